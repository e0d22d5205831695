import { err, ok } from '../../domain/result.ts';
import type { SharedText, ShareOut } from '../../machine/ports.ts';

export type FakeShare = ShareOut & {
  /** What came out, in order. */
  readonly shared: readonly SharedText[];
  readonly copied: readonly string[];
  readonly printed: number;
  /** From now on: no share sheet, a sheet that is closed, or everything refused. */
  become(mood: 'willing' | 'without' | 'dismissed' | 'refused'): void;
};

/** Remembers what it was given, and refuses when told to. */
export const makeFakeShare = (): FakeShare => {
  const shared: SharedText[] = [];
  const copied: string[] = [];
  let printed = 0;
  let mood: Parameters<FakeShare['become']>[0] = 'willing';
  return {
    shared,
    copied,
    get printed() {
      return printed;
    },
    become: (next) => {
      mood = next;
    },
    canShare: () => mood !== 'without',
    share: async (what) => {
      if (mood === 'without') return err('unsupported');
      if (mood === 'refused') return err('refused');
      if (mood === 'dismissed') return ok('dismissed');
      shared.push(what);
      return ok('shared');
    },
    copy: async (text) => {
      if (mood === 'refused') return err('refused');
      copied.push(text);
      return ok(undefined);
    },
    print: () => {
      printed += 1;
    },
  };
};
