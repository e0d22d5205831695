import { axisY, gridY, plot, rect, ruleY, text } from '@observablehq/plot';
import type { Standing } from '../../../domain/review/standing.ts';
import type { ChartBar, ChartRep, ReviewChart } from '../../../view/review-chart.ts';
import type { ReviewWords } from '../../../words/review-words.ts';

const colours: Readonly<Record<Standing, string>> = {
  ahead: 'var(--ahead)',
  behind: 'var(--behind)',
  onTarget: 'var(--soft)',
};

const room = { top: 26, right: 2, bottom: 70, left: 36 } as const;
/** Less than this under a rep has no room for its delta, and less than that none for its number. */
const widthOfDelta = 38;
const widthOfNumber = 22;

const colourOf = (item: { readonly standing: Standing }): string => colours[item.standing];

const barMarks = (bars: readonly ChartBar[]) => {
  const box = { x1: 'from', x2: 'to', y1: 0, y2: 'seconds', title: 'title' } as const;
  return [
    rect(
      bars.filter((bar) => !bar.computed),
      { ...box, fill: colourOf },
    ),
    // Dashed: nobody measured it.
    rect(
      bars.filter((bar) => bar.computed),
      {
        ...box,
        fill: 'none',
        stroke: colourOf,
        strokeWidth: 2,
        strokeDasharray: '4 3',
        insetLeft: 1,
        insetRight: 1,
      },
    ),
  ];
};

const below = (reps: readonly ChartRep[], repWidth: number) => {
  const every = Math.ceil(widthOfNumber / repWidth);
  const numbered = reps.filter((_, index) => index % every === 0);
  const place = { x: 'middle', frameAnchor: 'bottom' } as const;
  return [
    text(numbered, {
      ...place,
      text: 'number',
      dy: 40,
      fontSize: 17,
      fontWeight: 800,
      fill: 'var(--ink)',
    }),
    ...(repWidth < widthOfDelta
      ? []
      : [
          text(reps, {
            ...place,
            text: 'delta',
            dy: 62,
            fontSize: 15,
            fontWeight: 700,
            fill: colourOf,
          }),
        ]),
  ];
};

const sides = (words: ReviewWords['chart']) => [
  text([words.slower], {
    frameAnchor: 'top-right',
    dy: -20,
    fontSize: 14,
    fontWeight: 600,
    fill: colours.behind,
  }),
  text([words.faster], {
    frameAnchor: 'bottom-right',
    dy: 8,
    lineAnchor: 'top',
    fontSize: 14,
    fontWeight: 600,
    fill: colours.ahead,
  }),
];

/** The chart as an element `width` pixels wide; slower is up. Its colours are the tokens, so it follows the theme. */
export const drawChart = (chart: ReviewChart, width: number, words: ReviewWords['chart']) => {
  const ticks = chart.ticks.map((tick) => tick.seconds);
  const lines = ticks.filter((tick) => tick !== 0);
  const names = new Map(chart.ticks.map((tick) => [tick.seconds, tick.text]));
  const repWidth = (width - room.left - room.right) / chart.reps;
  const drawn = plot({
    width,
    height: 284,
    marginTop: room.top,
    marginRight: room.right,
    marginBottom: room.bottom,
    marginLeft: room.left,
    x: { domain: [0, chart.reps], axis: null },
    y: { domain: [ticks[0] ?? -1, ticks.at(-1) ?? 1], axis: null },
    marks: [
      gridY(lines, { stroke: 'var(--line)', strokeOpacity: 1 }),
      axisY(ticks, {
        tickSize: 0,
        tickFormat: (tick: number) => names.get(tick) ?? '',
        fontSize: 14,
        fontWeight: 600,
        color: 'var(--soft)',
        label: null,
        anchor: 'left',
      }),
      ...barMarks(chart.bars),
      ruleY([0], { stroke: 'var(--ink)', strokeWidth: 2.5 }),
      ...below(chart.below, repWidth),
      ...sides(words),
    ],
  });
  // The frame has the one label; Plot names groups that have no role, which no name may stand on.
  for (const group of drawn.querySelectorAll('[aria-label]')) group.removeAttribute('aria-label');
  return drawn;
};
