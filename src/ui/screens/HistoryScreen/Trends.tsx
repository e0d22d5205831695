import { For } from 'solid-js';
import type { WorkTrend } from '../../../view/history-trend.ts';
import type { HistoryWords } from '../../../words/history-words.ts';
import { Standing } from '../../parts/Standing.tsx';

const size = { width: 120, height: 44, margin: 7 } as const;

const place = ({ x, y }: WorkTrend['points'][number]) => ({
  x: size.margin + x * (size.width - 2 * size.margin),
  y: size.height - size.margin - y * (size.height - 2 * size.margin),
});

const Line = (props: { readonly trend: WorkTrend }) => {
  const points = () => props.trend.points.map(place);
  const path = () =>
    `M${points()
      .map(({ x, y }) => `${x.toFixed(1)} ${y.toFixed(1)}`)
      .join('L')}`;
  return (
    <svg
      class="trend-line"
      viewBox={`0 0 ${size.width} ${size.height}`}
      role="img"
      aria-label={props.trend.label}
    >
      <path d={path()} />
      <For each={points()}>
        {({ x, y }, index) => (
          <circle
            cx={x}
            cy={y}
            r={index() === points().length - 1 ? 5 : 3}
            data-latest={index() === points().length - 1}
          />
        )}
      </For>
    </svg>
  );
};

/** Am I getting better? Only where the same work was done more than once. */
export const Trends = (props: {
  readonly trends: readonly WorkTrend[];
  readonly words: HistoryWords['trend'];
  readonly onShow: (title: string) => void;
}) => (
  <section class="trends">
    <h2>{props.words.heading}</h2>
    <p class="soft">{props.words.explain}</p>
    <ul class="trend-list">
      <For each={props.trends}>
        {(trend) => (
          <li class="trend">
            <h3>
              <button
                type="button"
                title={props.words.show(trend.title)}
                on:click={() => props.onShow(trend.title)}
              >
                {trend.title}
              </button>
            </h3>
            <Line trend={trend} />
            <p>
              <b>
                <Standing value={trend.change} withWord />
              </b>
              <span class="soft">{[trend.times, trend.latest].join(' · ')}</span>
            </p>
          </li>
        )}
      </For>
    </ul>
  </section>
);
