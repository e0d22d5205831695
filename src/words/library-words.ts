import type { Rest } from '../domain/workout/library/figure.ts';
import type {
  ChoiceName,
  LibraryId,
  OptionName,
  Sayings,
} from '../domain/workout/library/names.ts';

/** The ready-made workouts. Lengths arrive as finished text from `format.ts`. */
export type LibraryWords = {
  readonly items: Readonly<
    Record<LibraryId, { readonly name: string /** One sentence. */; readonly purpose: string }>
  >;
  readonly choices: Readonly<Record<ChoiceName, string>>;
  readonly options: Readonly<Record<OptionName, string>>;
  readonly metres: (m: string) => string;
  readonly recovery: Readonly<Record<Rest, (length: string) => string>>;
  readonly reps: (count: string, length: string, recovery: string) => string;
  readonly places: (metres: readonly string[]) => string;
  readonly sayings: Sayings;
};
