import { Visitor } from 'vite';
import { describe, expect, it } from 'vitest';
import { parseSource, type SourceFile, sourceFiles } from './source-files.ts';

/** Every sentence is in `words`: nothing else of `src` holds text that begins and ends as one. */

/** What stands in place of each value of a template. */
const hole = '…';
const like = /^(?:\p{Lu}|“|…).*\p{Ll}{2}.* .*[.?!]$|^(?:\p{Lu}|“|…).* .*\p{Ll}{2}.*[.?!]$/su;

/** What is thrown at a programmer who put something in the wrong place; nobody else sees it. */
const thrownIn = ({ parsed }: SourceFile): ReadonlySet<number> => {
  const thrown = new Set<number>();
  new Visitor({
    NewExpression: ({ callee, arguments: [first] }) => {
      if (callee.type === 'Identifier' && callee.name === 'Error' && first) thrown.add(first.start);
    },
  }).visit(parsed.program);
  return thrown;
};

const sentencesIn = (file: SourceFile): readonly string[] => {
  const { path, text, parsed } = file;
  // Few files have any, and walking a whole tree takes a hundred times as long as looking.
  if (!/[.?!]['"`]/.test(text)) return [];
  const found: { readonly start: number; readonly quoted: string }[] = [];
  const look = ({ start, end }: { readonly start: number; readonly end: number }): void => {
    const quoted = text.slice(start, end);
    const said = quoted.slice(1, -1).replace(/\$\{[^}]*\}/g, hole);
    if (/^['"`]/.test(quoted) && like.test(said)) found.push({ start, quoted });
  };
  new Visitor({ Literal: look, TemplateLiteral: look }).visit(parsed.program);
  const thrown = found.length > 0 ? thrownIn(file) : new Set<number>();
  return found
    .filter(({ start }) => !thrown.has(start))
    .map(
      ({ quoted }) => `src/${path} says ${quoted}. Write it in src/words, and ask for it there.`,
    );
};

describe('sentences', () => {
  it('are in words and nowhere else', () => {
    const elsewhere = sourceFiles().filter(({ path }) => !path.startsWith('words/'));
    expect(elsewhere.flatMap(sentencesIn)).toEqual([]);
  });

  it.each([
    ['const a = "Read as the recovery.";', 1],
    [`const a = \`“\${word}” is not understood.\`;`, 1],
    [`const a = \`\${from} is read as \${name}.\`;`, 1],
    ["fail(span, 'How long is this?', 'Write a length, as in 200 jog.');", 2],
    ["throw new Error('A screen stands outside.');", 0],
    ["const a = 'readAsRecovery';", 0],
    ["/* 'Read as the recovery.' */", 0],
  ])('are found in %s', (text, count) => {
    expect(sentencesIn(parseSource('domain/a.ts', text))).toHaveLength(count);
  });
});
