import { spawnSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { preview } from 'vite';

export type BuiltApp = { readonly url: string; close(): Promise<void> };

/** Builds the app beside `dist` and serves it, for what runs outside of Vitest. */
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
  const env = { ...process.env, NODE_ENV: 'production' };
  const built = spawnSync(process.execPath, vite, { env, encoding: 'utf8' });
  if (built.status !== 0) throw new Error(`The build failed:\n${built.stdout}${built.stderr}`);
  const server = await preview({
    build: { outDir: folder },
    preview: { port: 0, host: '127.0.0.1' },
  });
  return {
    url: server.resolvedUrls?.local[0] ?? '',
    close: async () => {
      await server.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
};
