import './track-screen.css';
import './track-layouts.css';
import { createSignal, Match, onCleanup, Show, Switch } from 'solid-js';
import type { SessionRunner } from '../../../machine/services.ts';
import type { RunningTenths } from '../../../view/running-tenths.ts';
import { Navigate } from '../../hash-router.tsx';
import { BigClock } from '../../parts/BigClock.tsx';
import { HoldButton } from '../../parts/HoldButton.tsx';
import { Icon } from '../../parts/icons.tsx';
import { Oval } from '../../parts/Oval.tsx';
import { useServices, useWords } from '../../services-context.tsx';
import { createCurrentRunner } from '../../session-signals.ts';
import { AfterEnd } from './AfterEnd.tsx';
import { CommandButton, Controls } from './Controls.tsx';
import { createFarAway } from './create-far-away.ts';
import { createHint } from './create-hint.ts';
import { createShortcuts } from './create-shortcuts.ts';
import { createTrackView } from './create-track-view.ts';
import { HeadLine, StatusLines } from './HeadLine.tsx';
import { LapButton } from './LapButton.tsx';
import { News } from './News.tsx';
import { ToolsButton } from './ToolsButton.tsx';
import { WantedFar } from './WantedFar.tsx';
import { WantedSignals } from './WantedSignals.tsx';

export const TrackScreen = () => {
  const runner = createCurrentRunner(useServices());
  return (
    <Show when={runner()} keyed fallback={<Navigate href="/" />}>
      {(current) => <Track runner={current} />}
    </Show>
  );
};

const Track = (props: { readonly runner: SessionRunner }) => {
  const words = useWords();
  const services = useServices();
  // One runner for the life of this component: <Show keyed> makes a new one for the next.
  const runner = props.runner;
  const signals = createTrackView(runner, words);
  const { face, view } = signals;
  const [locked, setLocked] = createSignal(false);
  const [hint, showHint] = createHint();
  const start = (event: Event): void => {
    services.audio.unlock();
    runner.command('start', runner.clock.stampOf(event.timeStamp));
  };
  const isRunning = () => view().mode !== 'ready' && view().mode !== 'finished';
  const [wantsFar, switchFar] = createFarAway(services);
  createShortcuts(runner, isRunning, switchFar);
  onCleanup(() => {
    // What could not be stored is only held here: its review needs it still.
    const { state, storeError } = runner.snapshot();
    if (state.status === 'finished' && !storeError) services.closeSession();
  });
  const buttons = words.track.buttons;
  const Figure = (figure: { readonly text: string; readonly runs: RunningTenths | undefined }) => (
    <Show when={signals.laps()} keyed fallback={figure.text}>
      {(laps) => <laps.Figure text={figure.text} runs={figure.runs} time={runner.clock} />}
    </Show>
  );

  return (
    <main
      class="track"
      data-mode={view().mode}
      data-locked={locked() ? '' : undefined}
      data-tapped={signals.isTapped() ? '' : undefined}
    >
      <LapButton runner={runner} label={buttons.lap} disabled={locked() || !isRunning()} />
      <HeadLine view={view()} />
      <StatusLines view={view()} />
      <BigClock clock={face().clock} mode={view().mode} label={words.track.clock}>
        <Figure text={face().clock.tenths} runs={face().clock.runs} />
      </BigClock>
      <section class="side">
        <Oval positions={view().positions} nameDots={view().nameDots} words={words.track.oval}>
          <span>{face().next.label}</span>
          <strong data-long={face().next.value.length > 11 ? '' : undefined}>
            <Figure text={face().next.value} runs={face().nextRuns} />
          </strong>
        </Oval>
        <Show when={view().rows.length > 0 && signals.laps()} keyed>
          {(laps) => <laps.Table rows={view().rows} words={words.track} />}
        </Show>
      </section>
      <footer class="foot">
        <div class="news">
          <Show when={hint()} fallback={<News signals={signals} />}>
            {(text) => <p class="last notice">{text()}</p>}
          </Show>
          <Show when={signals.can('redo') && !locked()}>
            <CommandButton
              runner={runner}
              signals={signals}
              name="redo"
              icon="redo"
              label={buttons.redo}
            />
          </Show>
          <Show when={!locked()}>
            <ToolsButton
              runner={runner}
              label={buttons.laps}
              wanted={signals.laps() || signals.trouble()}
            />
          </Show>
        </div>
        <Switch
          fallback={
            <Controls
              runner={runner}
              signals={signals}
              words={words.track}
              onHint={showHint}
              onLock={() => setLocked(true)}
            />
          }
        >
          <Match when={view().mode === 'ready'}>
            <div class="controls">
              <button type="button" class="button solid big" on:click={start}>
                {buttons.start}
              </button>
            </div>
          </Match>
          <Match when={view().mode === 'finished'}>
            <AfterEnd runner={runner} signals={signals} words={words.track} />
          </Match>
          <Match when={view().watching}>
            <div class="controls">
              <button type="button" class="button solid big" on:click={() => runner.takeOver()}>
                {buttons.takeOver}
              </button>
            </div>
          </Match>
          <Match when={locked()}>
            <div class="controls">
              <HoldButton
                label={buttons.unlock}
                onHeld={() => setLocked(false)}
                onAsk={() => setLocked(false)}
                onShort={() => showHint(words.track.holdToUnlock)}
              >
                <Icon name="lock" /> {words.track.holdToUnlock}
              </HoldButton>
            </div>
          </Match>
        </Switch>
      </footer>
      <WantedSignals runner={runner} />
      <WantedFar
        wanted={wantsFar() && isRunning()}
        runner={runner}
        signals={signals}
        locked={locked()}
        onLeave={switchFar}
      />
      <p class="visually-hidden" aria-live="polite">
        {view().announcement}
      </p>
    </main>
  );
};
