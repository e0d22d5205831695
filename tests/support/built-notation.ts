import { build, type Rollup } from 'vite';
import type { Notation } from '../../src/domain/workout/notation/note.ts';

const entry = new URL('../../src/domain/workout/notation/notation.ts', import.meta.url).pathname;

/**
 * Reader and printer in one piece, as the app is built. Module by module, as tests run them, each call from one
 * file to another costs several times what it costs there.
 */
export const builtNotation = async (): Promise<Notation> => {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    build: { write: false, minify: true, lib: { entry, formats: ['es'] } },
  });
  const [first] = [built].flat() as Rollup.RollupOutput[];
  const code = first?.output[0].code ?? '';
  return import(/* @vite-ignore */ `data:text/javascript,${encodeURIComponent(code)}`);
};
