import { build, preview } from 'vite';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    appUrl: string;
  }
}

/** Builds the app once and serves it as a static host would; tests read `inject('appUrl')`. */
export const setup = async (project: TestProject): Promise<() => Promise<void>> => {
  await build({ logLevel: 'warn' });
  const server = await preview({ preview: { port: 0, host: '127.0.0.1' } });
  const url = server.resolvedUrls?.local[0];
  if (!url) throw new Error('The preview server gave no address');
  project.provide('appUrl', url);
  return () => server.close();
};
