import { createSignal, onCleanup, onMount } from 'solid-js';
import type { SessionState } from '../../../domain/session/state.ts';
import type { StoredSession } from '../../../machine/ports.ts';
import type { Services } from '../../../machine/services.ts';
import { stateOf } from '../../../view/review-view.ts';

export type ReviewSource =
  | { readonly kind: 'loading' | 'missing' | 'failed' }
  /** `stored` is absent for a session that could not be kept: it lives in memory only. */
  | { readonly kind: 'found'; readonly state: SessionState; readonly stored?: StoredSession };

/** A session by its id: the live one if it is that, with its latest laps, else as it was kept. */
export const createReviewSource = (services: Services, id: string) => {
  const [source, setSource] = createSignal<ReviewSource>({ kind: 'loading' });
  const runner = services.current();
  const live = runner?.snapshot().state.header.id === id ? runner : undefined;

  const load = async (): Promise<void> => {
    const answer = await services.sessions.load(id);
    if (answer.ok && answer.value) {
      const stored = answer.value;
      const state = live?.snapshot().state ?? stateOf(stored, services.clock.now());
      setSource({ kind: 'found', state, stored });
    } else if (!live) {
      setSource({ kind: answer.ok ? 'missing' : 'failed' });
    }
  };

  if (live) {
    const show = (state: SessionState): void => {
      setSource((before) =>
        before.kind === 'found' ? { ...before, state } : { kind: 'found', state },
      );
    };
    show(live.snapshot().state);
    onCleanup(live.subscribe((snapshot) => show(snapshot.state)));
  }
  onMount(load);
  return source;
};
