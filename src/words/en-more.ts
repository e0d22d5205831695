import type { MoreWords } from './more-words.ts';

/** "1, 3 and 5"; of many the first four. */
const numbersOf = (numbers: readonly number[]): string => {
  const shown = numbers.length > 6 ? numbers.slice(0, 4) : numbers.slice(0, -1);
  const last = numbers.length > 6 ? `${numbers.length - 4} more` : numbers.at(-1);
  return `${shown.join(', ')} and ${last}`;
};

const timesPast = (passes: number): string => {
  if (passes < 2) return passes === 1 ? 'once past the phone' : 'never past the phone';
  return passes === 2 ? 'twice past the phone' : `${passes} times past the phone`;
};

const quotedAll = (words: readonly string[]): string =>
  words.map((each) => `“${each}”`).join(' and ');

export const enMore: MoreWords = {
  first: {
    legend: 'Rep 1 starts',
    choices: {
      phone: 'at the phone',
      '1500': 'at the 1500 start',
      mile: 'at the mile start',
      opposite: 'on the far side',
      elsewhere: 'elsewhere',
    },
    metres: 'Metres past the phone',
    here: (metres) => `${metres} m past the phone, the way you run.`,
    problem: (lap) => `Write how far past the phone, from 0 to ${lap} m: one lap.`,
  },
  stagger: {
    legend: 'A rep is measured',
    choices: { common: 'from the common line', staggered: 'from this lane’s stagger' },
  },
  countIn: {
    label: 'Count-in, in seconds',
    hint: 'From the tap that starts something to the start itself.',
    problem: 'A count-in lasts from 3 to 60 seconds.',
  },
  commands: {
    label: 'On your marks, set, gun',
    hint: 'As at a race up to 400 m: after Start, after a tap that starts a rep, and at the end of a warm-up. The count-in lasts to “Set”; the start tone comes 1.4 to 2.2 s after it, drawn anew each time. After a recovery by time, 3, 2, 1 as ever.',
    walk: (seconds) => `Marks in ${seconds}`,
    calls: { marks: 'On your marks', set: 'Set' },
  },
  gun: {
    heading: 'A race to be warm for',
    time: 'The race starts at',
    lead: 'Ready before it, in minutes',
    leadProblem: 'Write minutes from 0 to 180.',
    none: 'With a start time the warm-up lasts just as long as there is time for it.',
    noSuchTime: 'That time does not exist on this day: the clocks are put forward.',
    clear: 'No start time',
    again: 'The same time again',
    passed: (when) => `That start has passed: ${when}. It changes nothing now.`,
    today: (time, wait) => `Today at ${time}, in ${wait}.`,
    tomorrow: (time, wait) => `${time} has passed today, so it is tomorrow’s, in ${wait}.`,
    until: (end, rest) =>
      `Run easy until ${end}; what follows takes about ${rest}, and you are ready in time.`,
    tooLate: (rest, late) =>
      `What follows the warm-up takes about ${rest}: ${late} too long. Started now, it goes on at once, after a count-in.`,
    noWarmUp: 'This plan does not begin with a warm-up, so nothing is counted back.',
    unknownLength: 'A rep here has no length that is known, so nothing can be counted back.',
  },
  goals: {
    legend: 'Your goals',
    goal: (race) => `Goal for ${race}`,
    hint: 'The workout asks for a goal pace; without a goal your race stands in for it.',
  },
  places: {
    heading: 'Where they start and finish',
    reps: (numbers, of) => {
      if (numbers.length === of) return of === 1 ? 'The rep' : 'Every rep';
      return numbers.length === 1 ? `Rep ${numbers[0]}` : `Reps ${numbersOf(numbers)}`;
    },
    from: (start, finish, passes) => `from ${start} to ${finish}, ${timesPast(passes)}`,
    phone: 'the phone',
    opposite: 'the far side',
    past: (metres) => `${metres} m past the phone`,
    more: (count) => `And ${count} more.`,
    legend: { phone: 'phone', start: 'start', finish: 'finish' },
  },
  ranges: {
    planned: {
      count: (range) => `${range} times: the first is planned.`,
      length: (range) => `${range}: the first is planned.`,
      recovery: (range) => `${range}: the first is planned.`,
      target: (range) => `${range}: the middle is planned.`,
      optional: (length) => `${length} in brackets is left out.`,
    },
    option: {
      count: (count) => `${count} times`,
      length: (length) => length,
      recovery: (recovery) => recovery,
      target: (target) => target,
      optional: (length) => `Run ${length} too`,
    },
  },
  without: {
    rest: 'The rest can be read.',
    offer: (words) => `Read it without ${quotedAll(words)}`,
    left: (words) => `Left out: ${quotedAll(words)}.`,
    putBack: 'Put it back',
  },
  raceTooShort: (distance) => `A race over ${distance} says too little. Take one of 100 m or more.`,
  secondRace: (race) => `Below 1500 m together with ${race}, your second race on the Paces screen.`,
};
