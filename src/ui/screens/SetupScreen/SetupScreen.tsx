import './setup-screen.css';
import { type Accessor, createEffect, createMemo, Show } from 'solid-js';
import { type BlockedBy, type SetupView, setupView } from '../../../view/setup-view.ts';
import { typeset } from '../../../view/setup-workout.ts';
import { createNotation } from '../../create-notation.ts';
import { A, useNavigate, useQuery } from '../../hash-router.tsx';
import { firstRaceLabels, RaceFields } from '../../parts/RaceFields.tsx';
import { useServices, useWords } from '../../services-context.tsx';
import { createSetupForm } from './create-setup-form.ts';
import { PlanList } from './PlanList.tsx';
import { RunFields } from './RunFields.tsx';
import { SoundCheck } from './SoundCheck.tsx';
import { StartBar } from './StartBar.tsx';
import { TrackFields } from './TrackFields.tsx';
import { WorkoutField } from './WorkoutField.tsx';

/** Which field to look at when nothing can be started. */
const fieldOf: Readonly<Record<BlockedBy, string>> = {
  workout: 'workout',
  plan: 'workout',
  distance: 'race-distance',
  time: 'race-time',
  track: 'custom-lap',
};

/** Workout, race, track and phone on the one side; what will happen on the other; Start below both. */
export const SetupScreen = () => {
  const services = useServices();
  const words = useWords();
  const navigate = useNavigate();
  const asked = useQuery('workout');
  const { form, change } = createSetupForm(services.settings);
  const notation = createNotation(services, () => view().workout.waiting === true);
  const view: Accessor<SetupView> = createMemo(() => setupView(form(), words, notation()));
  createEffect(() => {
    const workout = asked();
    if (workout === undefined) return;
    change({ workout });
    navigate('/setup', { replace: true });
  });
  const start = (timeStampMs: number): void => {
    const draft = view().draft;
    if (!draft) return;
    services.startSession(draft, services.clock.stampOf(timeStampMs));
    navigate('/track');
  };
  return (
    <main class="page form setup">
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
                  change({ workout: typeset((await services.notation()).formatWorkout(workout)) })
                }
              />
            )}
          </Show>
        </section>
        <div class="column">
          <TrackFields form={form()} reading={view().track} words={words.setup} onChange={change} />
          <RunFields
            form={form()}
            ownWarmUp={view().ownWarmUp}
            ownCoolDown={view().ownCoolDown}
            words={words.setup}
            onChange={change}
          />
          <SoundCheck audio={services.audio} words={words.setup} />
        </div>
      </div>
      <StartBar
        view={view()}
        audio={services.audio}
        words={words.setup}
        onStart={start}
        onBlocked={(by) => document.getElementById(fieldOf[by])?.focus()}
      />
    </main>
  );
};
