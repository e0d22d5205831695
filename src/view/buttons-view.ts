import type { Learnable } from '../machine/learnable.ts';
import type { LearnedButton } from '../machine/preferences.ts';
import type { ButtonsWords } from '../words/buttons-words.ts';

type Button = Pick<LearnedButton, 'device' | 'code'>;

/** A button as it was pressed in the lesson. */
export type SeenButton = Button & {
  /** The same key came again within one press. */
  readonly twice?: boolean;
  /** Another key of the same press: some shutter remotes send two. */
  readonly also?: Button;
};

export const isSameButton = (one: Button, other: Button): boolean =>
  one.device === other.device && one.code === other.code;

/** Android's word for a key that it cannot name. */
const isNameless = ({ code }: Button): boolean => code === '' || code === 'Unidentified';

export const canLearn = (button: Button): boolean => !isNameless(button);

/** "Page down", "B", "F7", "Controller button 3". */
export const buttonName = ({ device, code }: Button, words: ButtonsWords): string =>
  device === 'gamepad'
    ? words.padButton(code)
    : (words.keys[code] ?? code.replace(/^(Key|Digit)(?=.$)/, ''));

const alwaysDo: Readonly<Record<string, Learnable>> = {
  Enter: 'capture',
  NumpadEnter: 'capture',
  Space: 'capture',
  Backspace: 'undo',
  KeyZ: 'undo',
  KeyP: 'pause',
};

/** What desktop browsers use themselves; some pass it on all the same. */
const KEPT = /^(F1|F3|F5|F6|F7|F11|F12|Browser\w+|ContextMenu|Meta\w*|Power|Launch\w+)$/;
const VOLUME = /Volume/;
const MEDIA = /^Media/;

/** What to know before the button is relied on; nothing for most. */
export const notesOn = (
  seen: SeenButton,
  learned: readonly LearnedButton[],
  words: ButtonsWords,
): readonly string[] => {
  const { notes } = words;
  if (isNameless(seen)) return [notes.noName];
  const before = learned.find((each) => isSameButton(each, seen))?.does;
  const always = seen.device === 'key' ? alwaysDo[seen.code] : undefined;
  const isKey = seen.device === 'key';
  return [
    ...(before && isNamed(before, words) ? [notes.takenBy(words.does[before])] : []),
    ...(always && !before ? [notes.alwaysIs(words.does[always])] : []),
    ...(isKey && KEPT.test(seen.code) ? [notes.keptByBrowser] : []),
    ...(isKey && VOLUME.test(seen.code) ? [notes.volume] : []),
    ...(isKey && MEDIA.test(seen.code) ? [notes.media] : []),
    ...(seen.twice ? [notes.twice] : []),
    ...(seen.also ? [notes.also(buttonName(seen.also, words))] : []),
  ];
};

const isNamed = (does: LearnedButton['does'], words: ButtonsWords): does is Learnable =>
  does in words.does;

/** The learned buttons with `seen` among them, in place of what it was before. */
export const withButton = (
  learned: readonly LearnedButton[],
  { device, code }: Button,
  does: Learnable,
): readonly LearnedButton[] => [
  ...learned.filter((each) => !isSameButton(each, { device, code })),
  { device, code, does },
];

export type LearnedRow = {
  readonly button: LearnedButton;
  readonly name: string;
  readonly does: Learnable;
};

/** One line for each button that does something; what a newer app may have kept stays out of sight. */
export const learnedRows = (
  learned: readonly LearnedButton[],
  words: ButtonsWords,
): readonly LearnedRow[] =>
  learned.flatMap((button) => {
    const { does } = button;
    return isNamed(does, words) ? [{ button, does, name: buttonName(button, words) }] : [];
  });

/** What can be chosen, the lap first. */
export const doesChoices = (
  words: ButtonsWords,
): readonly { readonly value: Learnable; readonly text: string }[] =>
  (['capture', 'undo', 'redo', 'pause', 'skip', 'back'] as const).map((value) => ({
    value,
    text: words.does[value],
  }));
