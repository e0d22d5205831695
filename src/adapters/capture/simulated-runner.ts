import type { SessionState } from '../../domain/session/state.ts';
import type { CaptureSource, Clock, RawCapture, Ticker } from '../../machine/ports.ts';
import { nextPass, type Pass } from './simulated-pass.ts';

type SimulatedPorts = {
  readonly clock: Pick<Clock, 'now'>;
  readonly ticker: Ticker;
  readonly state: () => SessionState;
  readonly seed?: number;
};

const keyOf = ({ run, mark }: Pass): string => `${run}:${mark ?? 'tap'}`;

/** More than a tick can ever owe; a mistake in the state must not hang the page. */
const MOST_AT_ONCE = 500;

/**
 * A runner for the demo. He passes the phone at exact instants of session time, whenever the tick
 * that tells of it comes, each pass once: what is undone stays undone.
 */
export const makeSimulatedRunner = ({
  clock,
  ticker,
  state,
  seed = 1,
}: SimulatedPorts): CaptureSource => ({
  listen: (onCapture) => {
    const passed = new Set<string>();
    // Passes from before, while the page was closed, were seen by nobody.
    const since = clock.now();
    const emitDue = (): void => {
      const now = clock.now();
      for (let i = 0; i < MOST_AT_ONCE; i += 1) {
        const pass = nextPass(
          state(),
          seed,
          (each) => each.at >= since && !passed.has(keyOf(each)),
        );
        if (!pass || pass.at > now) return;
        passed.add(keyOf(pass));
        onCapture({ at: pass.at, source: 'simulated' } satisfies RawCapture);
      }
    };
    return ticker.start(emitDue);
  },
});
