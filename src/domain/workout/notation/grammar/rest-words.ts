import type { RecoveryMode } from '../../model.ts';

/** Words that make the length beside them a recovery, and how it is spent where they say so. */
export const restNouns: ReadonlyMap<string, RecoveryMode | undefined> = new Map<
  string,
  RecoveryMode | undefined
>([
  ['rest', undefined],
  ['rests', undefined],
  ['resting', undefined],
  ['recovery', undefined],
  ['recoveries', undefined],
  ['recover', undefined],
  ['recovering', undefined],
  ['rec', undefined],
  ['recs', undefined],
  ['recov', undefined],
  ['récup', undefined],
  ['recup', undefined],
  ['récupération', undefined],
  ['recuperation', undefined],
  ['repos', undefined],
  ['trabpause', 'jog'],
  ['tp', 'jog'],
  ['gehpause', 'walk'],
  ['ri', undefined],
  ['off', undefined],
  ['break', undefined],
  ['breaks', undefined],
  ['breather', undefined],
  ['pause', undefined],
  ['jog', 'jog'],
  ['jogs', 'jog'],
  ['jogging', 'jog'],
  ['jogged', 'jog'],
  ['jg', 'jog'],
  ['walk', 'walk'],
  ['walks', 'walk'],
  ['walking', 'walk'],
  ['float', 'float'],
  ['floats', 'float'],
  ['floating', 'float'],
  ['standing', 'stand'],
  ['stand', 'stand'],
  ['static', 'stand'],
  ['stationary', 'stand'],
]);

/** Adjectives that may stand among them, and change nothing unless they name a way to rest. */
export const restAdjectives: ReadonlyMap<string, RecoveryMode | undefined> = new Map<
  string,
  RecoveryMode | undefined
>([
  ['easy', 'easy'],
  ['slow', undefined],
  ['light', undefined],
  ['gentle', undefined],
  ['active', 'jog'],
  ['passive', 'stand'],
  ['of', undefined],
  ['de', undefined],
  ['for', undefined],
  ['the', undefined],
  ['interval', undefined],
  ['intervals', undefined],
  ['period', undefined],
  ['periods', undefined],
  ['time', undefined],
  ['running', undefined],
  ['run', undefined],
]);

export const repNouns: ReadonlySet<string> = new Set([
  'rep',
  'reps',
  'repetition',
  'repetitions',
  'repeat',
  'repeats',
  'interval',
  'intervals',
  'effort',
  'efforts',
  'one',
  'each',
  'all',
  'every',
  'them',
  'hill',
  'hills',
  'stride',
  'strides',
  'run',
  'runs',
  'sprint',
  'sprints',
  'mile',
  'miles',
]);

export const setNouns: ReadonlySet<string> = new Set([
  'set',
  'sets',
  'round',
  'rounds',
  'series',
  'série',
  'séries',
  'block',
  'blocks',
]);

export const backWords: ReadonlySet<string> = new Set(['back', 'down']);
export const equalWords: ReadonlySet<string> = new Set(['equal', 'same', 'equivalent']);
export const fullWords: ReadonlySet<string> = new Set(['full', 'complete', 'ample']);
