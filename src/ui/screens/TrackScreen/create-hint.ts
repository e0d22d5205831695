import { type Accessor, createSignal, onCleanup } from 'solid-js';

/** Long enough to read three words. */
const HINT_MS = 2000;

/** A few words that go away by themselves. */
export const createHint = (): readonly [Accessor<string>, (text: string) => void] => {
  const [hint, setHint] = createSignal('');
  let timer: ReturnType<typeof setTimeout> | undefined;
  const show = (text: string): void => {
    clearTimeout(timer);
    setHint(text);
    timer = setTimeout(() => setHint(''), HINT_MS);
  };
  onCleanup(() => clearTimeout(timer));
  return [hint, show];
};
