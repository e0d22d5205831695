import { Index, Show } from 'solid-js';
import type { PacesTable } from '../../../view/paces-tables.ts';

/**
 * A table of paces, as on paper. Lines are told apart by their place, so that typing changes texts
 * and builds nothing anew.
 */
export const PaceTable = (props: { readonly table: PacesTable; readonly class: string }) => (
  <table class={`pace-table ${props.class}`}>
    <caption>{props.table.caption}</caption>
    <thead>
      <tr>
        <Index each={props.table.columns}>{(column) => <th scope="col">{column()}</th>}</Index>
      </tr>
    </thead>
    <tbody>
      <Index each={props.table.rows}>
        {(row) => (
          <tr data-own={row().isOwn}>
            <th scope="row">
              <Show when={row().letter}>{(letter) => <b class="letter">{letter()}</b>}</Show>
              {row().name}
              <Show when={row().remark}>{(remark) => <span class="remark">{remark()}</span>}</Show>
            </th>
            <Index each={row().cells}>{(cell) => <td>{cell()}</td>}</Index>
          </tr>
        )}
      </Index>
    </tbody>
  </table>
);
