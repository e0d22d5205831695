import type { SetupWords } from './setup-words.ts';

const list = (items: readonly (string | number)[]): string =>
  items.length < 2
    ? String(items[0] ?? '')
    : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;

/** "1, 3 and 5"; long lists are shortened, the drawing shows the rest. */
const repsNamed = (reps: readonly number[], of: number): string => {
  if (reps.length === of) return of === 1 ? 'The rep finishes' : 'Every rep finishes';
  if (reps.length === 1) return `Rep ${reps[0]} finishes`;
  const shown = reps.length > 5 ? [...reps.slice(0, 4), `${reps.length - 4} more`] : reps;
  return `Reps ${list(shown)} finish`;
};

export const enSetup: SetupWords = {
  title: 'Set up',
  home: 'Home',
  workout: 'Workout',
  workoutHint: 'As a coach writes it: 6 × 800 @5K, 200 jog',
  workoutEmpty: 'Write what you want to run, for example 6 × 800 @5K, 200 jog.',
  notePlace: (quoted) => `“${quoted}”: `,
  readItAs: (text) => `Read it as ${text}`,

  race: 'Your race',
  raceDistance: 'Race distance',
  raceTime: 'Race time',
  raceDistanceExample: '5K',
  raceTimeExample: '22:00',
  raceHint: 'One recent result sets every pace.',
  assumed: (time) => `Read as ${time}.`,
  fitness: (score) => `Fitness ${score}, by Daniels and Gilbert.`,
  shortRace: 'A short race: paces from it are an estimate.',
  extrapolated: 'Outside the published tables: paces are extrapolated.',

  place: 'Track and phone',
  lap: 'Lap',
  laps: { '400': '400 m', '300': '300 m', '200': '200 m', '440yd': '440 yd', custom: 'Other' },
  customLap: 'Lap length in metres',
  lane: 'Lane',
  laneLap: (metres) => `One lap in this lane is ${metres} m.`,
  track: ({ place, reason, min, max }) => {
    if (place === 'lane') return `There are lanes ${min} to ${max}.`;
    if (reason === 'notANumber') return 'Write the lap in metres, like 250.';
    return `A lap between ${min} and ${max} m works here.`;
  },
  trackEmpty: 'How long is one lap, in metres?',

  how: 'How it runs',
  repStart: 'A rep starts',
  repStarts: { onward: 'where the last one ended', phone: 'back where the first did' },
  ending: 'A rep ends',
  endings: { clock: 'on the clock', tap: 'on my tap' },
  endingHints: {
    clock: 'The phone leads: a rep ends at its target time, a recovery at its length.',
    tap: 'You lead: a rep runs until you tap at its finish.',
  },
  phoneInHand: 'Someone holds the phone and sees every finish',
  openWarmUp: 'Warm-up first: run easy, tap when ready',
  openCoolDown: 'Cool-down after the last rep',
  more: 'More choices',

  plan: {
    heading: 'The plan',
    none: 'The plan stands here as soon as the workout can be read.',
    drawn: (parts) => `The session drawn to time: ${parts}`,
    reps: (count) => (count === 1 ? '1 rep' : `${count} reps`),
    work: (distance) => `${distance} in reps`,
    total: (duration, open) => `${duration}${open ? ' without warm-up and cool-down' : ''}`,
    warmUp: 'Warm-up',
    coolDown: 'Cool-down',
    open: 'run easy, tap when ready',
    rep: (number) => `Rep ${number}`,
    easy: (extent) => `${extent} easy`,
    inTime: (time) => `in ${time}`,
    between: (fast, slow) => `(${fast} to ${slow})`,
    noTarget: 'no target',
    passes: 'passes you at',
    noPass: 'does not pass you',
    more: (count) => `and ${count} more`,
    recoveryModes: {
      stand: 'rest',
      walk: 'walk',
      jog: 'jog',
      float: 'float',
      easy: 'easy',
    },
    recoveryBack: (mode) => `${mode} back to the start`,
    untilTap: (mode) => `${mode} until you tap`,
    sendOff: (every, leaves) =>
      leaves === undefined ? `next on ${every}` : `next on ${every}, leaves ${leaves}`,
    notes: {
      noRace: 'Without a race there are no targets, so nothing will beep in the reps.',
      goalMissing: 'No goal is set: the pace of your race stands in for it.',
      raceOwnPace: undefined,
      shortRaceEstimate: 'Below 1500 m one number is not honest: ≈ is the middle of a range.',
      extrapolated: 'Outside the published tables: targets are extrapolated.',
      byEffort: undefined,
      targetUnknown: 'Some targets are not known here; those reps run without beeps.',
    },
    tooLong: 'That is longer than one session can be: 1000 stretches or 24 hours at most.',
    cannotPlan: 'This workout does not fit this track.',
  },

  away: {
    warning: (reps, of) =>
      `${repsNamed(reps, of)} away from the phone: the clock ends ${reps.length === 1 ? 'it' : 'them'}, and the time is worked out from the last pass (≈).`,
    fix: (recovery) => `Take ${recovery} instead`,
  },

  soundCheck: 'Sound check',
  soundPlaying: 'Heard it? That is the beep of a checkpoint, then the bell.',
  everySound: 'Every sound',
  start: 'Start session',
  blocked: {
    workout: 'First the workout: it cannot be read yet.',
    distance: 'First the race distance: see beside the field.',
    time: 'First the race time: see beside the field.',
    track: 'First the track: see beside the field.',
    plan: 'There is nothing to run in this workout.',
    sound: 'One moment: the sounds are loading.',
  },
  noBeeps: 'No race time: the session runs without targets.',
};
