import './history-screen.css';
import { createMemo, createSignal, Match, Show, Switch } from 'solid-js';
import type { StoredSession } from '../../../machine/ports.ts';
import type { Look } from '../../../view/history-compared.ts';
import { repeatedWork, workTrends } from '../../../view/history-trend.ts';
import { exportSessions, foundSessions } from '../../../view/history-view.ts';
import { type Looked, lookAt } from '../../../view/past-session.ts';
import { createGrowing } from '../../create-growing.ts';
import { A, useQuery } from '../../hash-router.tsx';
import { SetAsideNote } from '../../parts/SetAsideNote.tsx';
import { TextField } from '../../parts/TextField.tsx';
import { saveFile } from '../../save-file.ts';
import { useAllWords, useServices } from '../../services-context.tsx';
import { createHistory, type History } from './create-history.ts';
import { EmptyHistory } from './EmptyHistory.tsx';
import { KeepCopy } from './KeepCopy.tsx';
import { MonthList } from './MonthList.tsx';
import { Trends } from './Trends.tsx';

/** Rows for one press of the button; drawn a few at a time. */
const pageOfRows = 40;
const rowsAtOnce = 6;
/** Each asks for a look into up to a dozen sessions. */
const mostTrends = 4;

const makeLook = (now: () => Parameters<typeof lookAt>[1]): Look => {
  const looked = new WeakMap<StoredSession, Looked>();
  return (stored) => {
    const found = looked.get(stored) ?? lookAt(stored, now());
    looked.set(stored, found);
    return found;
  };
};

const Sessions = (props: { readonly history: History }) => {
  const services = useServices();
  const words = useAllWords();
  const now = services.clock.now();
  const look = makeLook(() => now);
  const asked = useQuery('find');
  const [typed, setTyped] = createSignal(asked() ?? '');
  const [pages, setPages] = createSignal(1);
  const found = createMemo(() => foundSessions(props.history.shown(), typed(), words));
  const rows = createGrowing(() => Math.min(found().length, pages() * pageOfRows), rowsAtOnce);
  const shown = createMemo(() => found().slice(0, rows()));
  const hidden = () => found().length - pages() * pageOfRows;
  const keptOfFound = createMemo(() =>
    found().filter(({ header }) => !props.history.isRemoved(header.id)),
  );
  const trends = createMemo(() => {
    const works = repeatedWork(keptOfFound()).slice(0, mostTrends);
    return workTrends(works, keptOfFound(), look, now, words);
  });
  return (
    <>
      <div class="search">
        <TextField
          id="search"
          label={words.history.search}
          example={words.history.searchExample}
          value={typed()}
          onType={setTyped}
        />
        <p class="soft" role="status">
          {words.history.count(keptOfFound().length)}
        </p>
      </div>
      <Show when={trends().length > 0}>
        <Trends trends={trends()} words={words.history.trend} onShow={setTyped} />
      </Show>
      <Show when={found().length === 0}>
        <p class="soft nothing">{words.history.nothing(typed().trim())}</p>
      </Show>
      <MonthList sessions={shown()} history={props.history} look={look} now={now} words={words} />
      <Show when={hidden() > 0}>
        <button type="button" class="button" on:click={() => setPages((before) => before + 1)}>
          {words.history.more(Math.min(hidden(), pageOfRows))}
        </button>
      </Show>
    </>
  );
};

/** Every session kept on this phone: found again, compared, deleted, taken along. */
export const HistoryScreen = () => {
  const services = useServices();
  const words = useAllWords();
  const history = createHistory(services, words.history);
  const setAside = () => {
    const listed = history.listed();
    return listed?.ok ? listed.value.setAside : [];
  };
  return (
    <main class="page form history">
      <header class="topbar">
        <A class="button" href="/">
          {words.history.home}
        </A>
        <h1>{words.history.title}</h1>
      </header>
      <Switch fallback={<p class="soft">{words.history.loading}</p>}>
        <Match when={history.listed()?.ok === false}>
          <p class="soft">{words.home.cannotRead}</p>
        </Match>
        <Match when={history.listed() && history.shown().length === 0}>
          <EmptyHistory words={words.history.empty} />
        </Match>
        <Match when={history.listed()}>
          <Sessions history={history} />
        </Match>
      </Switch>
      <SetAsideNote records={setAside()} words={words.history} />
      <Show when={history.listed()?.ok}>
        <KeepCopy
          words={words.history.files}
          hasSessions={history.kept().length > 0}
          onExport={() => saveFile(exportSessions(history.kept(), services.clock.now()))}
          onOpen={history.takeIn}
        />
      </Show>
    </main>
  );
};
