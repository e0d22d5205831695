import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { WriterClaim, WriterLock } from '../../../src/machine/ports.ts';

export type TabsSubject = {
  /** Another page of the same app. */
  tab(): WriterLock;
};

const roles = (...claims: readonly WriterClaim[]) => claims.map((claim) => claim.role());

/** What every `WriterLock` promises. */
export const describeTabsContract = (name: string, make: () => TabsSubject): void => {
  describe(`${name} keeps the promises of WriterLock`, () => {
    let tabs: TabsSubject;
    let claims: WriterClaim[];
    beforeEach(() => {
      tabs = make();
      claims = [];
    });
    afterEach(() => {
      for (const claim of claims) claim.dispose();
    });

    const open = async (session = 'a'): Promise<WriterClaim> => {
      const claim = tabs.tab().claim(session);
      claims.push(claim);
      await claim.answered;
      return claim;
    };

    it('lets the first page write and the second watch', async () => {
      const [first, second] = [await open(), await open()];
      expect(roles(first, second)).toEqual(['writer', 'viewer']);
    });

    it('knows one session from another', async () => {
      expect(roles(await open('a'), await open('b'))).toEqual(['writer', 'writer']);
    });

    it('takes over after the first has finished, and there are never two writers', async () => {
      const [first, second] = [await open(), await open()];
      const told: string[] = [];
      first.onRole((role) => told.push(`first ${role}`));
      second.onRole((role) => told.push(`second ${role}`));
      first.beforeHandOver(async () => {
        await Promise.resolve();
        told.push('first finished');
      });
      second.takeOver();
      await expect.poll(() => roles(first, second)).toEqual(['viewer', 'writer']);
      expect(told).toEqual(['first viewer', 'first finished', 'second writer']);
    });

    it('can be taken back, with a third page looking on', async () => {
      const [first, second, third] = [await open(), await open(), await open()];
      second.takeOver();
      await expect.poll(() => roles(first, second, third)).toEqual(['viewer', 'writer', 'viewer']);
      first.takeOver();
      await expect.poll(() => roles(first, second, third)).toEqual(['writer', 'viewer', 'viewer']);
    });

    it('goes to a page that waits when the writer goes away', async () => {
      const [first, second] = [await open(), await open()];
      first.dispose();
      first.dispose();
      await expect.poll(() => second.role()).toBe('writer');
    });

    it('leaves a writer alone that asks for what it has', async () => {
      const [first, second] = [await open(), await open()];
      first.takeOver();
      await open('another');
      expect(roles(first, second)).toEqual(['writer', 'viewer']);
    });

    it('tells the other pages that the log grew, and not its own', async () => {
      const [first, second] = [await open(), await open()];
      const told: string[] = [];
      first.onGrew(() => told.push('first'));
      const stop = second.onGrew(() => told.push('second'));
      first.grew();
      await expect.poll(() => told).toEqual(['second']);
      stop();
      stop();
    });
  });
};
