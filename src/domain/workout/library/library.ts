import { fourHundred } from './four-hundred.ts';
import type { LibraryItem } from './item.ts';
import { mileSessions } from './mile-sessions.ts';
import { trackSessions } from './track-sessions.ts';

/** Every ready-made workout, in the order it is shown. */
export const library: readonly LibraryItem[] = [...trackSessions, ...mileSessions, ...fourHundred];

export const libraryItem = (id: string): LibraryItem | undefined =>
  library.find((item) => item.id === id);
