import { createEffect, createMemo, createSignal, Index, onCleanup, Show } from 'solid-js';
import type { Preferences } from '../../../machine/preferences.ts';
import {
  type CheckKind,
  type CheckMoment,
  type CheckRun,
  checkCues,
  checkMoment,
  checkRows,
  checkRun,
} from '../../../view/sound-check-view.ts';
import type { SoundCheckWords } from '../../../words/sound-check-words.ts';
import type { createSoundPlayer } from '../../create-sound-player.ts';
import { SignalShape } from '../../parts/Flash.tsx';
import { Segmented } from '../../parts/Segmented.tsx';
import { Switch } from '../../parts/Switch.tsx';
import { useServices } from '../../services-context.tsx';
import { createPaintTime } from '../../session-signals.ts';

/** Rows change twice a second at most; the highlight may not lag behind the ear. */
const PAINT_MS = 40;

/** What is heard now, large enough to be read from where it is heard. */
const Now = (props: { readonly moment: CheckMoment; readonly words: SoundCheckWords }) => {
  const step = () => (props.moment.kind === 'playing' ? props.moment.step : undefined);
  const text = (): string => {
    if (props.moment.kind === 'waiting') return props.words.walkAway(props.moment.seconds);
    if (props.moment.kind === 'playing') return props.words.names[props.moment.step];
    return props.words.over;
  };
  return (
    <div class="check-now" data-kind={props.moment.kind}>
      <Show when={step()}>{(kind) => <SignalShape kind={kind()} />}</Show>
      <p role="status">{text()}</p>
    </div>
  );
};

/** Every sound, one after another, as a session plays them. */
export const PlayAll = (props: {
  readonly preferences: Preferences;
  readonly words: SoundCheckWords;
  readonly player: ReturnType<typeof createSoundPlayer>;
  readonly onHeard: (kind: CheckKind) => void;
  /** Something else plays: this one is over. */
  readonly silenced: boolean;
  readonly onPlay: () => void;
}) => {
  const { clock } = useServices();
  const [from, setFrom] = createSignal<'now' | 'walk'>('now');
  const [again, setAgain] = createSignal(false);
  const [run, setRun] = createSignal<CheckRun>();
  const now = createPaintTime(clock, () => PAINT_MS);
  const moment = createMemo<CheckMoment | undefined>(() => {
    const current = run();
    return current && checkMoment(current, now());
  });
  const isPlaying = createMemo(() => moment() !== undefined && moment()?.kind !== 'over');
  const heard = createMemo(() => {
    const current = moment();
    return current?.kind === 'playing' ? current.step : undefined;
  });
  createEffect(() => {
    const kind = heard();
    if (kind) props.onHeard(kind);
  });
  createEffect(() => {
    if (props.silenced) setRun(undefined);
  });
  createEffect((wasPlaying: boolean) => {
    if (wasPlaying && !isPlaying() && run()) props.player.stop();
    return isPlaying();
  }, false);
  const play = (event: Event): void => {
    props.onPlay();
    props.player.pressed(event, (at) => {
      const next = checkRun(at, from(), again(), props.preferences);
      props.player.play(checkCues(next, props.preferences));
      setRun(next);
    });
  };
  const stop = (): void => {
    props.player.stop();
    setRun(undefined);
  };
  onCleanup(stop);
  return (
    <section class="group">
      <Show when={moment()}>{(current) => <Now moment={current()} words={props.words} />}</Show>
      <div class="check-controls">
        <Show
          when={isPlaying()}
          fallback={
            <button type="button" class="button solid big" on:click={play}>
              {props.words.play}
            </button>
          }
        >
          <button type="button" class="button solid big" on:click={stop}>
            {props.words.stop}
          </button>
        </Show>
      </div>
      <Segmented
        name="check-from"
        legend={props.words.from}
        choices={(['now', 'walk'] as const).map((value) => ({
          value,
          text: props.words.froms[value],
        }))}
        value={from()}
        onChoose={setFrom}
      />
      <Switch label={props.words.again} on={again()} onChange={setAgain} />
      <ol class="check-rows">
        <Index each={checkRows(props.preferences, props.words)}>
          {(row) => (
            <li aria-current={heard() === row().kind ? 'true' : undefined}>
              <SignalShape kind={row().kind} />
              <span>{row().name}</span>
              <span class="soft">{row().note}</span>
            </li>
          )}
        </Index>
      </ol>
    </section>
  );
};
