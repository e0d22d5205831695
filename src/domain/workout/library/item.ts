import { quote } from '../notation/print/print-length.ts';
import type { Figure } from './figure.ts';
import type { ChoiceName, LibraryId, OptionName, Sayings, Section } from './names.ts';

/** One ready-made workout: a template in our own shorthand, and what the runner may choose in it. */
export type LibraryItem = {
  readonly id: LibraryId;
  readonly section: Section;
  /** Shorthand with `{places}` that the choices, and what is said on the way, fill. */
  readonly template: string;
  readonly choices: readonly Choice[];
  /** A race the runner should name a goal time for, in metres. */
  readonly goalM?: number;
  /** Something drawn anew for each session, as texts for places of the template. */
  readonly draw?: (seed: number) => Fills;
  /** Ends this long before a start time that the runner gives: the app counts back. */
  readonly endsBeforeStartMs?: { readonly from: number; readonly to: number };
};

export type Fills = Readonly<Record<string, string>>;

export type Option = {
  readonly is: OptionName | Figure;
  readonly fills: Fills;
  /** Taking it sets other choices: choice id to index of its option. */
  readonly presets?: Readonly<Record<string, number>>;
};

export type Choice = {
  /** Kept with what was chosen. */
  readonly id: string;
  readonly name: ChoiceName;
  readonly options: readonly Option[];
  /** Index of the option that stands at first. */
  readonly start: number;
};

/** The options taken, by choice id; a choice that is not in it stands at its start. */
export type Picks = Readonly<Record<string, number>>;

export const startOf = (item: LibraryItem): Picks =>
  Object.fromEntries(item.choices.map(({ id, start }) => [id, start]));

export const isAtStart = ({ choices }: LibraryItem, picks: Picks): boolean =>
  choices.every(({ id, options, start }) => {
    const picked = picks[id];
    return picked === undefined || picked === start || options[picked] === undefined;
  });

/** The picks after taking an option, with what the option sets along. */
export const pick = (item: LibraryItem, picks: Picks, id: string, index: number): Picks => {
  const option = item.choices.find((choice) => choice.id === id)?.options[index];
  return option ? { ...picks, [id]: index, ...option.presets } : picks;
};

/**
 * The workout as shorthand, with `sayings` in the runner's language. A pick that does not exist counts as the
 * start value; `seed` draws what the item draws, the same for the same seed.
 */
export const textOf = (
  item: LibraryItem,
  sayings: Sayings,
  picks: Picks = {},
  seed = 1,
): string => {
  const fills = Object.assign(
    Object.fromEntries(Object.entries(sayings).map(([name, said]) => [name, quote(said)])),
    item.draw?.(seed) ?? {},
    ...item.choices.map((choice) => fillsOf(choice, picks)),
  );
  const fill = (text: string): string =>
    text.replace(/\{(\w+)\}/g, (_, place: string) => String(fills[place] ?? ''));
  // Twice, since what fills a place may have places of its own: the recovery within a ladder.
  return fill(fill(item.template)).trim();
};

const fillsOf = (choice: Choice, picks: Picks): Fills => {
  const option = choice.options[picks[choice.id] ?? choice.start] ?? choice.options[choice.start];
  return option?.fills ?? {};
};
