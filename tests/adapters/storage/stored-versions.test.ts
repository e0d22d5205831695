import { describe, expect, it } from 'vitest';
import { makeMemoryStores } from '../../../src/adapters/storage/memory-stores.ts';
import v1 from './stored/v1.json' with { type: 'json' };

/** Samples of what each version that ever landed has stored. Only ever added to. */
const versions = [{ name: 'v1', sample: v1 }];

describe.each(versions)('what $name stored', ({ sample }) => {
  it('loads, whole, with every field', async () => {
    const { sessions, plantHeader, plantEntry } = makeMemoryStores();
    for (const header of sample.headers) plantHeader(header.id, header);
    for (const entry of sample.entries) plantEntry(['v1-full', entry.seq], entry);
    expect(await sessions.list()).toEqual({
      ok: true,
      value: {
        sessions: [{ header: sample.headers[0], entries: sample.entries }],
        setAside: [],
      },
    });
  });
});

/** Every way to spoil one field, by its path, deep inside a stored header. */
const paths = (value: unknown, at: readonly string[] = []): readonly (readonly string[])[] =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([name, field]) => paths(field, [...at, name]))
    : [at];

const spoiled = (value: unknown, [name, ...rest]: readonly string[]): unknown => {
  if (name === undefined) return { spoiled: true };
  const copy = structuredClone(value);
  if (typeof copy !== 'object' || copy === null) return copy;
  const field: unknown = Reflect.get(copy, name);
  Reflect.set(copy, name, spoiled(field, rest));
  return copy;
};

describe('a header with one bad field', () => {
  const [header] = v1.headers;
  it.each(paths(header).map((path) => [path.join('.'), path] as const))(
    'is set aside for %s, and the place is named',
    async (name, path) => {
      const { sessions, plantHeader } = makeMemoryStores();
      plantHeader('v1-full', spoiled(header, path));
      const listed = await sessions.list();
      expect(listed.ok && listed.value.sessions).toEqual([]);
      expect(listed.ok && listed.value.setAside[0]?.reason.split(':')[0]).toBe(name);
    },
  );
});
