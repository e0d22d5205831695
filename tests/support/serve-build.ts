import type { TestProject } from 'vitest/node';
import { serveBuiltApp } from './built-app.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the built app is served, with a slash at the end. */
    appUrl: string;
    /** The folder that holds the built app. */
    buildDir: string;
  }
}

/** Builds the app once for a project's tests, and serves it while they run. */
export const setup = async (project: TestProject): Promise<() => Promise<void>> => {
  const { url, folder, close } = await serveBuiltApp();
  project.provide('appUrl', url);
  project.provide('buildDir', folder);
  return close;
};
