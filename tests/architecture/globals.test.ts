import { Visitor } from 'vite';
import { describe, expect, it } from 'vitest';
import { globalTable } from './global-table.ts';
import { parseSource, type SourceFile, sourceFiles } from './source-files.ts';

/** Variables and parameters: a file may call its own things `history`. */
const boundIn = ({ parsed }: SourceFile): ReadonlySet<string> => {
  const bound = new Set<string>();
  const bind = (node: { readonly type: string; readonly name?: unknown }): void => {
    if (node.type === 'Identifier') bound.add(String(node.name));
  };
  new Visitor({
    VariableDeclarator: ({ id }) => bind(id),
    FunctionDeclaration: ({ params }) => params.forEach(bind),
    ArrowFunctionExpression: ({ params }) => params.forEach(bind),
  }).visit(parsed.program);
  return bound;
};

/** Where an identifier is the key of something and stands for nothing. */
const keysIn = ({ parsed }: SourceFile): ReadonlySet<number> => {
  const keys = new Set<number>();
  type Keyed = { readonly key: { readonly start: number }; readonly computed: boolean };
  const add = ({ key, computed }: Keyed): void => void (computed || keys.add(key.start));
  new Visitor({
    MemberExpression: ({ property, computed }) => add({ key: property, computed }),
    Property: (node) => void (node.shorthand || add(node)),
    PropertyDefinition: add,
    MethodDefinition: add,
    TSPropertySignature: add,
    TSMethodSignature: add,
  }).visit(parsed.program);
  return keys;
};

/** What a file uses and does not bind itself: `Date`, and also `Math.random`. */
const namesIn = (file: SourceFile): ReadonlySet<string> => {
  const names = new Set<string>();
  const bound = boundIn(file);
  const keys = keysIn(file);
  new Visitor({
    MemberExpression: ({ object, property }) => {
      if (object.type === 'Identifier' && property.type === 'Identifier')
        names.add(`${object.name}.${property.name}`);
    },
    Identifier: ({ name, start }) => {
      if (!keys.has(start) && !bound.has(name)) names.add(name);
    },
  }).visit(file.parsed.program);
  return names;
};

const breaches = (file: SourceFile): readonly string[] =>
  globalTable
    .filter(({ from }) => from.some((folder) => file.path.startsWith(`${folder}/`)))
    .filter(({ forbidden }) => forbidden.some((name) => file.text.includes(name)))
    .flatMap(({ forbidden, instead }) =>
      [...namesIn(file)]
        .filter((name) => forbidden.includes(name))
        .map((name) => `src/${file.path} uses ${name}. ${instead}`),
    );

describe('what a layer must not reach for', () => {
  it('is not reached for in src', () => {
    expect(sourceFiles().flatMap(breaches)).toEqual([]);
  });

  it.each([
    ['domain/a.ts', 'export const now = () => Date.now();'],
    ['domain/a.ts', 'export const draw = () => Math.random();'],
    ['view/a.ts', 'export const text = (at: number) => new Date(at).toString();'],
    ['machine/a.ts', 'export const soon = (f: () => void) => setTimeout(f, 1);'],
    ['ui/a.tsx', 'export const A = () => <p>{navigator.onLine}</p>;'],
    ['ui/a.tsx', 'export const kept = localStorage;'],
  ])('is seen in %s: %s', (path, text) => {
    expect(breaches(parseSource(path, text))).toHaveLength(1);
  });

  it('is not confused with a property of the same name', () => {
    const text =
      'type A = { history: string[] }; export const f = (a: A) => ({ location: a.history });';
    expect(breaches(parseSource('domain/a.ts', text))).toEqual([]);
  });
});
