import { describe, expect, it } from 'vitest';
import { importTable, type Rule } from './import-table.ts';
import {
  type Import,
  importsOf,
  parseSource,
  resolveFrom,
  type SourceFile,
  sourceFiles,
} from './source-files.ts';

const isIn = (path: string, folder: string): boolean =>
  path === folder || path.startsWith(`${folder}/`);

const ruleFor = (path: string): Rule | undefined =>
  importTable.find(({ from }) => isIn(path, from));

const packageOf = (request: string): string =>
  request.startsWith('virtual:')
    ? request
    : request.split('/', request.startsWith('@') ? 2 : 1).join('/');

const mayImport = (rule: Rule, path: string, { request, typeOnly }: Import): boolean => {
  if (!request.startsWith('.')) return rule.packages.includes(packageOf(request));
  const target = resolveFrom(path, request);
  const allowed = typeOnly ? [...rule.values, ...rule.types] : rule.values;
  return allowed.some((folder) => isIn(target, folder));
};

const trespasses = (file: SourceFile): readonly string[] => {
  const rule = ruleFor(file.path);
  if (rule === undefined)
    return [`src/${file.path} has no row in the import table. Which layer does it belong to?`];
  return importsOf(file)
    .filter((wanted) => !mayImport(rule, file.path, wanted))
    .map(({ request, typeOnly }) => {
      const what = typeOnly ? 'the type of' : 'a value of';
      return `src/${file.path} imports ${what} "${request}". ${rule.instead}`;
    });
};

describe('the import table', () => {
  it('holds for every file of src', () => {
    expect(sourceFiles().flatMap(trespasses)).toEqual([]);
  });

  it('has no store of Solid: the build drops the bare reads by which its lists are followed', () => {
    const stores = sourceFiles().filter((file) =>
      importsOf(file).some(({ request }) => request.startsWith('solid-js/store')),
    );
    expect(stores.map(({ path }) => path)).toEqual([]);
  });

  it.each([
    ['domain/a.ts', `import { x } from '../machine/x.ts'`],
    ['domain/a.ts', `import type { X } from '../machine/x.ts'`],
    ['domain/a.ts', `export type X = import('xstate').Actor`],
    ['domain/a.ts', `export * from '../view/x.ts'`],
    ['domain/a.ts', `export const x = () => import('../view/x.ts')`],
    ['machine/a.ts', `import 'solid-js'`],
    ['words/en.ts', `import { plan } from '../domain/plan/plan-session.ts'`],
    ['view/a.ts', `import { machine } from '../machine/session.machine.ts'`],
    ['adapters/audio/a.ts', `import { x } from '../clock/system-clock.ts'`],
    ['adapters/audio/a.ts', `import { openDB } from 'idb'`],
    ['adapters/clock/a.ts', `new Worker(new URL('../audio/w.ts', import.meta.url))`],
    ['ui/App.tsx', `import { Howl } from 'howler'`],
    ['ui/App.tsx', `import { makeClock } from '../adapters/clock/system-clock.ts'`],
    ['ui/App.tsx', `import { planSession } from '../domain/plan/plan-session.ts'`],
    ['extra/a.ts', ''],
  ])('refuses in %s: %s', (path, text) => {
    expect(trespasses(parseSource(path, text))).toHaveLength(1);
  });

  it.each([
    ['domain/plan/a.ts', `import { x } from '../units.ts'`],
    ['machine/a.ts', `import { setup } from 'xstate'`],
    ['words/en.ts', `import type { Plan } from '../domain/plan/plan.ts'`],
    ['view/a.ts', `import type { Clock } from '../machine/ports.ts'`],
    ['adapters/audio/a.ts', `import beep from '../../../assets/audio/beep.wav?url'`],
    ['adapters/offline/a.ts', `import { registerSW } from 'virtual:pwa-register'`],
    ['ui/App.tsx', `import { render } from 'solid-js/web'; import './styles/base.css'`],
    ['main.tsx', `import { makeClock } from './adapters/clock/system-clock.ts'`],
  ])('allows in %s: %s', (path, text) => {
    expect(trespasses(parseSource(path, text))).toEqual([]);
  });
});
