import './home-screen.css';
import { createSignal, lazy, onMount, Show, Suspense } from 'solid-js';
import type { SessionStore } from '../../../machine/ports.ts';
import { demoDraft, demoRate } from '../../../view/home-demo.ts';
import { AfterFrame } from '../../AfterFrame.tsx';
import { A, useNavigate } from '../../hash-router.tsx';
import { useServices, useWords } from '../../services-context.tsx';
import { createCurrentRunner } from '../../session-signals.ts';
import { createSetupForm } from '../SetupScreen/create-setup-form.ts';
import { Again } from './Again.tsx';
import { Demo } from './Demo.tsx';
import { OfflineNote } from './OfflineNote.tsx';
import type { PastSessions as ListOfSessions } from './PastSessions.tsx';
import { WorkoutChoices } from './WorkoutChoices.tsx';

type Kept = Omit<Parameters<typeof ListOfSessions>[0], 'words'>;
type Listed = Awaited<ReturnType<SessionStore['list']>>;

const createSessionList = (store: SessionStore) => {
  const [listed, setListed] = createSignal<Listed>();
  onMount(async () => setListed(await store.list()));
  return listed;
};

/** The one thing to do: yesterday's workout again, two taps from running. Then the rest. */
export const HomeScreen = () => {
  const services = useServices();
  const words = useWords();
  const navigate = useNavigate();
  const runner = createCurrentRunner(services);
  const { form, ready } = createSetupForm(services.settings);
  const listed = createSessionList(services.sessions);
  const found = () => {
    const answer = listed();
    return answer?.ok ? answer.value : undefined;
  };
  const ranBefore = () => found()?.sessions.some(({ header }) => !header.demo) ?? false;
  // Reading sessions takes the review's code and words: loaded where there is one to read.
  const PastSessions = lazy(async () => {
    const [{ PastSessions: list }, all] = await Promise.all([
      import('./PastSessions.tsx'),
      words.all(),
    ]);
    return { default: (props: Kept) => list({ ...props, words: all }) };
  });
  const watch = (realTime: boolean): void => {
    const draft = demoDraft(words);
    if (!draft) return;
    services.startDemo(draft, realTime ? 1 : demoRate);
    navigate('/track');
  };
  return (
    <main class="page home" data-waiting={!ready()}>
      <header class="masthead">
        <svg class="mark-oval" viewBox="0 0 44 26" aria-hidden="true">
          <rect x="4" y="4" width="36" height="18" rx="9" />
          <circle class="bell" cx="30" cy="22" r="3.5" />
        </svg>
        <h1>{words.home.name}</h1>
        <A class="button settings-link" href="/settings">
          {words.home.settings}
        </A>
        <p>{words.home.tagline}</p>
      </header>
      <Show when={runner()}>
        <p class="running">
          {words.home.running}{' '}
          <A class="button solid" href="/track">
            {words.home.backToTrack}
          </A>
        </p>
      </Show>
      <Show when={ready()}>
        <Again form={form()} ranBefore={ranBefore()} />
        <AfterFrame>
          <Show when={listed() && !ranBefore()}>
            <Demo words={words.home.demo} onWatch={watch} />
          </Show>
          <div class="lower" data-waiting={listed() === undefined}>
            <section>
              <h2>{words.home.workouts}</h2>
              <WorkoutChoices words={words.home} />
              <div class="acts">
                <A class="button" href="/workouts">
                  {words.home.allWorkouts}
                </A>
                <A class="button" href="/editor">
                  {words.home.writeWorkout}
                </A>
              </div>
            </section>
            <div class="second">
              <section>
                <h2>{words.home.past}</h2>
                <Show when={listed()} fallback={<p class="soft">{words.home.loading}</p>}>
                  <Show when={found()} fallback={<p class="soft">{words.home.cannotRead}</p>}>
                    {(kept) => (
                      <Show
                        when={kept().sessions.length + kept().setAside.length > 0}
                        fallback={<p class="soft">{words.home.noPast}</p>}
                      >
                        <Suspense fallback={<p class="soft">{words.home.loading}</p>}>
                          <PastSessions
                            sessions={kept().sessions}
                            setAside={kept().setAside}
                            now={services.clock.now()}
                          />
                        </Suspense>
                      </Show>
                    )}
                  </Show>
                </Show>
                <div class="acts">
                  <A class="button" href="/history">
                    {words.home.allSessions}
                  </A>
                </div>
              </section>
              <Show when={ranBefore()}>
                <Demo words={words.home.demo} onWatch={watch} />
              </Show>
            </div>
          </div>
        </AfterFrame>
      </Show>
      <OfflineNote
        offline={services.offline}
        isRunning={runner() !== undefined}
        words={words.home.offline}
      />
    </main>
  );
};
