import { type Accessor, createMemo, createSignal, onMount } from 'solid-js';
import type { SessionStore, StoredSession } from '../../../machine/ports.ts';
import type { Services } from '../../../machine/services.ts';
import { largestFile, refusedFile, takenSentences } from '../../../view/history-view.ts';
import type { HistoryWords } from '../../../words/history-words.ts';

type Listed = Awaited<ReturnType<SessionStore['list']>>;

export type History = {
  /** Undefined until the store has answered. */
  readonly listed: Accessor<Listed | undefined>;
  /** With those deleted on this visit, which keep their place until one leaves. */
  readonly shown: Accessor<readonly StoredSession[]>;
  /** Without them. */
  readonly kept: Accessor<readonly StoredSession[]>;
  readonly isRemoved: (id: string) => boolean;
  /** A session that runs is not to be deleted. */
  readonly canRemove: (id: string) => boolean;
  readonly remove: (stored: StoredSession) => Promise<boolean>;
  readonly putBack: (stored: StoredSession) => Promise<boolean>;
  /** Sentences about the file. */
  readonly takeIn: (file: File) => Promise<readonly string[]>;
};

export const createHistory = (services: Services, words: HistoryWords): History => {
  const [listed, setListed] = createSignal<Listed>();
  const [removed, setRemoved] = createSignal<ReadonlySet<string>>(new Set());
  const read = async (): Promise<void> => {
    const answer = await services.sessions.list();
    setRemoved(new Set<string>());
    setListed(answer);
  };
  onMount(() => void read());
  const shown = createMemo(() => {
    const answer = listed();
    return answer?.ok ? answer.value.sessions : [];
  });
  const mark = (id: string, isGone: boolean): void => {
    setRemoved((before) => {
      const after = new Set(before);
      if (isGone) after.add(id);
      else after.delete(id);
      return after;
    });
  };
  return {
    listed,
    shown,
    kept: createMemo(() => shown().filter(({ header }) => !removed().has(header.id))),
    isRemoved: (id) => removed().has(id),
    canRemove: (id) => {
      const state = services.current()?.snapshot().state;
      return state?.header.id !== id || state.status === 'finished';
    },
    remove: async ({ header }) => {
      const { ok } = await services.sessions.remove(header.id);
      if (ok) mark(header.id, true);
      return ok;
    },
    putBack: async (stored) => {
      const { ok } = await services.sessions.restore(stored);
      if (ok) mark(stored.header.id, false);
      return ok;
    },
    takeIn: async (file) => {
      if (file.size > largestFile) return [refusedFile('tooLarge', words)];
      const taken = await services.takeInSessions(await file.text());
      if (!taken.ok) {
        return [taken.error === 'notKept' ? words.files.notKept : refusedFile(taken.error, words)];
      }
      await read();
      return takenSentences(taken.value.taken, taken.value.found, words);
    },
  };
};
