import { createMemo, For, type JSX, Show } from 'solid-js';
import type { Entry } from '../../../domain/session/log.ts';
import type { SessionState } from '../../../domain/session/state.ts';
import { reviewView } from '../../../view/review-view.ts';
import type { Words } from '../../../words/words.ts';
import type { Repairs } from '../../parts/create-repairs.ts';
import { ChartFigure } from './ChartFigure.tsx';
import { LapDoubts, LapRepairs } from './LapRepairs.tsx';
import { LapTable } from './LapTable.tsx';

/** A sentence, then a picture, then the table, then the figures and what they mean. */
export const ReviewBody = (props: {
  readonly state: SessionState;
  readonly words: Words;
  /** Absent until the session is open for writing. */
  readonly repairs: Repairs | undefined;
  readonly entries: readonly Entry[];
  readonly children: JSX.Element;
}) => {
  const view = createMemo(() => reviewView(props.state, props.words));
  return (
    <>
      <p class="context">{view().context}</p>
      <h1 class="title">{view().title}</h1>
      <p class="sentence">
        <For each={view().sentence}>
          {(piece) => <span data-standing={piece.standing}>{piece.text}</span>}
        </For>
      </p>
      <Show when={view().running}>
        <p class="running">{props.words.review.running}</p>
      </Show>
      <Show when={props.repairs}>
        {(repairs) => <LapDoubts repairs={repairs()} words={props.words} />}
      </Show>
      <div class="wide">
        <div class="left">
          <Show when={view().chart}>
            {(chart) => <ChartFigure chart={chart()} words={props.words.review.chart} />}
          </Show>
          <Show when={view().figures.length > 0}>
            <dl class="figures" aria-label={props.words.review.figures.heading}>
              <For each={view().figures}>
                {(figure) => (
                  <div>
                    <dt>{figure.meaning}</dt>
                    <dd>{figure.value}</dd>
                  </div>
                )}
              </For>
            </dl>
          </Show>
        </div>
        <Show when={view().table.rows.length > 0}>
          <LapTable table={view().table} />
        </Show>
      </div>
      <Show when={props.repairs}>
        {(repairs) => (
          <LapRepairs repairs={repairs()} entries={props.entries} words={props.words} />
        )}
      </Show>
      {props.children}
    </>
  );
};
