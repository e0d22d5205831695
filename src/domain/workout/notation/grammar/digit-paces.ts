/** The 545 of "at 545 pace" is 5:45: nobody races so many metres. */
export const isClockInDigits = (m: number): boolean =>
  m > 300 && m < 1000 && m % 100 !== 0 && m % 100 < 60;
