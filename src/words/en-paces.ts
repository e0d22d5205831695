import type { PacesWords } from './paces-words.ts';

export const enPaces: PacesWords = {
  title: 'Paces',
  empty: 'Type one race, and everything it says stands here.',

  second: {
    legend: 'A second race',
    distance: 'Second distance',
    time: 'Second time',
    hint: 'Optional. A shorter or longer one tells what your 400 and 800 are worth.',
  },

  heading: (race) => `Paces from ${race}`,
  fitness: 'Fitness',
  source: 'by Daniels and Gilbert',
  still: (race) => `Still from ${race}.`,
  cautions: {
    shortRace: 'Short race: estimate. Under 1500 m or 3:30 the model was never fitted.',
    extrapolated: 'Extrapolated: the published tables reach from fitness 30 to 85.',
  },
  used: {
    two: (first, second, exponent) =>
      `Fitness and 1500 m upwards from ${first}; below 1500 m both it and ${second}, with exponent ${exponent}.`,
    atBound: 'That is the end of what runners show: one of the two may not have been your best.',
    tooClose: (second) =>
      `${second} is too near the first in distance to tell more; it counts at its own distance only.`,
  },

  columns: {
    race: 'Race',
    zone: 'Pace',
    time: 'Time',
    lap: (metres) => `${metres} m`,
    km: '1 km',
    mile: '1 mile',
  },
  trainingCaption: 'Training paces',
  racesCaption: 'Race-equivalent times',
  zones: {
    easy: { letter: 'E', name: 'Easy' },
    marathon: { letter: 'M', name: 'Marathon' },
    threshold: { letter: 'T', name: 'Threshold' },
    interval: { letter: 'I', name: 'Interval' },
    repetition: { letter: 'R', name: 'Repetition' },
  },
  races: {
    '400': '400 m',
    '800': '800 m',
    '1500': '1500 m',
    mile: 'Mile',
    '3K': '3K',
    '2mi': '2 miles',
    '5K': '5K',
    '8K': '8K',
    '10K': '10K',
    '15K': '15K',
    '10mi': '10 miles',
    half: 'Half marathon',
    marathon: 'Marathon',
  },
  remarks: { ownRace: 'your race', modelRange: 'estimate', twoRaces: 'from both' },
  estimateExplained:
    'Below 1500 m one number from one race is not honest: from Cameron (fast) to Daniels and Gilbert (slow).',
  sourceExplained:
    'J. Daniels and J. Gilbert, Oxygen Power (1979). Times you could race, if you train for the distance.',

  place: 'Track and units',
  units: 'Show paces per lap and',
  unitChoices: { both: 'km and mile', km: 'km', mile: 'mile' },

  calculator: {
    heading: 'Any distance',
    distance: 'How far',
    distanceExample: '800',
    distanceEmpty: 'How far? For example 800, 2 laps or 5K.',
    pace: 'Pace',
    racePaces: 'Race pace',
    trainingPaces: 'Training pace',
    other: 'As I write it',
    paceText: 'Pace as a coach writes it',
    paceTextExample: 'LT − 2 s/lap',
    paceTextHint: 'LT − 2 s/lap, 95% of 5K, 7:05/mi, 4:24/km',
    paceUnknown: (typed) =>
      `“${typed}” is no pace I know. Write 5K, T, LT − 2 s/lap, 95% of 5K or 7:05/mi.`,
    noPace: 'That is an effort: how long it takes is up to you.',
    notes: {
      noRace: 'This pace comes from a race: type one above.',
      goalMissing: 'No goal is set: the pace of your race stands in for it.',
      raceOwnPace: undefined,
      shortRaceEstimate: 'Short race: estimate.',
      extrapolated: 'Extrapolated.',
      byEffort: undefined,
      targetUnknown: 'Nobody runs that pace. Check what was typed.',
    },
    strategy: 'Run it',
    strategies: {
      even: 'evenly',
      negative: 'second half faster',
      frontLoaded: 'fast from the start',
      holdThenRelease: 'held back, then let go',
      race: 'as it is raced',
    },
    every: 'Splits every',
    everies: { lap: 'lap', '200': '200 m', km: 'kilometre', mile: 'mile' },
    from: 'The line is',
    froms: { finish: 'the finish', start: 'the start' },
    at: (distance, pace) => `${distance} ${pace}`,
    atRace: (race) =>
      `at ${race.replace(/^[A-Z](?=[a-z])/, (letter) => letter.toLowerCase())} pace`,
    atZone: (zone) => `at ${zone} pace`,
    range: (range) => `between ${range}`,
    estimate: 'estimate',
    perLap: (time, metres) => `${time} a lap of ${metres} m`,
    splitsCaption: (distance) => `Splits over ${distance}`,
    splitColumns: { at: 'At', time: 'Time', split: 'Split' },
    coarser: (lines) => `That would be ${lines} lines; here are fewer.`,
  },

  out: {
    share: 'Share',
    copy: 'Copy as text',
    print: 'Print',
    copied: 'Copied.',
    cannotShare: 'Sharing did not work here. Copy the text instead.',
    cannotCopy: 'This browser lets no page copy. Select the text here and copy it yourself.',
    text: 'Your paces as text',
  },
};
