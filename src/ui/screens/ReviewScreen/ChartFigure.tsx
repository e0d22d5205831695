import { createEffect, createSignal, onCleanup, onMount } from 'solid-js';
import type { ReviewChart } from '../../../view/review-chart.ts';
import type { ReviewWords } from '../../../words/review-words.ts';

type Draw = typeof import('./draw-chart.ts')['drawChart'];

/** The picture of the session, drawn to the width there is. The library that draws it comes after the words. */
export const ChartFigure = (props: {
  readonly chart: ReviewChart;
  readonly words: ReviewWords['chart'];
}) => {
  const [width, setWidth] = createSignal(0);
  const [draw, setDraw] = createSignal<Draw>();
  let frame: HTMLDivElement | undefined;
  onMount(async () => {
    const { drawChart } = await import('./draw-chart.ts');
    setDraw(() => drawChart);
  });
  onMount(() => {
    if (!frame) return;
    const observer = new ResizeObserver(([entry]) => setWidth(entry?.contentRect.width ?? 0));
    observer.observe(frame);
    onCleanup(() => observer.disconnect());
  });
  createEffect(() => {
    const drawChart = draw();
    if (drawChart && width() > 0)
      frame?.replaceChildren(drawChart(props.chart, width(), props.words));
  });
  return (
    <figure class="chart">
      <figcaption>
        {props.words.caption}
        {props.chart.hasComputed ? ` · ${props.words.computed}` : ''}
      </figcaption>
      <div
        class="chart-frame"
        role="img"
        aria-label={props.chart.label}
        ref={(element) => {
          frame = element;
        }}
      />
    </figure>
  );
};
