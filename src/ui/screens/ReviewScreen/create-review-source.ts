import { type Accessor, createSignal, onCleanup, onMount } from 'solid-js';
import type { SessionState } from '../../../domain/session/state.ts';
import type { StoredSession } from '../../../machine/ports.ts';
import type { Services, SessionRunner } from '../../../machine/services.ts';
import { stateOf } from '../../../view/review-view.ts';

export type ReviewSource =
  | { readonly kind: 'loading' | 'missing' | 'failed' }
  /** `stored` is absent for a session that could not be kept: it lives in memory only. */
  | { readonly kind: 'found'; readonly state: SessionState; readonly stored?: StoredSession };

export type OpenedReview = {
  readonly source: Accessor<ReviewSource>;
  /** Puts laps right; comes a moment after the session can be read. */
  readonly runner: Accessor<SessionRunner | undefined>;
};

/** A session by its id: the live one if it is that, with its latest laps, else as it was kept. */
export const createReviewSource = (services: Services, id: string): OpenedReview => {
  const [source, setSource] = createSignal<ReviewSource>({ kind: 'loading' });
  const current = services.current();
  const live = current?.snapshot().state.header.id === id ? current : undefined;
  const [runner, setRunner] = createSignal(live);
  let left = false;

  const follow = (followed: SessionRunner): (() => void) => {
    const show = (state: SessionState): void => {
      setSource((before) =>
        before.kind === 'found' ? { ...before, state } : { kind: 'found', state },
      );
    };
    show(followed.snapshot().state);
    return followed.subscribe((snapshot) => show(snapshot.state));
  };

  let unfollow = live && follow(live);
  /** Ours to dispose of; the live one belongs to the Track screen. */
  let opened: SessionRunner | undefined;
  onCleanup(() => {
    left = true;
    unfollow?.();
    opened?.dispose();
  });

  const open = async (): Promise<void> => {
    const found = await services.openReview(id);
    if (left) found?.dispose();
    if (left || !found) return;
    opened = found;
    unfollow = follow(found);
    setRunner(() => found);
  };

  onMount(async () => {
    const answer = await services.sessions.load(id);
    if (answer.ok && answer.value) {
      const stored = answer.value;
      const state = live?.snapshot().state ?? stateOf(stored, services.clock.now());
      setSource({ kind: 'found', state, stored });
      if (!live) await open();
    } else if (!live) {
      setSource({ kind: answer.ok ? 'missing' : 'failed' });
    }
  });
  return { source, runner };
};
