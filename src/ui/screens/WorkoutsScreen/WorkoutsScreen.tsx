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
import { createOwnWorkouts, type OwnWorkouts } from './create-own-workouts.ts';
import { LibraryList } from './LibraryList.tsx';
import { OwnSection } from './OwnSection.tsx';
import type { Opened } from './WorkoutRow.tsx';

/** No more are drawn with each frame. */
const rowsAtOnce = 2;

type Kept = { readonly setup: KeptForm<SetupForm>; readonly picks: KeptForm<LibraryPicks> };

const Lists = (props: {
  readonly notation: Notation | undefined;
  readonly own: OwnWorkouts;
  readonly typed: string;
  readonly kept: Kept;
  readonly opened: Opened;
}) => {
  const services = useServices();
  const words = useAllWords();
  const navigate = useNavigate();
  // One of each for the life of the screen.
  const {
    setup: { form },
    picks,
  } = props.kept;
  const [said, setSaid] = createSignal('');
  const setup = createMemo(() => plannedFor(form(), words));
  const sections = createMemo(() => librarySections(props.typed, words));
  const rows = createGrowing(
    () => sections().reduce((sum, { items }) => sum + items.length, 0),
    rowsAtOnce,
    1,
  );
  const rowsBefore = (index: number): number =>
    sections()
      .slice(0, index)
      .reduce((sum, { items }) => sum + items.length, 0);
  const use = (text: string): void => navigate(`/setup?workout=${encodeURIComponent(text)}`);
  const keep = async (name: string, text: string): Promise<void> => {
    const isKept = await props.own.add(name, text);
    setSaid(isKept ? words.workouts.kept(name) : words.workouts.cannotKeep);
  };
  return (
    <>
      <p class="said" role="status">
        {said()}
      </p>
      <OwnSection
        own={props.own}
        typed={props.typed}
        setup={setup()}
        notation={props.notation}
        words={words}
        opened={props.opened}
      />
      <For each={sections()}>
        {(section, index) => (
          <LibraryList
            section={section}
            rows={rows() - rowsBefore(index())}
            setup={setup()}
            notation={props.notation}
            words={words}
            opened={props.opened}
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
  const setup = createSetupForm(services.settings);
  const picks = createKeptForm(services.settings, librarySetting, readPicks);
  const own = createOwnWorkouts(services);
  const [typed, setTyped] = createSignal('');
  const [openId, setOpenId] = createSignal<string>();
  const opened: Opened = {
    id: openId,
    toggle: (id) => void setOpenId((before) => (before === id ? undefined : id)),
  };
  const hasOwn = () => {
    const listed = own.listed();
    return listed?.ok === true && listed.value.workouts.length > 0;
  };
  // What is ready-made was read before: not one's own, nor what was chosen in it.
  const needsReader = () => hasOwn() || Object.keys(picks.form()).length > 0;
  const notation = createNotation(services, words, () => needsReader() || openId() !== undefined);
  const isListed = createReady(() => own.listed() !== undefined);
  // One's own stand above the others, so those wait for them: nothing moves. What was shown stays.
  const isThere = createMemo<boolean>(
    (before) =>
      before || (setup.ready() && picks.ready() && isListed() && (!needsReader() || !!notation())),
    false,
  );
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
      <Show when={isThere()} fallback={<p class="soft">{words.workouts.loading}</p>}>
        <Lists
          notation={notation()}
          own={own}
          typed={typed()}
          kept={{ setup, picks }}
          opened={opened}
        />
      </Show>
    </main>
  );
};
