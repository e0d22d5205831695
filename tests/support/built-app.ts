import { spawnSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { preview } from 'vite';

export type BuiltApp = {
  /** Where it is served, with a slash at the end. */
  readonly url: string;
  readonly folder: string;
  close(): Promise<void>;
};

/**
 * Builds the app beside `dist`, as a person with a terminal does, and serves it as a static host would:
 * inside Vitest's own process it would be a development build.
 */
export const serveBuiltApp = async (): Promise<BuiltApp> => {
  const folder = await mkdtemp(join(tmpdir(), 'bell-lap-build-'));
  const vite = [
    'node_modules/vite/bin/vite.js',
    'build',
    '--outDir',
    folder,
    '--logLevel',
    'error',
  ];
  const { VITEST: _, ...ownEnv } = process.env;
  const env = { ...ownEnv, NODE_ENV: 'production' };
  const built = spawnSync(process.execPath, vite, { env, encoding: 'utf8' });
  if (built.status !== 0) throw new Error(`The build failed:\n${built.stdout}${built.stderr}`);
  const server = await preview({
    build: { outDir: folder },
    preview: { port: 0, host: '127.0.0.1' },
  });
  const url = server.resolvedUrls?.local[0];
  if (url === undefined) throw new Error('The preview server gave no address');
  return {
    url,
    folder,
    close: async () => {
      await server.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
};
