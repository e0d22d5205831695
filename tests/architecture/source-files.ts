import { readdirSync, readFileSync } from 'node:fs';
import { join, posix, relative, sep } from 'node:path';
import { type ParseResult, parseSync, Visitor } from 'vite';

export const root = join(import.meta.dirname, '../..');

export type Import = { readonly request: string; readonly typeOnly: boolean };

export type SourceFile = {
  /** From `src`, with forward slashes: `domain/plan/plan.ts`. */
  readonly path: string;
  readonly text: string;
  readonly parsed: ParseResult;
};

/** Every file below a folder of the project, as paths from that folder with forward slashes. */
export const filesBelow = (folder: string): readonly string[] =>
  readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(join(root, folder), join(entry.parentPath, entry.name)))
    .map((path) => path.split(sep).join('/'))
    .sort();

export const parseSource = (path: string, text: string): SourceFile => {
  const parsed = parseSync(path, text);
  const [problem] = parsed.errors;
  if (problem !== undefined) throw new Error(`${path} does not parse: ${problem.message}`);
  return { path, text, parsed };
};

export const sourceFiles = (): readonly SourceFile[] =>
  filesBelow('src')
    .filter((path) => /\.tsx?$/.test(path))
    .map((path) => parseSource(path, readFileSync(join(root, 'src', path), 'utf8')));

const literalIn = (text: string, at: { readonly start: number; readonly end: number }): string =>
  text.slice(at.start, at.end).replace(/^['"`]|['"`]$/g, '');

const statements = ({ text, parsed }: SourceFile): readonly Import[] => [
  ...parsed.module.staticImports.map(({ moduleRequest, entries }) => ({
    request: moduleRequest.value,
    typeOnly: entries.length > 0 && entries.every((entry) => entry.isType),
  })),
  ...parsed.module.staticExports.flatMap(({ entries }) =>
    entries.flatMap(({ moduleRequest, isType }) =>
      moduleRequest ? [{ request: moduleRequest.value, typeOnly: isType }] : [],
    ),
  ),
  ...parsed.module.dynamicImports.map(({ moduleRequest }) => ({
    request: literalIn(text, moduleRequest),
    typeOnly: false,
  })),
];

/** `import('./x.ts').T` in a type, and `new URL('./x.ts', import.meta.url)`. */
const expressions = ({ text, parsed }: SourceFile): readonly Import[] => {
  const found: Import[] = [];
  // Most files have neither, and walking a whole tree takes a hundred times as long as looking.
  if (!/\bimport\s*\(|\bURL\s*\(/.test(text)) return found;
  new Visitor({
    TSImportType: ({ source }) => void found.push({ request: source.value, typeOnly: true }),
    NewExpression: ({ callee, arguments: [first] }) => {
      const isUrl = callee.type === 'Identifier' && callee.name === 'URL';
      if (isUrl && first?.type === 'Literal' && typeof first.value === 'string')
        found.push({ request: first.value, typeOnly: false });
    },
  }).visit(parsed.program);
  return found;
};

/** Everything that a file takes from elsewhere, however it is written. */
export const importsOf = (file: SourceFile): readonly Import[] => [
  ...statements(file),
  ...expressions(file),
];

/** A relative request as a path from `src`; what leaves `src` starts with the top-level folder: `assets/…`. */
export const resolveFrom = (path: string, request: string): string =>
  posix
    .relative('/src', posix.resolve('/src', posix.dirname(path), request.replace(/\?.*$/, '')))
    .replace(/^\.\.\//, '');
