import { expect, test } from 'vitest';
import { advance } from '../../src/domain/session/advance.ts';
import { fold } from '../../src/domain/session/fold.ts';
import type { Command, SessionHeader } from '../../src/domain/session/log.ts';
import type { RunnerSnapshot } from '../../src/machine/services.ts';
import { lookAt } from '../../src/view/track-look.ts';
import { tellLaps } from '../../src/view/track-rows.ts';
import { trackView } from '../../src/view/track-view.ts';
import { en } from '../../src/words/en.ts';
import { at, does, headerOf, jog, logOf, repFromPhone, tap } from '../support/sample-session.ts';

/** Everything that a screen reader is given, looked at every second, each sentence once as long as it stands. */
const announced = (header: SessionHeader, commands: readonly Command[], seconds: number) => {
  const log = logOf(header, commands);
  const said: { readonly second: number; readonly text: string }[] = [];
  for (let second = 0; second <= seconds; second += 1) {
    const now = at(second);
    const state = advance(
      fold(
        header,
        log.filter((entry) => entry.at <= now),
      ),
      now,
    );
    const snapshot: RunnerSnapshot = { state, pending: new Set(), sound: 'ok', wake: 'held' };
    const look = lookAt(snapshot, now);
    const { announcement } = trackView(snapshot, look, en, tellLaps(snapshot, look.moment, en));
    if (announcement !== said.at(-1)?.text) said.push({ second, text: announcement });
  }
  return said;
};

const threeReps = headerOf({ phases: [repFromPhone, jog, repFromPhone, jog, repFromPhone] });
const cycle = 211.2 + 85;
const splits = [0, 1, 2].flatMap((rep) => [10 + rep * cycle + 104.4, 10 + rep * cycle + 210.4]);

test('a whole session is one sentence for each phase and each split, and nothing between them', () => {
  const commands = [does('start', 0), ...splits.map(tap)];
  const said = announced(threeReps, commands, 1000).filter(({ text }) => text !== '');
  expect(said.map(({ text }) => text)).toEqual([
    'Rep 1 of 3, 800 in 3:31',
    '1:44.4, −1.2 ahead',
    '3:30.4, −0.8 ahead. Recovery, 200 jog, then rep 2 of 3 · starts at the phone',
    'Rep 2 of 3, 800 in 3:31',
    '1:45.2, −0.4 ahead',
    '3:31.2, 0.0 on target. Recovery, 200 jog, then rep 3 of 3 · starts at the phone',
    'Rep 3 of 3, 800 in 3:31',
    '1:45.2, −0.4 ahead',
    '3:31.2, 0.0 on target. Session over',
  ]);
});

test('an hour of warm-up is one sentence', () => {
  const header = headerOf({ phases: [{ kind: 'warmUp', startM: 0, marks: [] }, repFromPhone] });
  const said = announced(header, [does('start', 0)], 3600);
  expect(said).toHaveLength(1);
});
