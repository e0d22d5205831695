import './review-screen.css';
import { createMemo, createSignal, Match, Show, Switch } from 'solid-js';
import type { StoredSession } from '../../../machine/ports.ts';
import type { SessionRunner } from '../../../machine/services.ts';
import { exportLaps, exportSession } from '../../../view/review-view.ts';
import { A, useParam } from '../../hash-router.tsx';
import { createRepairs } from '../../parts/create-repairs.ts';
import { saveFile } from '../../save-file.ts';
import { useAllWords, useServices } from '../../services-context.tsx';
import { Actions } from './Actions.tsx';
import { createReviewSource, type ReviewSource } from './create-review-source.ts';
import { ReviewBody } from './ReviewBody.tsx';

export const ReviewScreen = () => {
  const id = useParam('id');
  return (
    <Show when={id()} keyed>
      {(named) => <Reviewed id={named} />}
    </Show>
  );
};

const Reviewed = (props: { readonly id: string }) => {
  const services = useServices();
  const words = useAllWords();
  // <Show keyed> makes a new component for another session.
  const { source, runner } = createReviewSource(services, props.id);
  const repairs = createMemo(() => {
    const opened = runner();
    return opened && createRepairs(opened, words, 'review');
  });
  const [removed, setRemoved] = createSignal<StoredSession>();
  const [failed, setFailed] = createSignal(false);
  const found = () => {
    const current = source();
    return current.kind === 'found' ? current : undefined;
  };
  const remove = async (stored: StoredSession): Promise<void> => {
    const answer = await services.sessions.remove(stored.header.id);
    setFailed(!answer.ok);
    if (answer.ok) setRemoved(stored);
  };
  const restore = async (stored: StoredSession): Promise<void> => {
    const answer = await services.sessions.restore(stored);
    setFailed(!answer.ok);
    if (answer.ok) setRemoved(undefined);
  };
  return (
    <main class="page review">
      <header class="topbar">
        <A class="button" href="/">
          {words.review.home}
        </A>
      </header>
      <Show when={failed()}>
        <p class="message" role="alert">
          {words.review.removeFailed}
        </p>
      </Show>
      <Switch fallback={<Absent kind={source().kind} />}>
        <Match when={removed()}>
          {(stored) => (
            <p class="message" role="status">
              {words.review.removed}{' '}
              <button type="button" class="button" on:click={() => restore(stored())}>
                {words.review.undoRemove}
              </button>
            </p>
          )}
        </Match>
        <Match when={found()}>
          {(session) => (
            <ReviewBody
              state={session().state}
              words={words}
              repairs={repairs()}
              entries={logOf(session(), runner()).entries}
            >
              <Actions
                words={words.review.actions}
                workoutText={session().state.header.workoutText}
                onExport={() => {
                  const { header, entries } = logOf(session(), runner());
                  saveFile(exportSession(header, entries));
                }}
                onExportLaps={() => saveFile(exportLaps(session().state))}
                onRemove={
                  isOver(session()) && session().stored
                    ? () => void remove(logOf(session(), runner()))
                    : undefined
                }
              />
            </ReviewBody>
          )}
        </Match>
      </Switch>
    </main>
  );
};

type Found = Extract<ReviewSource, { kind: 'found' }>;

/** The log as it is now, with what was put right on this screen. */
const logOf = ({ state, stored }: Found, runner: SessionRunner | undefined): StoredSession =>
  runner?.log() ?? stored ?? { header: state.header, entries: [] };

const isOver = ({ state }: Found): boolean =>
  state.status === 'finished' || state.status === 'ready';

const Absent = (props: { readonly kind: ReviewSource['kind'] }) => {
  const { review } = useAllWords();
  const text = () => ({
    loading: review.loading,
    missing: review.missing,
    failed: review.cannotRead,
    found: '',
  });
  return (
    <>
      <div role="status">
        <h1 class="title">{text()[props.kind]}</h1>
      </div>
      <Show when={props.kind === 'missing'}>
        <p class="soft">{review.missingExplain}</p>
      </Show>
    </>
  );
};
