import { createMemo, For } from 'solid-js';
import type { EpochMs } from '../../../domain/units.ts';
import type { StoredSession } from '../../../machine/ports.ts';
import type { Look } from '../../../view/history-compared.ts';
import { byMonth, historyRow } from '../../../view/history-view.ts';
import type { Words } from '../../../words/words.ts';
import type { History } from './create-history.ts';
import { SessionRow } from './SessionRow.tsx';

const Row = (props: {
  readonly stored: StoredSession;
  readonly history: History;
  readonly look: Look;
  readonly now: EpochMs;
  readonly words: Words;
}) => {
  const id = () => props.stored.header.id;
  const row = createMemo(() =>
    historyRow(props.stored, props.history.shown(), props.look, props.now, props.words),
  );
  return (
    <SessionRow
      row={row()}
      words={props.words.history}
      isRemoved={props.history.isRemoved(id())}
      canRemove={props.history.canRemove(id())}
      onRemove={() => props.history.remove(props.stored)}
      onPutBack={() => props.history.putBack(props.stored)}
    />
  );
};

/** Sessions, newest first, under their months. */
export const MonthList = (props: {
  readonly sessions: readonly StoredSession[];
  readonly history: History;
  readonly look: Look;
  readonly now: EpochMs;
  readonly words: Words;
}) => {
  const months = createMemo(() => byMonth(props.sessions, props.words));
  const headings = createMemo(() => months().map(({ heading }) => heading));
  const sessionsOf = (heading: string) =>
    months().find((month) => month.heading === heading)?.sessions ?? [];
  return (
    <For each={headings()}>
      {(heading) => (
        <section class="month">
          <h2>{heading}</h2>
          <ul class="session-list">
            <For each={sessionsOf(heading)}>{(stored) => <Row {...props} stored={stored} />}</For>
          </ul>
        </section>
      )}
    </For>
  );
};
