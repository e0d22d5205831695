import type { Figures } from '../domain/format.ts';
import type { ButtonsWords } from './buttons-words.ts';
import type { EditorWords } from './editor-words.ts';
import type { HistoryWords } from './history-words.ts';
import type { HomeWords } from './home-words.ts';
import type { LibraryWords } from './library-words.ts';
import type { MoreWords } from './more-words.ts';
import type { PacesWords } from './paces-words.ts';
import type { RaceWords } from './race-words.ts';
import type { ReaderWords } from './reader-words.ts';
import type { RepairWords } from './repair-words.ts';
import type { ReviewWords } from './review-words.ts';
import type { SettingsWords } from './settings-words.ts';
import type { SetupWords } from './setup-words.ts';
import type { SoundCheckWords } from './sound-check-words.ts';
import type { SoundWords } from './sound-words.ts';
import type { StatusWords, TrackWords } from './track-words.ts';
import type { WorkoutsWords } from './workouts-words.ts';

/** What is shown and spoken on the way to a running session. One object of this type per language. */
export type FirstWords = {
  /** BCP 47; dates are written in it. */
  readonly language: string;
  /** As the user chose in Settings; metric, and hours as the device writes them, without. */
  readonly figures?: Figures;
  readonly home: HomeWords;
  readonly setup: SetupWords;
  readonly track: TrackWords;
  readonly status: StatusWords;
  /** The same and all the rest, for the screens that are loaded when they are opened. */
  readonly all: () => Promise<Words>;
};

/** Every sentence shown or spoken. */
export type Words = FirstWords & {
  /** What the reader of shorthand says: comes with it. */
  readonly reader: () => Promise<ReaderWords>;
  readonly more: MoreWords;
  readonly race: RaceWords;
  readonly paces: PacesWords;
  readonly workouts: WorkoutsWords;
  readonly library: LibraryWords;
  readonly editor: EditorWords;
  readonly history: HistoryWords;
  readonly review: ReviewWords;
  readonly repair: RepairWords;
  readonly settings: SettingsWords;
  readonly buttons: ButtonsWords;
  readonly sound: SoundWords;
  readonly soundCheck: SoundCheckWords;
};
