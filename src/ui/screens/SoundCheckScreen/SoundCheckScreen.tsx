import './sound-check-screen.css';
import { createSignal, For, onCleanup, onMount, Show } from 'solid-js';
import type { SpokenClass } from '../../../domain/cues/sound-check.ts';
import type { DeviceFacts } from '../../../machine/ports.ts';
import { isSpoken, likelyTo } from '../../../view/sound-check-view.ts';
import { toPercent } from '../../../view/sound-settings.ts';
import { AfterFrame } from '../../AfterFrame.tsx';
import { createPreferences } from '../../create-preferences.ts';
import { createSignals } from '../../create-signals.ts';
import { createSoundPlayer } from '../../create-sound-player.ts';
import { A, useQuery } from '../../hash-router.tsx';
import { Flash } from '../../parts/Flash.tsx';
import { Range } from '../../parts/Range.tsx';
import { AirDistance, Mixing, SpeakerDelay } from '../../parts/SoundChoices.tsx';
import { useAllWords, useServices } from '../../services-context.tsx';
import { PlayAll } from './PlayAll.tsx';
import { TapAlong } from './TapAlong.tsx';

/** Every sound from where the runner will be, and what stands between the phone and the ear. */
export const SoundCheckScreen = () => {
  const words = useAllWords();
  const services = useServices();
  const { preferences, change } = createPreferences(services);
  const player = createSoundPlayer(services);
  const { shown, give } = createSignals(services);
  const [facts, setFacts] = createSignal<DeviceFacts>();
  // What they say stands above the rest, which is drawn with it: nothing moves.
  const [isAsked, setAsked] = createSignal(false);
  // How late the sound leaves is only known once it does.
  const [latencyMs, setLatency] = createSignal(services.audio.latencyMs());
  const from = useQuery('from');
  const at = useQuery('at');
  const fromSetup = () => from() === 'setup';
  const [playing, setPlaying] = createSignal<'all' | 'tap'>();
  const [health, setHealth] = createSignal(services.audio.health());
  onMount(() => {
    void services
      .facts()
      .then(setFacts)
      .finally(() => setAsked(true));
  });
  onCleanup(
    services.audio.onHealth((next) => {
      setHealth(next);
      setLatency(services.audio.latencyMs());
    }),
  );
  const speak = async (of: SpokenClass): Promise<void> => {
    await (await services.speech())?.preview(of);
  };
  const likely = () => {
    const known = facts();
    return known ? likelyTo(known, latencyMs(), preferences().mixing, words.soundCheck) : [];
  };
  const own = { words: words.sound, onChange: change };
  return (
    <main class="page form check">
      <header class="topbar">
        <A class="button" href={fromSetup() ? '/setup' : '/settings'}>
          {fromSetup() ? words.setup.title : words.soundCheck.back}
        </A>
        <h1>{words.soundCheck.title}</h1>
      </header>
      <div class="columns">
        <div class="column">
          <p class="intro">{words.soundCheck.intro}</p>
          <Show when={health() === 'unavailable' || health() === 'lost'}>
            <p class="problem" role="status">
              {words.status.sound[health()]}
            </p>
          </Show>
          <PlayAll
            preferences={preferences()}
            words={words.soundCheck}
            player={player}
            silenced={playing() === 'tap'}
            onPlay={() => setPlaying('all')}
            onHeard={(kind) => (isSpoken(kind) ? speak(kind) : give(kind))}
          />
        </div>
        <div class="column">
          <Show when={isAsked()}>
            <AfterFrame>
              <section class="group">
                <h2>{words.soundCheck.likelyHeading}</h2>
                <ul class="likely">
                  <For each={likely()}>{(line) => <li>{line}</li>}</For>
                </ul>
                <Range
                  label={words.sound.volume}
                  percent={toPercent(preferences().volume)}
                  text={words.sound.percent(toPercent(preferences().volume))}
                  onSlide={(percent) => change({ volume: percent / 100 })}
                />
                <Mixing preferences={preferences()} {...own} />
              </section>
              <AfterFrame>
                <TapAlong
                  wanted={at() === 'tap'}
                  preferences={preferences()}
                  words={words.soundCheck}
                  player={player}
                  silenced={playing() === 'all'}
                  onPlay={() => setPlaying('tap')}
                  onChange={change}
                />
                <section class="group">
                  <SpeakerDelay preferences={preferences()} {...own} />
                  <AirDistance preferences={preferences()} {...own} />
                </section>
              </AfterFrame>
            </AfterFrame>
          </Show>
        </div>
      </div>
      <Flash kind={shown()} words={words.sound.signals} />
    </main>
  );
};
