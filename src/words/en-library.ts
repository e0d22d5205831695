import type { LibraryWords } from './library-words.ts';

const runWalk = (stage: string) => ({
  name: `Run/walk, stage ${stage}`,
  purpose: 'Builds up to running without a break: go on when you can still talk.',
});

export const enLibrary: LibraryWords = {
  items: {
    '400-repeats': {
      name: '400 repeats',
      purpose: 'Speed and running form, a little faster than feels natural.',
    },
    '800-repeats': {
      name: '800 repeats',
      purpose: 'Raises the pace you can hold when it starts to hurt.',
    },
    '800s-at-5k': {
      name: '800s at 5K pace',
      purpose: 'Teaches the pace of a 5K race; the one to start with.',
    },
    pyramid: {
      name: 'Pyramid',
      purpose: 'Holds one pace while the reps grow and shrink.',
    },
    'ascending-ladder': {
      name: 'Ascending ladder',
      purpose: 'Asks for the same pace again each time the distance grows.',
    },
    'descending-ladder': {
      name: 'Descending ladder',
      purpose: 'Changes gear on tired legs, from 10K pace down to a sprint.',
    },
    'short-descending-ladder': {
      name: 'Short descending ladder',
      purpose: 'Each rep is shorter and faster than the last.',
    },
    'track-warm-up': {
      name: 'Track warm-up',
      purpose: 'Gets the body ready before anything fast.',
    },
    'tempo-run': {
      name: 'Tempo run',
      purpose: 'Comfortably hard: lifts the pace you can hold for an hour.',
    },
    'progression-run': {
      name: 'Progression run',
      purpose: 'Starts easy on yourself and finishes fast.',
    },
    'run-walk-1': runWalk('1'),
    'run-walk-2': runWalk('2'),
    'run-walk-3': runWalk('3'),
    fartlek: {
      name: 'Fartlek',
      purpose: 'Surges nobody sees coming, as in a race.',
    },
    'structured-fartlek': {
      name: 'Structured fartlek',
      purpose: 'Fast running with full control of when it comes.',
    },
    threshold: {
      name: 'Threshold',
      purpose: 'Makes fast running feel less hard for longer.',
    },
    vo2max: {
      name: 'VO2max',
      purpose: 'Raises the ceiling: once a week, no more.',
    },
    'strides-after-easy': {
      name: 'Strides after an easy run',
      purpose: 'Keeps the legs quick without tiring them: twice a week.',
    },
    'mile-400s': {
      name: 'Mile 400s',
      purpose: 'Four of these in a row are your mile: learn the pace.',
    },
    'race-warm-up': {
      name: 'Race warm-up',
      purpose: 'Brings you to the line warm, and in time for the gun.',
    },
    'mile-trial': {
      name: 'Mile time trial',
      purpose: 'Shows what the training has done.',
    },
    'mile-race-practice': {
      name: 'Mile race practice',
      purpose: 'A time trial in which the surges of a real race are drawn for you.',
    },
    '400-race-model': {
      name: '400 race model',
      purpose: 'Rehearses the four parts of the race, each called as you reach it.',
    },
    'lactic-tolerance': {
      name: 'Lactic tolerance',
      purpose: 'The same distance again and again near top speed, so the last 100 holds.',
    },
    'track-strides': {
      name: 'Strides on the track',
      purpose: 'Smooth speed: build to near top speed, then ease to a jog. Three times a week.',
    },
    'hill-repeats': {
      name: 'Hill repeats',
      purpose: 'Strength and drive, hard but never a sprint.',
    },
  },

  choices: {
    level: 'Level',
    reps: 'Reps',
    rounds: 'Rounds',
    strides: 'Strides',
    recovery: 'Recovery',
    break: 'Break',
    ends: 'Warm-up and cool-down',
    distance: 'Distance',
    length: 'Length',
    each: 'Each',
    eachThird: 'Each third',
    uphill: 'Uphill',
    form: 'Form',
    pace: 'Pace',
    paces: 'Paces',
    pacing: 'Pacing',
    easyRun: 'Easy run',
    easyJog: 'Easy jog',
    easyRunning: 'Easy running',
    words: 'Words on the way',
  },

  options: {
    none: 'None',
    beginner: 'Beginner',
    advanced: 'Advanced',
    '5kThroughout': '5K pace throughout',
    '5kUpMileDown': 'Up at 5K pace, down at mile pace',
    '5k': '5K pace',
    vo2max: 'VO2max pace',
    even: 'Even',
    negative: 'Second half faster',
    frontLoaded: 'First half faster',
    held: 'Held back, released for the last 400',
    jogBackThenTap: 'Jog back, then tap',
  },

  metres: (m) => `${m} m`,
  recovery: {
    rest: (length) => `${length} rest`,
    jog: (length) => `${length} jog`,
    jogBack: (length) => `${length} jog back`,
  },
  reps: (count, length, recovery) => `${count} × ${length}, ${recovery}`,
  places: (metres) => `At ${metres.join(' and ')} m`,

  // Recorded words are found by this spelling.
  sayings: {
    drive: 'Drive, head down',
    transition: 'Transition',
    coast: 'Coast, quiet arms',
    accelerate: 'Accelerate, arms on the bend',
    chat: 'Can you still chat?',
    hurts: 'This is where it hurts',
    answer: 'Answer it',
    surge: 'Surge',
    settle: 'Settle',
    walk: 'walk',
    legSwings: 'leg swings',
    highKnees: 'high knees',
    lunges: 'walking lunges',
  },
};
