import type { AudioOut, CueReport, Dispose } from './ports.ts';

export type CueNews = {
  readonly dropped: readonly string[];
  readonly late: readonly string[];
  /** Something sounded, in time or late. */
  readonly sounded: boolean;
};

/** Gathers what became of the cues since it was last asked. */
export const makeCueReports = (audio: AudioOut): { take(): CueNews; readonly dispose: Dispose } => {
  let reports: readonly CueReport[] = [];
  const idsOf = (outcome: CueReport['outcome']): readonly string[] =>
    reports.filter((report) => report.outcome === outcome).map(({ id }) => id);
  return {
    dispose: audio.onCue((report) => {
      reports = [...reports, report];
    }),
    take: () => {
      const [dropped, late] = [idsOf('dropped'), idsOf('late')];
      const sounded = reports.length > dropped.length;
      reports = [];
      return { dropped, late, sounded };
    },
  };
};
