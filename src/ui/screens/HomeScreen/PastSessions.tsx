import { createMemo, For, Show } from 'solid-js';
import type { EpochMs } from '../../../domain/units.ts';
import type { SetAside, StoredSession } from '../../../machine/ports.ts';
import { lookAt, type PastSession, pastSession } from '../../../view/past-session.ts';
import type { Words } from '../../../words/words.ts';
import { A } from '../../hash-router.tsx';
import { SessionBars } from '../../parts/SessionBars.tsx';
import { SetAsideNote } from '../../parts/SetAsideNote.tsx';
import { Standing } from '../../parts/Standing.tsx';

/** The rest is one tap away, under All sessions. */
const shown = 5;

const Row = (props: { readonly session: PastSession }) => (
  <li>
    <A class="past-row" href={`/review/${encodeURIComponent(props.session.id)}`}>
      <span class="past-date">{[props.session.date, ...props.session.remarks].join(' · ')}</span>
      <b class="past-title">{props.session.title}</b>
      <SessionBars bars={props.session.bars} places={props.session.places} />
      <span class="past-figure">
        <Show when={props.session.standing} fallback={props.session.figure}>
          {(standing) => <Standing value={standing()} />}
        </Show>
      </span>
    </A>
  </li>
);

/** The last sessions kept on this phone, newest first, and what could not be read. */
export const PastSessions = (props: {
  readonly sessions: readonly StoredSession[];
  readonly setAside: readonly SetAside[];
  readonly now: EpochMs;
  readonly words: Words;
}) => {
  const last = createMemo(() =>
    props.sessions
      .slice(0, shown)
      .map((stored) => pastSession(stored, props.now, props.words, lookAt(stored, props.now))),
  );
  return (
    <>
      <ul class="past-list">
        <For each={last()}>{(session) => <Row session={session} />}</For>
      </ul>
      <SetAsideNote records={props.setAside} words={props.words.history} />
    </>
  );
};
