import type { SharedText } from '../../machine/ports.ts';

/** What is needed of the browser, so that tests can play its part. What it lacks is absent. */
export type ShareDevice = {
  readonly share?: (shared: SharedText) => Promise<void>;
  readonly writeText?: (text: string) => Promise<void>;
  /** The old way, which also works at an address without `https`; says whether it did. */
  copySelection(text: string): boolean;
  print(): void;
};

/**
 * Copies by way of a selection. `execCommand` is out of favour, but `navigator.clipboard` exists only in
 * secure contexts, and a phone may well have the app open from a laptop at a plain `http` address.
 * https://developer.mozilla.org/en-US/docs/Web/API/Clipboard_API#browser_compatibility
 */
const copySelection = (text: string): boolean => {
  const focused = document.activeElement;
  const field = document.createElement('textarea');
  field.value = text;
  field.readOnly = true;
  field.className = 'visually-hidden';
  document.body.append(field);
  field.select();
  const copied = document.execCommand('copy');
  field.remove();
  if (focused instanceof HTMLElement) focused.focus();
  return copied;
};

export const browserShareDevice = (): ShareDevice => ({
  // Neither is everywhere, whatever the types say: Firefox on a desk has no share sheet.
  ...('share' in navigator && { share: (shared) => navigator.share({ ...shared }) }),
  ...('clipboard' in navigator && { writeText: (text) => navigator.clipboard.writeText(text) }),
  copySelection,
  print: () => window.print(),
});
