import { Index, Show } from 'solid-js';
import type { PaceAnswer } from '../../../view/paces-calculator.ts';

/** One large time, the same as paces, and its splits. */
export const Answer = (props: { readonly answer: PaceAnswer }) => (
  <>
    <div class="answer">
      <p class="soft">{props.answer.asked}</p>
      <output class="answer-time" for="how-far pace pace-text">
        {props.answer.time}
      </output>
      <Show when={props.answer.remarks.length > 0}>
        <p class="soft">{props.answer.remarks.join(' · ')}</p>
      </Show>
      <p>{props.answer.paces.join(' · ')}</p>
    </div>
    <div class="splits-of">
      <table class="pace-table split-table">
        <caption>{props.answer.splits.caption}</caption>
        <thead>
          <tr>
            <Index each={props.answer.splits.columns}>
              {(column) => <th scope="col">{column()}</th>}
            </Index>
          </tr>
        </thead>
        <tbody>
          <Index each={props.answer.splits.rows}>
            {(row) => (
              <tr>
                <th scope="row">{row()[0]}</th>
                <td class="time">{row()[1]}</td>
                <td>{row()[2]}</td>
              </tr>
            )}
          </Index>
        </tbody>
      </table>
      <Show when={props.answer.splits.note}>{(note) => <p class="soft">{note()}</p>}</Show>
    </div>
  </>
);
