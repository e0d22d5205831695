import { err, ok, type Result } from '../domain/result.ts';
import type { LinkProblem } from '../words/workouts-words.ts';

/** As long as the reader of shorthand takes; a link beyond it is refused before anything is done with it. */
const longestText = 20_000;
/** Each character comes as up to three escaped bytes of UTF-8. */
const longestAddress = 9 * longestText;

/** Escapes all that a chat may take for the end of a link, or for a space: `6x800_@5K,_200_jog`. */
const encodeWorkout = (shorthand: string): string =>
  encodeURIComponent(shorthand)
    .replace(/_/g, '%5F')
    .replace(/[!'()*~.]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`)
    .replace(/%20/g, '_')
    .replace(/%(40|2C|3A)/g, (escaped) => decodeURIComponent(escaped));

/** The address of a workout. Only its shorthand travels: `page` is the app's address without a fragment. */
export const linkTo = (page: string, shorthand: string): string =>
  `${page}#/w/${encodeWorkout(shorthand)}`;

/** Signs that are not seen, or that turn the direction of what follows: no workout needs them. */
const unseen = /\p{Cf}|\p{Co}|\p{Cn}|\p{Cs}/gu;
const controls = /[^\P{Cc}\n\t]/gu;

const decoded = (escaped: string): string | undefined => {
  try {
    return decodeURIComponent(escaped.replace(/_/g, ' '));
  } catch {
    return undefined;
  }
};

/** The shorthand in the path of a link, `/w/…`, as text that can be shown; or why there is none. */
export const readLink = (path: string): Result<string, LinkProblem> => {
  if (!/^\/w(\/|$)/i.test(path)) return err('nowhere');
  const escaped = path.slice(3);
  if (escaped.length > longestAddress) return err('tooLong');
  const text = decoded(escaped);
  if (text === undefined) return err('damaged');
  const shown = text.replace(controls, ' ').replace(unseen, '').trim();
  if (shown.length > longestText) return err('tooLong');
  return shown === '' ? err('empty') : ok(shown);
};
