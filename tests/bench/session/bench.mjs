// Runs the benches of a session in a real browser. `ONLY=start,busy MINUTES=15 npm run bench:session`
import { runnerImport } from 'vite';

const { module } = await runnerImport(new URL('./bench-session.ts', import.meta.url).pathname);
await module.benchSession();
process.exit(0);
