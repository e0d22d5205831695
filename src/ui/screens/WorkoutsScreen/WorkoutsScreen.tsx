import './workouts-screen.css';
import { createMemo, createSignal, Show } from 'solid-js';
import { plannedFor } from '../../../view/blocks-drawing.ts';
import { isFound, ownRow } from '../../../view/workouts-own.ts';
import { createNotation } from '../../create-notation.ts';
import { A } from '../../hash-router.tsx';
import { TextField } from '../../parts/TextField.tsx';
import { useAllWords, useServices } from '../../services-context.tsx';
import { createSetupForm } from '../SetupScreen/create-setup-form.ts';
import { createOwnWorkouts } from './create-own-workouts.ts';
import { OwnList } from './OwnList.tsx';

/** Every workout there is: one's own first, then the ready-made ones by section. */
export const WorkoutsScreen = () => {
  const services = useServices();
  const words = useAllWords();
  const { form } = createSetupForm(services.settings);
  const notation = createNotation(services, () => true);
  const own = createOwnWorkouts(services);
  const [typed, setTyped] = createSignal('');
  const setup = createMemo(() => plannedFor(form(), words));
  const kept = () => {
    const listed = own.listed();
    return listed?.ok ? listed.value : undefined;
  };
  const ownRows = createMemo(() => {
    const reader = notation();
    return reader
      ? (kept()?.workouts ?? []).map((each) => ownRow(each, setup(), words, reader))
      : [];
  });
  const ownFound = () =>
    ownRows().filter(({ name, workout }) => isFound(typed(), [name, workout.text]));
  return (
    <main class="page form workouts">
      <header class="topbar">
        <A class="button" href="/">
          {words.setup.home}
        </A>
        <h1>{words.workouts.title}</h1>
      </header>
      <div class="search">
        <TextField id="search" label={words.workouts.search} value={typed()} onType={setTyped} />
      </div>
      <section class="own">
        <h2>{words.workouts.own.heading}</h2>
        <Show when={own.listed()?.ok === false}>
          <p class="soft">{words.workouts.own.cannotList}</p>
        </Show>
        <Show when={kept()?.workouts.length === 0}>
          <p class="soft">{words.workouts.own.none}</p>
        </Show>
        <OwnList rows={ownFound()} own={own} words={words.workouts} />
        <Show when={(kept()?.setAside.length ?? 0) > 0}>
          <p class="soft" role="status">
            {words.workouts.own.setAside(kept()?.setAside.length ?? 0)}
          </p>
        </Show>
        <div class="acts">
          <A class="button" href="/editor">
            {words.workouts.own.write}
          </A>
        </div>
      </section>
    </main>
  );
};
