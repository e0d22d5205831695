import { createSignal, Show } from 'solid-js';
import type { LinkView } from '../../../view/link-view.ts';
import type { SetupForm } from '../../../view/setup-form.ts';
import { AfterFrame } from '../../AfterFrame.tsx';
import { A, useNavigate } from '../../hash-router.tsx';
import { BlockStrip } from '../../parts/BlockStrip.tsx';
import { firstRaceLabels, RaceFields } from '../../parts/RaceFields.tsx';
import { RemarkList } from '../../parts/RemarkList.tsx';
import { useAllWords, useServices } from '../../services-context.tsx';
import { PlanList } from '../SetupScreen/PlanList.tsx';
import { HandOn } from './HandOn.tsx';

type Sent = Extract<LinkView, { kind: 'workout' }>;

/** What was understood of the link, the race that sets its paces, and the plan that both make. */
export const SentWorkout = (props: {
  readonly link: Sent;
  readonly form: SetupForm;
  readonly onForm: (changes: Partial<SetupForm>) => void;
  readonly onPick: (text: string) => void;
}) => {
  const services = useServices();
  const words = useAllWords();
  const navigate = useNavigate();
  const [said, setSaid] = createSignal('');
  const keep = async (): Promise<void> => {
    const { title: name, text } = props.link;
    const kept = await services.workouts.add({ name, text, savedAt: services.clock.now() });
    setSaid(kept.ok ? words.workouts.kept(name) : words.workouts.cannotKeep);
  };
  const fix = async (workout: NonNullable<Sent['setup']['away']>['fixes'][number]['workout']) =>
    props.onPick((await services.notation()).formatWorkout(workout));
  const setup = () => props.link.setup;
  return (
    <div class="sent">
      <h2 class="title">{props.link.title}</h2>
      <Show when={props.link.shorthand}>{(text) => <p class="shorthand">{text()}</p>}</Show>
      <Show when={props.link.drawing}>{(drawing) => <BlockStrip drawing={drawing()} />}</Show>
      <div class="acts">
        <button
          type="button"
          class="button solid big"
          on:click={() => navigate(`/setup?workout=${encodeURIComponent(props.link.text)}`)}
        >
          {words.workouts.use}
        </button>
        <button type="button" class="button big" on:click={() => void keep()}>
          {words.workouts.keep}
        </button>
        <A class="button big" href={`/editor?workout=${encodeURIComponent(props.link.text)}`}>
          {words.workouts.edit}
        </A>
      </div>
      <p role="status">{said()}</p>
      <div class="notes">
        <RemarkList of={setup().workout.notes} onPick={props.onPick} />
      </div>
      <div class="sides">
        <div class="half">
          <RaceFields
            labels={firstRaceLabels(words)}
            distance={props.form.raceDistance}
            time={props.form.raceTime}
            reading={setup().race}
            note={setup().raceNote}
            words={words}
            onDistance={(raceDistance) => props.onForm({ raceDistance })}
            onTime={(raceTime) => props.onForm({ raceTime })}
          />
        </div>
        <section class="half">
          <AfterFrame>
            <h2>{words.setup.plan.heading}</h2>
            <Show when={setup().plan} fallback={<p class="soft">{setup().planProblem}</p>}>
              {(plan) => (
                <PlanList plan={plan()} away={setup().away} words={words.setup} onFix={fix} />
              )}
            </Show>
          </AfterFrame>
        </section>
        <div class="half">
          <AfterFrame>
            <AfterFrame>
              <HandOn
                title={props.link.title}
                shorthand={props.link.text}
                words={words.workouts.out}
              />
            </AfterFrame>
          </AfterFrame>
        </div>
      </div>
    </div>
  );
};
