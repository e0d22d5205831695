import type { EpochMs } from '../domain/units.ts';
import type { RunnerSnapshot } from '../machine/services.ts';
import type { FirstWords } from '../words/words.ts';
import { comesNext, headOf } from './track-head.ts';
import type { Moment } from './track-moment.ts';

/** Long enough to read one sentence at a run. */
const NOTICE_MS = 4000;

type LastAnswer = NonNullable<RunnerSnapshot['lastAnswer']>;

/** A capture that counted is told by its split, so only what it was not needs a sentence. */
const sentence = ({ answer, command }: LastAnswer, { track }: FirstWords): string => {
  if (!answer.ok) return track.refusals[answer.refusal];
  return command === 'undo' || command === 'redo' ? track.commands[command] : '';
};

export const noticeOf = (
  { lastAnswer }: RunnerSnapshot,
  now: EpochMs,
  words: FirstWords,
): string =>
  lastAnswer && now - lastAnswer.at < NOTICE_MS && now >= lastAnswer.at
    ? sentence(lastAnswer, words)
    : '';

/** The newest of: an answer, a split as `spoken`, the phase that began. */
export const announcement = (
  { lastAnswer }: RunnerSnapshot,
  moment: Moment,
  spoken: string,
  words: FirstWords,
): string => {
  const { mode, paused, state } = moment;
  if (paused) return words.track.announce.paused;
  const began = (moment.run ?? state.runs.at(-1))?.startedAt ?? 0;
  const answered = lastAnswer && lastAnswer.at >= began ? sentence(lastAnswer, words) : '';
  if (answered !== '' && mode !== 'finished') return answered;
  const phase = mode === 'finished' ? words.track.announce.finished : phaseSentence(moment, words);
  const newest = state.runs.findLast(({ splits }) => splits.length > 0)?.splits.at(-1);
  // The count-in is announced after a recovery: its split has been told.
  if (!newest || newest.at < began || mode === 'countIn' || spoken === '') return phase;
  return mode === 'rep' ? spoken : `${spoken}. ${phase}`;
};

/** Said once for a rep and its count-in: the start is heard. */
const phaseSentence = (moment: Moment, words: FirstWords): string => {
  const { title, titleSoft, detail, detailSoft } = headOf(moment, words);
  const about = [`${title} ${titleSoft}`.trim(), `${detail} ${detailSoft}`.trim()];
  const next = moment.mode === 'rep' || moment.mode === 'countIn' ? '' : comesNext(moment, words);
  return [...about, next].filter((part) => part !== '').join(', ');
};
