const small = [
  ...['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'],
  ...['eleven', 'twelve', 'thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen'],
  ...['eighteen', 'nineteen'],
] as const;
const tens = [
  'twenty',
  'thirty',
  'forty',
  'fifty',
  'sixty',
  'seventy',
  'eighty',
  'ninety',
] as const;

const below100 = (n: number): string => {
  const low = small[n];
  if (low !== undefined) return low;
  const ten = tens[Math.floor(n / 10) - 2] ?? '';
  return n % 10 === 0 ? ten : `${ten} ${small[n % 10]}`;
};

/** A whole number from 0 to 99,999 as it is read on a track: 350 "three fifty", 1200 "twelve hundred". */
export const enNumber = (n: number): string => {
  if (n < 100) return below100(n);
  if (n >= 1000 && n % 1000 === 0) return `${enNumber(n / 1000)} thousand`;
  if (n < 10_000 && n % 100 === 0) return `${below100(n / 100)} hundred`;
  if (n >= 10_000) return `${enNumber(Math.floor(n / 1000))} thousand ${enNumber(n % 1000)}`;
  return `${below100(Math.floor(n / 100))} ${twoDigits(n % 100)}`;
};

/** After an hour, a minute or a hundred: 5 is "oh five". */
export const twoDigits = (n: number): string => (n < 10 ? `oh ${small[n]}` : below100(n));
