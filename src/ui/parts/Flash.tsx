import './flash.css';
import { Show } from 'solid-js';
import type { SignalKind } from '../../domain/cues/signals.ts';
import type { SpokenClass } from '../../domain/cues/sound-check.ts';
import type { SoundWords } from '../../words/sound-words.ts';

/** Words are no signal, but a row of the sound check. */
const balloon = 'M10 12h80v54H52L30 88V66H10z';

/** Filled shapes on a 100 unit square; told apart without their colours. */
const shapes: Readonly<Record<SignalKind | SpokenClass, string>> = {
  three:
    'M4 50a14 14 0 1 0 28 0a14 14 0 1 0-28 0M36 50a14 14 0 1 0 28 0a14 14 0 1 0-28 0M68 50a14 14 0 1 0 28 0a14 14 0 1 0-28 0',
  two: 'M18 50a15 15 0 1 0 30 0a15 15 0 1 0-30 0M52 50a15 15 0 1 0 30 0a15 15 0 1 0-30 0',
  one: 'M30 50a20 20 0 1 0 40 0a20 20 0 1 0-40 0',
  marks: 'M10 70h34v16H10zM56 70h34v16H56z',
  set: 'M10 42h80v16H10z',
  start: 'M20 8v84l72-42z',
  checkpoint: 'M50 4 92 50 50 96 8 50z',
  waypoint: 'M40 20h20v60H40z',
  bell: 'M50 6c-5 0-8 3-8 8C28 18 20 30 20 46v22L8 82h84L80 68V46c0-16-8-28-22-32 0-5-3-8-8-8zM38 86a12 10 0 0 0 24 0z',
  finish:
    'M10 10h20v20H10zM50 10h20v20H50zM30 30h20v20H30zM70 30h20v20H70zM10 50h20v20H10zM50 50h20v20H50zM30 70h20v20H30zM70 70h20v20H70z',
  warning: 'M42 8h16l-3 54H45zM42 74h16v16H42z',
  ahead: 'M50 10 94 88H6z',
  behind: 'M50 90 6 12h88z',
  onTarget: 'M12 26h76v18H12zM12 56h76v18H12z',
  announcement: balloon,
  speech: balloon,
  spokenDelta: balloon,
};

export const SignalShape = (props: { readonly kind: SignalKind | SpokenClass }) => (
  <svg viewBox="0 0 100 100" aria-hidden="true">
    <path d={shapes[props.kind]} />
  </svg>
);

/** The whole screen, for an instant, in front of everything and in nobody's way. Sound says the same. */
export const Flash = (props: {
  readonly kind: SignalKind | undefined;
  readonly words: SoundWords['signals'];
}) => (
  <Show when={props.kind}>
    {(kind) => (
      <div class="flash" data-signal={kind()} aria-hidden="true">
        <div class="flash-sign">
          <SignalShape kind={kind()} />
          <Show when={props.words[kind()]}>{(word) => <strong>{word()}</strong>}</Show>
        </div>
      </div>
    )}
  </Show>
);
