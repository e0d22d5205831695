import './splits-table.css';
import { Index, Show } from 'solid-js';
import type { RepRow } from '../../view/track-rows.ts';
import type { TrackWords } from '../../words/track-words.ts';
import { Standing } from './Standing.tsx';

/** The reps so far, oldest first. A small screen keeps the newest. */
export const SplitsTable = (props: {
  readonly rows: readonly RepRow[];
  readonly words: TrackWords;
}) => (
  <div class="splits">
    <table>
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
          {(row) => (
            <tr>
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
