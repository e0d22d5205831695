import './link-screen.css';
import { createMemo, createSignal, For, Match, Switch } from 'solid-js';
import { type LinkView, linkView } from '../../../view/link-view.ts';
import { createNotation } from '../../create-notation.ts';
import { A, usePath } from '../../hash-router.tsx';
import { RemarkList } from '../../parts/RemarkList.tsx';
import { useAllWords, useServices } from '../../services-context.tsx';
import { createSetupForm } from '../SetupScreen/create-setup-form.ts';
import { SentWorkout } from './SentWorkout.tsx';

type Of<Kind extends LinkView['kind']> = Extract<LinkView, { kind: Kind }>;

/** Text that is no workout: what is wrong, the text itself, and a place to put it right. */
const Unreadable = (props: {
  readonly link: Of<'unreadable'>;
  readonly onPick: (text: string) => void;
}) => {
  const words = useAllWords();
  return (
    <section class="sent">
      <h2 class="title">{words.workouts.link.unreadable}</h2>
      <div role="alert">
        <ul class="faults">
          <For each={props.link.problems}>{(problem) => <li>{problem}</li>}</For>
        </ul>
      </div>
      <div class="notes">
        <RemarkList of={props.link.notes} onPick={props.onPick} />
      </div>
      <p class="soft">{words.workouts.link.asSent}</p>
      <pre class="as-sent">{props.link.text}</pre>
      <div class="acts">
        <A class="button solid" href={`/editor?workout=${encodeURIComponent(props.link.text)}`}>
          {words.workouts.link.fix}
        </A>
        <A class="button" href="/workouts">
          {words.workouts.link.all}
        </A>
      </div>
    </section>
  );
};

/** A workout that somebody sent: the plan at the opener's own paces. Nothing is kept or started by opening it. */
export const LinkScreen = () => {
  const services = useServices();
  const words = useAllWords();
  const path = usePath();
  const { form, change } = createSetupForm(services.settings);
  const [instead, setInstead] = createSignal<{ path: string; text: string }>();
  const notation = createNotation(services, words, () => true);
  // A reading that was picked belongs to the link it was picked for.
  const picked = () => (instead()?.path === path() ? instead()?.text : undefined);
  const pick = (text: string): void => void setInstead({ path: path(), text });
  const link = createMemo(() => linkView(path(), picked(), form(), words, notation()));
  const as = <Kind extends LinkView['kind']>(kind: Kind): Of<Kind> | undefined => {
    const view = link();
    return view.kind === kind ? (view as Of<Kind>) : undefined;
  };
  return (
    <main class="page form link">
      <header class="topbar">
        <A class="button" href="/">
          {words.setup.home}
        </A>
        <h1>{words.workouts.link.sent}</h1>
      </header>
      <Switch fallback={<p class="soft">{words.workouts.loading}</p>}>
        <Match when={as('refused')}>
          {(refused) => (
            <section class="sent">
              <p class="refused" role="alert">
                {refused().text}
              </p>
              <div class="acts">
                <A class="button" href="/workouts">
                  {words.workouts.link.all}
                </A>
              </div>
            </section>
          )}
        </Match>
        <Match when={as('unreadable')}>
          {(broken) => <Unreadable link={broken()} onPick={pick} />}
        </Match>
        <Match when={as('workout')}>
          {(sent) => <SentWorkout link={sent()} form={form()} onForm={change} onPick={pick} />}
        </Match>
      </Switch>
    </main>
  );
};
