import type { Dispose } from '../machine/ports.ts';

/** Runs `task` once after `ms` of real time. */
export type After = (ms: number, task: () => void) => Dispose;

export const afterReal: After = (ms, task) => {
  const timer = setTimeout(task, ms);
  return () => clearTimeout(timer);
};
