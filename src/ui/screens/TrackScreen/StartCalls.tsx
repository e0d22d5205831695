import './start-calls.css';
import { createMemo, createSignal, onMount, Show } from 'solid-js';
import type { SessionRunner } from '../../../machine/services.ts';
import { startCall } from '../../../view/start-call.ts';
import { lookAt } from '../../../view/track-look.ts';
import type { Words } from '../../../words/words.ts';
import { useWords } from '../../services-context.tsx';
import { createPaintTime, createSnapshot } from '../../session-signals.ts';

/** Painted this often, ms: while something is called, and else. */
const PAINT_MS = { calling: 33, waiting: 250 } as const;

/** "On your marks", "Set": in place of the clock, which is put away as long as something is called. */
export const StartCalls = (props: { readonly runner: SessionRunner }) => {
  const first = useWords();
  const [all, setAll] = createSignal<Words>();
  onMount(async () => {
    const words = await first.all();
    setAll(() => words);
  });
  const snapshot = createSnapshot(props.runner);
  const now = createPaintTime(props.runner.clock, () =>
    text() === undefined ? PAINT_MS.waiting : PAINT_MS.calling,
  );
  const text = createMemo(() => {
    const words = all()?.more.commands;
    return words && startCall(lookAt(snapshot(), now()).moment, words);
  });
  return (
    <Show when={text()}>
      {(called) => (
        <p class="start-call" data-short={called().length < 5 ? '' : undefined}>
          {called()}
        </p>
      )}
    </Show>
  );
};
