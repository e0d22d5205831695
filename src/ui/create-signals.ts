import { type Accessor, createSignal, onCleanup, onMount } from 'solid-js';
import type { SignalKind } from '../domain/cues/signals.ts';
import type { Vibration } from '../machine/ports.ts';
import type { Services } from '../machine/services.ts';
import { buzzOf, flashApartMs } from '../view/cue-signals.ts';
import { afterReal } from './after-real.ts';
import { makeFlash } from './flash.ts';

/** Shows a signal and shakes its rhythm, whichever of the two is wanted. */
export const createSignals = (
  services: Services,
): {
  readonly shown: Accessor<SignalKind | undefined>;
  readonly give: (kind: SignalKind) => void;
  readonly vibration: Accessor<Vibration | undefined>;
} => {
  const [shown, setShown] = createSignal<SignalKind>();
  const [vibration, setVibration] = createSignal<Vibration>();
  const flash = makeFlash((kind) => setShown(kind), flashApartMs, afterReal);
  onMount(() => void services.vibration().then((loaded) => setVibration(() => loaded)));
  onCleanup(flash.dispose);
  const give = (kind: SignalKind): void => {
    const wanted = services.preferences.now();
    if (wanted.flash) flash.show(kind);
    if (wanted.vibrate) vibration()?.vibrate(buzzOf(kind));
  };
  return { shown, give, vibration };
};
