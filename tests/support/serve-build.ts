import { spawnSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { preview } from 'vite';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the built app is served, with a slash at the end. */
    appUrl: string;
    /** The folder that holds the built app. */
    buildDir: string;
  }
}

/** As a person with a terminal builds it: inside Vitest's own process it would be a development build. */
const buildInto = (folder: string): void => {
  const { VITEST: _, ...env } = process.env;
  const built = spawnSync(
    process.execPath,
    ['node_modules/vite/bin/vite.js', 'build', '--outDir', folder, '--logLevel', 'warn'],
    { env: { ...env, NODE_ENV: 'production' }, encoding: 'utf8' },
  );
  if (built.status !== 0) throw new Error(`The build failed:\n${built.stdout}${built.stderr}`);
};

/** Builds the app once, beside `dist`, and serves it as a static host would. */
export const setup = async (project: TestProject): Promise<() => Promise<void>> => {
  const folder = await mkdtemp(join(tmpdir(), 'bell-lap-'));
  buildInto(folder);
  const server = await preview({
    build: { outDir: folder },
    preview: { port: 0, host: '127.0.0.1' },
  });
  const url = server.resolvedUrls?.local[0];
  if (url === undefined) throw new Error('The preview server gave no address');
  project.provide('appUrl', url);
  project.provide('buildDir', folder);
  return async () => {
    await server.close();
    await rm(folder, { recursive: true, force: true });
  };
};
