import type { NotableText, Piece, ReviewWords } from './review-words.ts';

const numbers = [
  'No',
  'One',
  'Two',
  'Three',
  'Four',
  'Five',
  'Six',
  'Seven',
  'Eight',
  'Nine',
  'Ten',
  'Eleven',
  'Twelve',
] as const;

const ordinals = [
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'tenth',
  'eleventh',
  'twelfth',
] as const;

const Count = (count: number): string => numbers[count] ?? String(count);
const count = (value: number): string => Count(value).toLowerCase();
const reps = (value: number): string => (value === 1 ? 'rep' : 'reps');
const inSeconds = (value: number): string =>
  value === 0.5 ? 'half a second' : `${value} ${value === 1 ? 'second' : 'seconds'}`;
const theRep = (rep: number): string =>
  ordinals[rep - 1] ? `the ${ordinals[rep - 1]}` : `rep ${rep}`;

const against = ({ amount, standing }: NotableText): Piece =>
  standing === 'onTarget'
    ? { text: 'on target', standing }
    : { text: `${amount} ${standing}`, standing };

const opening = (first: NotableText): readonly Piece[] =>
  first.standing === 'onTarget'
    ? [{ text: 'You went out on target' }]
    : [
        { text: 'You went out ' },
        {
          text: `${first.amount} ${first.standing === 'ahead' ? 'fast' : 'slow'}`,
          standing: first.standing,
        },
      ];

const dip = (worst: NotableText | undefined): readonly Piece[] =>
  worst?.standing === 'behind'
    ? [
        { text: ' and were ' },
        { text: `${worst.amount} behind`, standing: 'behind' },
        { text: ` in ${theRep(worst.rep)}` },
      ]
    : [];

const peak = (best: NotableText | 'last' | undefined): readonly Piece[] => {
  if (best === undefined) return [{ text: '.' }];
  if (best === 'last') return [{ text: '; the last was your best.' }];
  return [{ text: `; ${theRep(best.rep)} was your best, ` }, against(best), { text: '.' }];
};

export const enReview: ReviewWords = {
  context: ({ date, lap, lane }) => [date, `${lap} track, lane\u00a0${lane}`],
  phoneInHand: 'phone in hand',
  phoneAtLine: 'phone at the line',
  demo: 'demo with a simulated runner',
  running: 'This session is still running: here is what there is so far.',
  loading: 'Opening the session',
  missing: 'There is no such session on this phone.',
  missingExplain:
    'It may have been deleted, or it was run on another phone or in a private window.',
  cannotRead: 'The sessions kept on this phone cannot be opened right now.',
  home: 'Home',

  summary: {
    noRepYet: 'No rep was run, so there is nothing to compare.',
    untimed: (value) =>
      `${Count(value)} ${reps(value)} run, but no pass was tapped, so there are no times.`,
    noTargets: (timed, fastest, slowest) =>
      timed === 1
        ? `One rep, in ${fastest}.`
        : `${Count(timed)} reps, the fastest in ${fastest}, the slowest in ${slowest}.`,
    oneRep: (rep) => [{ text: 'One rep, ' }, against(rep), { text: '.' }],
    within: (within, of, seconds) =>
      within === of
        ? `All ${count(of)} ${reps(of)} within ${inSeconds(seconds)}. `
        : `${Count(within)} of ${count(of)} ${reps(of)} within ${inSeconds(seconds)}. `,
    course: (first, worst, best) => [...opening(first), ...dip(worst), ...peak(best)],
  },

  chart: {
    caption: 'Each lap against its target, seconds',
    label: (value) =>
      `Bars for the laps of ${value} ${reps(value)}: up is slower than the target, down is faster. The same numbers are in the table.`,
    slower: 'slower ▼',
    faster: 'faster ▲',
    computed: 'dashed: computed, not measured',
    lap: (rep, lap, delta) => `Rep ${rep}, lap ${lap}: ${delta}`,
  },

  table: {
    caption: 'Reps and laps',
    captionComputed: 'Reps and laps. ≈ computed: nobody tapped there',
    columns: { rep: 'Rep', laps: 'Laps seen', time: 'Time', target: 'Target', delta: 'Delta' },
    none: '–',
    byHand: { added: '(added)', moved: '(time by hand)', assigned: '(place by hand)' },
    outcome: { cut: 'cut short', untimed: 'not timed', running: 'running' },
    standing: { ahead: 'ahead', behind: 'behind', onTarget: 'on target' },
  },

  figures: {
    heading: 'In four figures',
    meanDelta: 'seconds a rep, on average',
    meanTime: 'a rep, on average',
    spread: 'seconds between best and worst',
    fade: 'fade, second half against first',
    gain: 'seconds faster in the second half',
    equivalent: (distance) => `the ${distance} these reps correspond to`,
  },

  actions: {
    runAgain: 'Run it again',
    export: 'Export',
    exportLaps: 'Laps as a spreadsheet',
    remove: 'Delete',
  },
  removed: 'Session deleted.',
  undoRemove: 'Undo',
  removeFailed: 'It could not be deleted. Try again in a moment.',
};
