import { loadavg } from 'node:os';
import { serveBuiltApp } from '../support/built-app.ts';
import { type KillReport, runKills } from './kill-run.ts';
import { spread } from './quantiles.ts';

const limitMs = 50;

const isGood = ({ lost, timeErrorsMs }: KillReport): boolean =>
  lost.length === 0 && timeErrorsMs.every((ms) => Math.abs(ms) <= limitMs);

const summary = (report: KillReport): string =>
  [
    `${report.kills} kills, ${report.confirmed} taps confirmed as kept, ${report.lost.length} of them lost`,
    `session time against the wall clock   ${spread(report.timeErrorsMs.map(Math.abs))} ms (${report.timeErrorsMs.length} lives)`,
    `from tap to kept on the screen        ${spread(report.writesMs)} ms`,
    `from address to running clock         ${spread(report.reopensMs)} ms`,
    `load of this machine at the end       ${loadavg()[0]?.toFixed(1)}`,
  ].join('\n');

/** Builds the app, serves it, and kills a browser that runs it again and again. */
export const killTest = async (kills: number): Promise<number> => {
  const app = await serveBuiltApp();
  const report = await runKills(app.url, kills, (done) => {
    if (done > 0 && done % 10 === 0) process.stdout.write(`${done} of ${kills}\n`);
  });
  process.stdout.write(`${summary(report)}\n`);
  await app.close();
  return isGood(report) ? 0 : 1;
};
