import './workouts-screen.css';
import { createMemo, createSignal, For, Show } from 'solid-js';
import type { Notation } from '../../../domain/workout/notation/note.ts';
import { plannedFor } from '../../../view/blocks-drawing.ts';
import type { SetupForm } from '../../../view/setup-form.ts';
import {
  type LibraryPicks,
  librarySections,
  librarySetting,
  readPicks,
  textToRun,
} from '../../../view/workouts-library.ts';
import { createGrowing } from '../../create-growing.ts';
import { createKeptForm, type KeptForm } from '../../create-kept-form.ts';
import { createNotation } from '../../create-notation.ts';
import { createReady } from '../../create-ready.ts';
import { A, useNavigate } from '../../hash-router.tsx';
import { TextField } from '../../parts/TextField.tsx';
import { useAllWords, useServices } from '../../services-context.tsx';
import { createSetupForm } from '../SetupScreen/create-setup-form.ts';
import { createOwnWorkouts } from './create-own-workouts.ts';
import { LibraryList } from './LibraryList.tsx';
import { OwnSection } from './OwnSection.tsx';
import type { Opened } from './WorkoutRow.tsx';

/** No more are drawn with each frame. */
const rowsAtOnce = 2;

type Kept = { readonly setup: KeptForm<SetupForm>; readonly picks: KeptForm<LibraryPicks> };

const Lists = (props: {
  readonly notation: Notation;
  readonly typed: string;
  readonly kept: Kept;
}) => {
  const services = useServices();
  const words = useAllWords();
  const navigate = useNavigate();
  // One of each for the life of the screen.
  const {
    setup: { form },
    picks,
  } = props.kept;
  const own = createOwnWorkouts(services);
  const [said, setSaid] = createSignal('');
  const [openId, setOpenId] = createSignal<string>();
  const opened: Opened = {
    id: openId,
    toggle: (id) => void setOpenId((before) => (before === id ? undefined : id)),
  };
  const setup = createMemo(() => plannedFor(form(), words));
  const sections = createMemo(() => librarySections(props.typed, words));
  const isListed = createReady(() => own.listed() !== undefined);
  // Below one's own, so after them: nothing moves.
  const rows = createGrowing(
    () => (isListed() ? sections().reduce((sum, { items }) => sum + items.length, 0) : 0),
    rowsAtOnce,
    1,
  );
  const rowsBefore = (index: number): number =>
    sections()
      .slice(0, index)
      .reduce((sum, { items }) => sum + items.length, 0);
  const use = (text: string): void => navigate(`/setup?workout=${encodeURIComponent(text)}`);
  const keep = async (name: string, text: string): Promise<void> => {
    const isKept = await own.add(name, text);
    setSaid(isKept ? words.workouts.kept(name) : words.workouts.cannotKeep);
  };
  return (
    <>
      <p class="said" role="status">
        {said()}
      </p>
      <OwnSection
        own={own}
        typed={props.typed}
        setup={setup()}
        notation={props.notation}
        words={words}
        opened={opened}
      />
      <For each={sections()}>
        {(section, index) => (
          <LibraryList
            section={section}
            rows={rows() - rowsBefore(index())}
            setup={setup()}
            notation={props.notation}
            words={words}
            opened={opened}
            picksOf={(item) => picks.form()[item.id]}
            onPick={(item, next) => picks.change({ [item.id]: next })}
            onUse={(item) =>
              use(textToRun(item, picks.form()[item.id], Math.round(services.clock.now()), words))
            }
            onKeep={(name, text) => void keep(name, text)}
          />
        )}
      </For>
      <Show when={sections().length === 0}>
        <p class="soft">{words.workouts.nothing(props.typed)}</p>
      </Show>
    </>
  );
};

/** Every workout there is: one's own first, then the ready-made ones by section. */
export const WorkoutsScreen = () => {
  const services = useServices();
  const words = useAllWords();
  const notation = createNotation(services, words, () => true);
  const setup = createSetupForm(services.settings);
  const picks = createKeptForm(services.settings, librarySetting, readPicks);
  const reader = () => (setup.ready() && picks.ready() ? notation() : undefined);
  const [typed, setTyped] = createSignal('');
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
        <A class="button" href="/editor">
          {words.workouts.own.write}
        </A>
      </div>
      <Show when={reader()} fallback={<p class="soft">{words.workouts.loading}</p>}>
        {(found) => <Lists notation={found()} typed={typed()} kept={{ setup, picks }} />}
      </Show>
    </main>
  );
};
