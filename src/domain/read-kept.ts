/** How values from storage are looked at: each by itself, and one that makes no sense falls back alone. */

export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

export const among = <T>(choices: readonly T[], value: unknown, otherwise: T): T =>
  choices.find((choice) => choice === value) ?? otherwise;

export const textOr = (value: unknown, otherwise: string): string =>
  typeof value === 'string' ? value.slice(0, 10_000) : otherwise;

/** A number between both ends, or the other. */
export const numberOr = (value: unknown, least: number, most: number, otherwise: number): number =>
  typeof value === 'number' && value >= least && value <= most ? value : otherwise;
