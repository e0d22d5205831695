// @ts-check
// Prints "passed failed" from a report of Vitest's JSON reporter; no report counts as one failure.
import { readFileSync } from 'node:fs';

/** @param {string | undefined} path @returns {{ passed: number, failed: number }} */
const count = (path) => {
  try {
    const report = JSON.parse(readFileSync(path ?? '', 'utf8'));
    return { passed: report.numPassedTests, failed: report.numFailedTests };
  } catch {
    return { passed: 0, failed: 1 };
  }
};

const { passed, failed } = count(process.argv[2]);
console.log(`${passed} ${failed}`);
