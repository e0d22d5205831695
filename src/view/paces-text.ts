import type { Words } from '../words/words.ts';
import type { PacesTable } from './paces-tables.ts';
import type { PacesView } from './paces-view.ts';

/** The same for a message: no columns, since the other side has another font. */

/** More splits than this make a message nobody reads. */
const mostSplits = 30;

const tableLines = ({ caption, columns, rows }: PacesTable): readonly string[] => [
  `${caption} (${columns.slice(1).join(' · ')})`,
  ...rows.map(({ letter, name, remark, cells }) => {
    const head = [letter, name, remark && `(${remark})`].filter(Boolean).join(' ');
    return `${head}: ${cells.join(' · ')}`;
  }),
];

const sheetLines = ({ sheet }: PacesView, { paces }: Words): readonly string[] =>
  sheet
    ? [
        sheet.heading,
        [`${paces.fitness} ${sheet.fitness} ${paces.source}.`, ...sheet.cautions].join(' '),
        ...sheet.used,
        '',
        ...tableLines(sheet.training),
        '',
        ...tableLines(sheet.races),
        ...(sheet.explained ? [sheet.explained] : []),
      ]
    : [];

const answerLines = ({ calculator: { answer } }: PacesView): readonly string[] => {
  if (!answer) return [];
  const { rows } = answer.splits;
  return [
    `${answer.asked}: ${[answer.time, ...answer.remarks].join(', ')}`,
    answer.paces.join(' · '),
    ...(rows.length > 1 && rows.length <= mostSplits
      ? rows.map(([at, time, split]) => `${at}: ${time} (${split})`)
      : []),
  ];
};

/** All that stands on the screen, to be copied or shared. */
export const pacesText = (view: PacesView, words: Words): string => {
  const parts = [sheetLines(view, words), answerLines(view)].filter((lines) => lines.length > 0);
  return parts.map((lines) => lines.join('\n')).join('\n\n');
};
