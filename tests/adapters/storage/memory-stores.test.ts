import { expect, it } from 'vitest';
import { makeMemoryStores } from '../../../src/adapters/storage/memory-stores.ts';
import { storeContract } from './contract.ts';
import { header, start } from './samples.ts';
import { workoutContract } from './workout-contract.ts';

storeContract(makeMemoryStores);
workoutContract(makeMemoryStores);

it('fails when told to, and keeps nothing meanwhile', async () => {
  const { sessions, settings, fail } = makeMemoryStores();
  const error = { kind: 'full', reason: 'no room' } as const;
  fail(error);
  expect(await sessions.create(header('a'))).toEqual({ ok: false, error });
  expect(await sessions.append('a', [start])).toEqual({ ok: false, error });
  expect(await settings.set('race', 1)).toEqual({ ok: false, error });
  fail(undefined);
  expect(await sessions.load('a')).toEqual({ ok: true, value: undefined });
  expect(await settings.get('race')).toEqual({ ok: true, value: undefined });
});
