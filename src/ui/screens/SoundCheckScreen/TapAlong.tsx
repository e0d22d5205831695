import {
  createEffect,
  createMemo,
  createSignal,
  Match,
  onCleanup,
  onMount,
  Show,
  Switch,
} from 'solid-js';
import type { EpochMs } from '../../../domain/units.ts';
import type { Preferences } from '../../../machine/preferences.ts';
import {
  type TapAnswer,
  tapAnswer,
  tapCues,
  tapProgress,
  tapStart,
  tapsOverAt,
} from '../../../view/tap-along-view.ts';
import type { SoundCheckWords } from '../../../words/sound-check-words.ts';
import type { createSoundPlayer } from '../../create-sound-player.ts';
import { useServices } from '../../services-context.tsx';
import { createPaintTime } from '../../session-signals.ts';

const PAINT_MS = 100;

/** How late a loudspeaker is, found by tapping along with beeps. */
export const TapAlong = (props: {
  readonly preferences: Preferences;
  readonly words: SoundCheckWords;
  readonly player: ReturnType<typeof createSoundPlayer>;
  readonly onChange: (changes: Partial<Preferences>) => void;
  /** Something else plays: this one is over. */
  readonly silenced: boolean;
  readonly onPlay: () => void;
  /** Asked for by name: it is brought into sight. */
  readonly wanted: boolean;
}) => {
  const { clock } = useServices();
  let section: HTMLElement | undefined;
  onMount(() => props.wanted && section?.scrollIntoView());
  const [startAt, setStartAt] = createSignal<EpochMs>();
  const [taps, setTaps] = createSignal<readonly EpochMs[]>([]);
  const [answer, setAnswer] = createSignal<TapAnswer>();
  const [used, setUsed] = createSignal('');
  const now = createPaintTime(clock, () => PAINT_MS);
  const isOver = createMemo(() => {
    const began = startAt();
    return began !== undefined && now() >= tapsOverAt(began);
  });
  const begin = (event: Event): void => {
    props.onPlay();
    setTaps([]);
    setUsed('');
    setAnswer(undefined);
    props.player.pressed(event, (pressedAt) => {
      const at = tapStart(pressedAt);
      setStartAt(at);
      props.player.play(tapCues(at));
    });
  };
  const stop = (): void => {
    if (startAt() !== undefined) props.player.stop();
    setStartAt(undefined);
  };
  createEffect(() => {
    const began = startAt();
    if (began === undefined || !isOver()) return;
    setAnswer(tapAnswer(began, taps(), props.preferences, props.words));
    stop();
  });
  createEffect(() => {
    if (props.silenced) setStartAt(undefined);
  });
  onCleanup(stop);
  /** The instant of contact, not of the handler; two events of one contact count once. */
  const tap = (event: Event): void => {
    setTaps((before) => [...before, clock.stampOf(event.timeStamp)]);
  };
  const tapKey = (event: KeyboardEvent): void => {
    if (!event.repeat && (event.key === ' ' || event.key === 'Enter')) tap(event);
  };
  /** Assistive technology clicks without a pointer; fingers were stamped when they landed. */
  const tapByClick = (event: MouseEvent): void => {
    if (event.detail === 0) tap(event);
  };
  const use = (delayMs: number, text: string): void => {
    props.onChange({ speakerDelayMs: delayMs });
    setAnswer(undefined);
    setUsed(text);
  };
  return (
    <section class="group" ref={section}>
      <h2>{props.words.tapHeading}</h2>
      <p class="soft">{props.words.tapIntro}</p>
      <Show
        when={startAt()}
        fallback={
          <>
            <Switch>
              <Match when={used()}>
                {(text) => (
                  <p class="lead" role="status">
                    {props.words.tapUsed(text())}
                  </p>
                )}
              </Match>
              <Match when={answer()} keyed>
                {(told) => (
                  <div class="tap-answer" role="status">
                    <p class="lead">{told.text}</p>
                    <Show when={told.kind === 'found' && told} keyed>
                      {(found) => (
                        <>
                          <p class="soft">{props.words.tapBias}</p>
                          <button
                            type="button"
                            class="button solid"
                            on:click={() => use(found.delayMs, found.delayText)}
                          >
                            {props.words.tapUse(found.delayText)}
                          </button>
                        </>
                      )}
                    </Show>
                  </div>
                )}
              </Match>
            </Switch>
            <button type="button" class="button in-line" on:click={begin}>
              {answer() || used() ? props.words.tapAgain : props.words.tapStart}
            </button>
          </>
        }
      >
        {(began) => (
          <>
            <button
              type="button"
              class="button tap-pad"
              on:pointerdown={tap}
              on:keydown={tapKey}
              on:click={tapByClick}
            >
              <span>{props.words.tapPad}</span>
              <span class="soft">{tapProgress(began(), now(), props.words)}</span>
            </button>
            <button type="button" class="button in-line" on:click={stop}>
              {props.words.tapStop}
            </button>
          </>
        )}
      </Show>
    </section>
  );
};
