import { createMemo, createSignal, For, Show } from 'solid-js';
import type { EpochMs } from '../../../domain/units.ts';
import type { SetAside, StoredSession } from '../../../machine/ports.ts';
import { type PastSession, pastSession } from '../../../view/past-session.ts';
import type { Words } from '../../../words/words.ts';
import { A } from '../../hash-router.tsx';
import { Standing } from '../../parts/Standing.tsx';

/** Few enough to be folded at once; the rest waits for the button. */
const shownFirst = 12;

/** The reps of a session as small bars, slower up: its shape is known again before its date is read. */
const Bars = (props: { readonly bars: PastSession['bars'] }) => (
  <svg class="spark" viewBox={`0 -1 ${Math.max(props.bars.length, 6)} 2`} aria-hidden="true">
    <For each={props.bars}>
      {(bar, index) => (
        <rect
          data-standing={bar.standing}
          x={index() + 0.12}
          width="0.76"
          y={bar.height > 0 ? -bar.height : 0}
          height={Math.max(Math.abs(bar.height), 0.05)}
        />
      )}
    </For>
    <path d={`M0 0H${Math.max(props.bars.length, 6)}`} />
  </svg>
);

const Row = (props: { readonly session: PastSession }) => (
  <li>
    <A class="past-row" href={`/review/${encodeURIComponent(props.session.id)}`}>
      <span class="past-date">{[props.session.date, ...props.session.remarks].join(' · ')}</span>
      <b class="past-title">{props.session.title}</b>
      <Bars bars={props.session.bars} />
      <span class="past-figure">
        <Show when={props.session.standing} fallback={props.session.figure}>
          {(standing) => <Standing value={standing()} />}
        </Show>
      </span>
    </A>
  </li>
);

/** Every session kept on this phone, newest first, and what could not be read. */
export const PastSessions = (props: {
  readonly sessions: readonly StoredSession[];
  readonly setAside: readonly SetAside[];
  readonly now: EpochMs;
  readonly words: Words;
}) => {
  const [all, setAll] = createSignal(false);
  const shown = createMemo(() =>
    props.sessions
      .slice(0, all() ? undefined : shownFirst)
      .map((stored) => pastSession(stored, props.now, props.words)),
  );
  const hidden = () => props.sessions.length - shown().length;
  return (
    <>
      <ul class="past-list">
        <For each={shown()}>{(session) => <Row session={session} />}</For>
      </ul>
      <Show when={hidden() > 0}>
        <button type="button" class="button" on:click={() => setAll(true)}>
          {props.words.home.more(hidden())}
        </button>
      </Show>
      <Show when={props.setAside.length > 0}>
        <div class="set-aside" role="status">
          <p>
            {props.words.home.setAside(props.setAside.length)} {props.words.home.setAsideExplain}
          </p>
          <ul>
            <For each={props.setAside}>
              {(record) => (
                <li class="soft">
                  {record.key}: {record.reason}
                </li>
              )}
            </For>
          </ul>
        </div>
      </Show>
    </>
  );
};
