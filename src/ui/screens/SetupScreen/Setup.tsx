import './setup-screen.css';
import { type Accessor, createEffect, createMemo, createSignal, Show } from 'solid-js';
import type { SetupForm } from '../../../view/setup-form.ts';
import { asksForMore, type SetupView, setupView } from '../../../view/setup-view.ts';
import { typeset } from '../../../view/setup-workout.ts';
import { AfterFrame } from '../../AfterFrame.tsx';
import type { KeptForm } from '../../create-kept-form.ts';
import { createNotation } from '../../create-notation.ts';
import { createWhenNeeded } from '../../create-when-needed.ts';
import { A, useNavigate, useQuery } from '../../hash-router.tsx';
import { onSeen } from '../../on-seen.ts';
import { firstRaceLabels, RaceFields } from '../../parts/RaceFields.tsx';
import { useServices, useWords } from '../../services-context.tsx';
import { PlanList } from './PlanList.tsx';
import { RunFields } from './RunFields.tsx';
import { SoundCheck } from './SoundCheck.tsx';
import { StartBar } from './StartBar.tsx';
import { TrackFields } from './TrackFields.tsx';
import { WorkoutField } from './WorkoutField.tsx';

/** Which field to look at when nothing can be started, where it is called otherwise. */
const fieldOf: Readonly<Record<string, string>> = {
  plan: 'workout',
  distance: 'race-distance',
  time: 'race-time',
  track: 'custom-lap',
};

/** Workout, race, track and phone on the one side; what will happen on the other; Start below both. */
export const Setup = (props: { readonly kept: KeptForm<SetupForm> }) => {
  // One form for the life of the screen.
  const { form, change } = props.kept;
  const services = useServices();
  const words = useWords();
  const navigate = useNavigate();
  const asked = useQuery('workout');
  const notation = createNotation(services, words, () => view().workout.waiting === true);
  const [opened, setOpened] = createSignal<boolean>();
  const [seen, setSeen] = createSignal(false);
  const isOpen = () => opened() ?? asksForMore(form());
  const more = createWhenNeeded(
    async () => (await import('./make-more.tsx')).makeMore(services, words),
    () => isOpen() || seen() || view().waits || !!notation(),
  );
  const read = () => setupView(form(), words, notation(), more());
  const view: Accessor<SetupView> = createMemo(read);
  createEffect(() => {
    const workout = asked();
    if (workout === undefined) return;
    change({ workout });
    navigate('/setup', { replace: true });
  });
  const start = (timeStampMs?: number): void => {
    // Read again: a start time may have passed since the last change.
    const { draft } = read();
    if (!draft) return;
    const { clock } = services;
    services.startSession(
      draft,
      timeStampMs === undefined ? clock.now() : clock.stampOf(timeStampMs),
    );
    navigate('/track');
  };
  return (
    <main class="page form setup">
      <div class="above">
        <header class="topbar">
          <A class="button" href="/">
            {words.setup.home}
          </A>
          <h1>{words.setup.title}</h1>
        </header>
        <div class="columns">
          <div class="column">
            <WorkoutField
              text={form().workout}
              reading={view().workout}
              words={words.setup}
              onType={(workout) => change({ workout })}
            />
            <RaceFields
              labels={firstRaceLabels(words)}
              distance={form().raceDistance}
              time={form().raceTime}
              reading={view().race}
              note={view().raceNote}
              words={words}
              onDistance={(raceDistance) => change({ raceDistance })}
              onTime={(raceTime) => change({ raceTime })}
            />
          </div>
          <section class="column plan">
            <AfterFrame>
              <h2>{words.setup.plan.heading}</h2>
              <Show
                when={view().plan}
                fallback={<p class="soft">{view().planProblem ?? words.setup.plan.none}</p>}
              >
                {(plan) => (
                  <PlanList
                    plan={plan()}
                    away={view().away}
                    words={words.setup}
                    onFix={async (workout) =>
                      change({
                        workout: typeset((await services.notation()).formatWorkout(workout)),
                      })
                    }
                  />
                )}
              </Show>
              <div ref={(end) => onSeen(end, () => setSeen(true))}>
                <Show when={more()}>
                  {(part) => {
                    const { Places } = part();
                    return (
                      <Show when={view().planned}>
                        {(planned) => <Places planned={planned()} />}
                      </Show>
                    );
                  }}
                </Show>
              </div>
            </AfterFrame>
          </section>
          <div class="column">
            <AfterFrame>
              <AfterFrame>
                <TrackFields
                  form={form()}
                  reading={view().track}
                  words={words.setup}
                  onChange={change}
                />
                <RunFields
                  form={form()}
                  ownWarmUp={view().ownWarmUp}
                  ownCoolDown={view().ownCoolDown}
                  words={words.setup}
                  onChange={change}
                />
                <button
                  type="button"
                  class="button more"
                  aria-expanded={isOpen()}
                  on:click={() => setOpened(!isOpen())}
                >
                  {words.setup.more}
                </button>
                <Show when={isOpen() && more()}>
                  {(part) => {
                    const { Fields } = part();
                    return <Fields form={form()} view={view()} onChange={change} />;
                  }}
                </Show>
                <SoundCheck audio={services.audio} words={words.setup} />
              </AfterFrame>
            </AfterFrame>
          </div>
        </div>
      </div>
      <StartBar
        view={view()}
        audio={services.audio}
        words={words.setup}
        onStart={start}
        onBlocked={(by) => {
          if (by.includes('-')) setOpened(true);
          document.getElementById(fieldOf[by] ?? by)?.focus();
        }}
      />
    </main>
  );
};
