import type { LearnedButton } from './preferences.ts';

/** What a button off the screen may be taught. The end is held on the screen, out of reach of any bag. */
export const learnable = [
  'capture',
  'undo',
  'redo',
  'pause',
  'skip',
  'back',
] as const satisfies readonly LearnedButton['does'][];

export type Learnable = (typeof learnable)[number];

/** What this button was taught, if anything. */
export const taught = (
  buttons: readonly LearnedButton[],
  { device, code }: Pick<LearnedButton, 'device' | 'code'>,
): Learnable | undefined => {
  const does = buttons.find((each) => each.device === device && each.code === code)?.does;
  return learnable.find((each) => each === does);
};
