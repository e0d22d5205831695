// Runs the kill test, which is TypeScript, on any Node that runs Vite. `KILLS=200 npm run test:kill`
import { runnerImport } from 'vite';

const { module } = await runnerImport(new URL('./kill-test.ts', import.meta.url).pathname);
process.exit(await module.killTest(Number(process.env.KILLS ?? 100)));
