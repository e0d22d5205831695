import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Visitor } from 'vite';
import { describe, expect, it } from 'vitest';
import { filesBelow, parseSource, root, type SourceFile, sourceFiles } from './source-files.ts';

/** What a file may look like, and what to do about one that does not. */

const longest = { file: 300, component: 180 };

const linesOf = (text: string): number => text.trimEnd().split('\n').length;

const tooLong = ({ path, text }: SourceFile): readonly string[] => {
  const limit = path.endsWith('.tsx') ? longest.component : longest.file;
  const lines = linesOf(text);
  return lines > limit
    ? [`src/${path} has ${lines} lines, more than ${limit}. Split it by what its parts are about.`]
    : [];
};

const badName = ({ path }: SourceFile): readonly string[] =>
  /(^|[/-])(utils?|helpers?|managers?|common|misc|index)(\.|-|\/)/.test(path)
    ? [`src/${path} is named after nothing. Name it after the thing it knows.`]
    : [];

const badExports = ({ path, parsed }: SourceFile): readonly string[] => {
  const exports = parsed.module.staticExports.flatMap(({ entries }) => entries);
  const only = exports.length > 0 && exports.every(({ moduleRequest }) => moduleRequest !== null);
  return [
    ...(exports.some(({ exportName }) => exportName.kind === 'Default')
      ? [`src/${path} has a default export. Export by name, so that a search finds every use.`]
      : []),
    ...(only || exports.some(({ importName }) => importName.kind === 'AllButDefault')
      ? [`src/${path} is a barrel. Let its readers import from the files that say it.`]
      : []),
  ];
};

const enums = ({ path, text, parsed }: SourceFile): readonly string[] => {
  const found: string[] = [];
  if (!/\benum\b/.test(text)) return found;
  new Visitor({
    TSEnumDeclaration: ({ id }) =>
      void found.push(`src/${path} has the enum ${id.name}. Write a union of string literals.`),
  }).visit(parsed.program);
  return found;
};

const escapes: readonly (readonly [RegExp, string])[] = [
  [/@ts-(ignore|expect-error|nocheck)/, 'silences the compiler. Change the type instead.'],
  [/biome-ignore/, 'silences the linter. Change the code instead.'],
  [/\bas any\b|\bas unknown as\b/, 'casts a type away. Parse or narrow the value instead.'],
];

const silenced = ({ path, text }: SourceFile): readonly string[] =>
  escapes.filter(([pattern]) => pattern.test(text)).map(([, what]) => `src/${path} ${what}`);

const checks = [tooLong, badName, badExports, enums, silenced];
const faults = (file: SourceFile): readonly string[] => checks.flatMap((check) => check(file));

describe('the shape of a file', () => {
  it('is kept by every file of src', () => {
    expect(sourceFiles().flatMap(faults)).toEqual([]);
  });

  it.each([
    ['domain/a.ts', '//\n'.repeat(301)],
    ['ui/A.tsx', '//\n'.repeat(181)],
    ['domain/utils.ts', ''],
    ['domain/pace-helpers.ts', ''],
    ['domain/a.ts', 'export default 1;'],
    ['domain/a.ts', `export { a } from './b.ts'; export type { C } from './c.ts';`],
    ['domain/a.ts', `export const b = 1; export * from './c.ts';`],
    ['domain/a.ts', 'export enum Kind { A }'],
    ['domain/a.ts', `const a = JSON.parse('1') as any;`],
  ])('is refused in %s', (path, text) => {
    expect(faults(parseSource(path, text))).toHaveLength(1);
  });
});

describe('tests', () => {
  const weak = [/\.(skip|todo|only|fails)\(/, /toBeTruthy\(\)/, /\bvi\.mock\(/, /expect\(true\)/];

  it('all run, can fail, and mock no module of ours', () => {
    const self = 'architecture/shape.test.ts';
    const found = filesBelow('tests')
      .filter((path) => /\.tsx?$/.test(path) && path !== self)
      .filter((path) => {
        const text = readFileSync(join(root, 'tests', path), 'utf8');
        return weak.some((pattern) => pattern.test(text));
      });
    expect(found).toEqual([]);
  });
});
