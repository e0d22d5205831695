/**
 * What comes later in the app is there at once: a test server is slow in its own ways. Not in a file with JSX, which
 * Vite's search for dependencies cannot read once it holds a glob.
 */
const lazily = import.meta.glob([
  '../../src/ui/**/*.tsx',
  '../../src/words/*.ts',
  '../../src/view/*.ts',
  '../../src/domain/workout/notation/notation.ts',
]);

export const warmedUp = Promise.all(Object.values(lazily).map((load) => load()));
