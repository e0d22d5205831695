import { For, Show } from 'solid-js';
import type { ReviewTable } from '../../../view/review-table.ts';
import { Standing } from '../../parts/Standing.tsx';

/** Every rep and its laps. Upright, the laps take a line of their own under the rep, so that no number breaks. */
export const LapTable = (props: { readonly table: ReviewTable }) => (
  <table class="lap-table">
    <caption>{props.table.caption}</caption>
    <thead>
      <tr>
        <th scope="col">{props.table.columns.rep}</th>
        <th scope="col" class="laps">
          {props.table.columns.laps}
        </th>
        <th scope="col">{props.table.columns.time}</th>
        <th scope="col">{props.table.columns.target}</th>
        <th scope="col">{props.table.columns.delta}</th>
      </tr>
    </thead>
    <tbody>
      <For each={props.table.rows}>
        {(row) => (
          <tr>
            <th scope="row">{row.rep}</th>
            <td class="laps">
              <For each={row.laps}>
                {(lap, index) => (
                  <span>
                    {index() > 0 ? ' · ' : ''}
                    <span class="lap">{lap}</span>
                  </span>
                )}
              </For>
            </td>
            <td class="time">{row.time}</td>
            <td class="target">{row.target}</td>
            <td>
              <Show when={row.standing} fallback={props.table.none}>
                {(standing) => <Standing value={standing()} />}
              </Show>
            </td>
          </tr>
        )}
      </For>
    </tbody>
  </table>
);
