import './splits-table.css';
import { createSignal, Index, onCleanup, onMount, Show } from 'solid-js';
import type { RepRow } from '../../view/track-rows.ts';
import type { TrackWords } from '../../words/track-words.ts';
import { Standing } from './Standing.tsx';

/** How many rows fit whole into the place that the layout gives the table. */
const createRowsThatFit = (place: () => HTMLElement | undefined): (() => number) => {
  const [rows, setRows] = createSignal(Number.POSITIVE_INFINITY);
  const measure = (): void => {
    const height = (selector: string): number =>
      place()?.querySelector<HTMLElement>(selector)?.offsetHeight ?? 0;
    const row = height('tbody tr:last-child');
    if (row > 0) setRows(Math.floor(((place()?.clientHeight ?? 0) - height('caption')) / row));
  };
  onMount(() => {
    const observer = new ResizeObserver(measure);
    const element = place();
    if (element) observer.observe(element);
    onCleanup(() => observer.disconnect());
  });
  return rows;
};

/** The reps so far, oldest first. Where they do not all fit, the newest are seen; a screen reader has them all. */
export const SplitsTable = (props: {
  readonly rows: readonly RepRow[];
  readonly words: TrackWords;
}) => {
  let place: HTMLDivElement | undefined;
  const seen = createRowsThatFit(() => place);
  return (
    <div
      class="splits"
      ref={(element) => {
        place = element;
      }}
    >
      <table classList={{ unseen: seen() < 1 }}>
        <caption>{props.words.repsSoFar}</caption>
        <thead class="visually-hidden">
          <tr>
            <th scope="col">{props.words.columns.rep}</th>
            <th scope="col">{props.words.columns.time}</th>
            <th scope="col">{props.words.columns.delta}</th>
            <th scope="col">{props.words.columns.seen}</th>
          </tr>
        </thead>
        <tbody>
          <Index each={props.rows}>
            {(row, index) => (
              <tr
                classList={{ 'visually-hidden': index < props.rows.length - Math.max(1, seen()) }}
              >
                <th scope="row">{row().rep}</th>
                <td>{row().time}</td>
                <td>
                  <Show when={row().standing}>{(standing) => <Standing value={standing()} />}</Show>
                </td>
                <td class="seen">{row().seen}</td>
              </tr>
            )}
          </Index>
        </tbody>
      </table>
    </div>
  );
};
