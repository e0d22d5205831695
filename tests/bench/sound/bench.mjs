// Runs the bench, which is TypeScript, on any Node that runs Vite: `node tests/bench/sound/bench.mjs`.
import { runnerImport } from 'vite';

const { module } = await runnerImport(new URL('./bench-sound.ts', import.meta.url).pathname);
process.exit(await module.benchSound());
