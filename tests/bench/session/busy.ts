import { setTimeout as sleep } from 'node:timers/promises';
import type { CDPSession } from 'playwright';

type TraceEvent = {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly dur?: number;
  readonly tdur?: number;
  readonly args?: { readonly name?: string };
};

export type Busy = { readonly wallShare: number; readonly cpuShare: number };

/**
 * What the browser's own tracing says the page's main thread was busy, as a share of the time. Only the
 * outermost tasks are traced: everything finer costs the thread more than the page does.
 */
export const mainThreadBusy = async (device: CDPSession, seconds: number): Promise<Busy> => {
  const events: TraceEvent[] = [];
  device.on('Tracing.dataCollected', ({ value }) =>
    events.push(...(value as unknown as TraceEvent[])),
  );
  await device.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: ['toplevel'] },
  });
  await sleep(seconds * 1000);
  const complete = new Promise((resolve) => device.once('Tracing.tracingComplete', resolve));
  await device.send('Tracing.end');
  await complete;
  const mains = new Set(
    events
      .filter(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain')
      .map(({ pid, tid }) => `${pid}:${tid}`),
  );
  const tasks = events.filter(
    ({ name, ph, pid, tid }) =>
      name === 'ThreadControllerImpl::RunTask' && ph === 'X' && mains.has(`${pid}:${tid}`),
  );
  const share = (of: (task: TraceEvent) => number): number =>
    tasks.reduce((sum, task) => sum + of(task), 0) / (seconds * 1e6);
  return { wallShare: share(({ dur = 0 }) => dur), cpuShare: share(({ tdur = 0 }) => tdur) };
};
