import type { RaceWords } from './race-words.ts';

export const enRace: RaceWords = {
  distanceEmpty: 'Which distance was that? For example 5K.',
  distanceUnknown: (typed) =>
    `“${typed}” is no distance I know. Write metres or a name: 3000, 5K, 10K, mile, marathon.`,
  time: {
    notATime: (typed) => `“${typed}” is not a time. Write minutes and seconds, like 22:00.`,
    zero: () => 'A race takes longer than no time at all. Write it like 22:00.',
    negative: (typed) =>
      `“${typed}” is less than nothing: a time has no minus. Write it like 22:00.`,
    secondsOver59: (typed) =>
      `In “${typed}” the seconds go past 59. Write minutes and seconds, like 22:00.`,
    minutesOver59: (typed) =>
      `In “${typed}” the minutes go past 59. Write hours, minutes, seconds, like 1:22:00.`,
    needsTwoDigits: (typed) => `“${typed}” needs two digits after each colon, like 22:05.`,
    tooLong: () => 'That is more than a day. Write hours, minutes, seconds, like 1:22:00.',
  },
  pace: {
    notANumber: ({ time }) => `“${time}” is not a time. Write minutes and seconds, like 22:00.`,
    notPositive: () => 'A race takes longer than no time at all. Write it like 22:00.',
    tooShort: ({ distance }) =>
      `A race over ${distance} says too little about your fitness. Take one of 800 m or more.`,
    tooLong: ({ distance }) => `${distance} is longer than this can reckon with: 100 km at most.`,
    fasterThanRecord: ({ distance, time }) =>
      `${distance} in ${time} is faster than anyone has ever run. Is a digit missing?`,
    tooSlow: ({ distance, time }) =>
      `${distance} in ${time} is slower than a walk. Is there a digit too many?`,
    outOfRange: () => 'No paces follow from this race. Check the distance and the time.',
  },
  didYouMean: (time) => `Did you mean ${time}?`,
};
