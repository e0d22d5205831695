import { onCleanup } from 'solid-js';
import type { PlainCommandName } from '../../../domain/session/log.ts';
import type { SessionRunner } from '../../../machine/services.ts';

type Command = PlainCommandName;

const undoKeys: readonly string[] = ['Backspace', 'z', 'Z'];
const pauseKeys: readonly string[] = ['p', 'P'];

const hasModifier = (event: KeyboardEvent): boolean =>
  event.ctrlKey || event.metaKey || event.altKey;

/**
 * Backspace or Z takes back, P pauses and resumes, F is the view from far away. Laps by key come from the capture
 * sources.
 */
export const createShortcuts = (
  runner: SessionRunner,
  enabled: () => boolean,
  switchFar: () => void,
): void => {
  const meant = ({ key }: KeyboardEvent): Command | undefined => {
    if (undoKeys.includes(key)) return 'undo';
    if (pauseKeys.includes(key)) return runner.can('resume') ? 'resume' : 'pause';
    return undefined;
  };
  const press = (event: KeyboardEvent): void => {
    if (event.repeat || hasModifier(event) || !enabled()) return;
    if (event.key === 'f' || event.key === 'F') switchFar();
    const command = meant(event);
    if (!command) return;
    // Backspace goes back a page in some browsers.
    event.preventDefault();
    runner.command(command, runner.clock.stampOf(event.timeStamp));
  };
  document.addEventListener('keydown', press);
  onCleanup(() => document.removeEventListener('keydown', press));
};
