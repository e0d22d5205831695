import { approx } from '../domain/format.ts';
import type { Phase, Plan, Setup } from '../domain/plan/plan.ts';
import { lapLengthM, wrapToLap } from '../domain/track.ts';
import type { MoreWords } from '../words/more-words.ts';
import { metresText } from './setup-track.ts';

/** Reps that start and finish at the same places, for one small drawing of the lap. */
export type Places = {
  readonly reps: string;
  /** In laps past the phone. */
  readonly start: number;
  readonly finish: number;
  readonly text: string;
};

export type PlacesView = {
  readonly groups: readonly Places[];
  /** That some were left out. */
  readonly more?: string;
};

const mostShown = 12;

const placeOf = (m: number, lapM: number, words: MoreWords['places']): string => {
  const at = wrapToLap(m, lapM);
  if (at === 0) return words.phone;
  return Math.abs(at - lapM / 2) < 0.01 ? words.opposite : words.past(metresText(at));
};

const textOf = (rep: Phase, finishM: number, lapM: number, words: MoreWords['places']): string => {
  const passes = rep.marks.filter((mark) => mark.atPhone).length;
  const start = placeOf(rep.startM, lapM, words);
  const finish = placeOf(finishM, lapM, words);
  const guessed = rep.startIsEstimate ?? rep.distanceM === undefined;
  const text = words.from(start, finish, passes);
  return guessed ? approx(text) : text;
};

type Group = { readonly numbers: number[]; readonly places: Omit<Places, 'reps'> };

/** Where every rep starts and finishes, those alike together, in running order. */
export const placesView = (
  { phases }: Plan,
  { track }: Setup,
  words: MoreWords['places'],
): PlacesView => {
  const lapM = lapLengthM(track);
  const groups = new Map<string, Group>();
  const reps = phases.filter((phase) => phase.kind === 'rep');
  reps.forEach((rep, index) => {
    const finishM = rep.startM + (rep.distanceM ?? rep.estimatedM ?? 0);
    const text = textOf(rep, finishM, lapM, words);
    const places = { start: rep.startM / lapM, finish: finishM / lapM, text };
    const group = groups.get(text) ?? { numbers: [], places };
    group.numbers.push(index + 1);
    groups.set(text, group);
  });
  const all = [...groups.values()].map(({ numbers, places }) => ({
    ...places,
    reps: words.reps(numbers, reps.length),
  }));
  const hidden = all.length - mostShown;
  return {
    groups: all.slice(0, mostShown),
    ...(hidden > 0 ? { more: words.more(hidden) } : {}),
  };
};
