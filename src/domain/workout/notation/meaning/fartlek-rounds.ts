import { withoutBrackets } from './containers.ts';
import { type Context, choose, fail } from './context.ts';
import type { Aim, Element } from './element.ts';
import { kindOf, roughMs } from './rough.ts';
import { fillsRun } from './rounds.ts';

/**
 * `30 min fartlek: 1 min on, 1 min off`, `40 min fartlek - 3 min hard, 2 min easy`: what stands behind the run to the
 * end of the text is what it is made of, as behind "of". Where it would not fill the run that is refused: nobody can
 * say whether it is a part of it, or follows.
 */
export const fartlekOf = (context: Context, elements: readonly Element[]): readonly Element[] => {
  const made = elements.findIndex((each, i) => isWholeOf(each, elements[i + 1]));
  const at = made < 0 ? elements.findIndex(isFartlekRun) : made;
  const [whole, first, ...others] = elements.slice(at);
  const round = first ? [...withoutBrackets(first), ...others] : [];
  if (whole && first && isMadeOf(whole, first)) {
    const doubt = { kind: 'ambiguity', rule: 'roundsOfRun', text: 'roundsOfRun' } as const;
    const { join: _, ...reps } = first;
    // A plus: its pace is not that of the reps before it.
    const joined = at > 0 ? { ...reps, join: '+' as const } : reps;
    if (!choose(context, whole, doubt, [true, false])) return elements;
    for (const aim of whole.aims) context.used.add(aim.start);
    return [...elements.slice(0, at), joined, ...others];
  }
  if (at < 0 || !whole || !first || !isRound(round)) return elements;
  if (first.join === 'then' || first.join === '+') return elements;
  const [length] = whole.body?.kind === 'lengths' ? whole.body.length.lengths : [];
  if (!length || !fillsRun(round, length)) {
    if (first.join !== 'newline' && round.length === 1)
      fail(context, first, 'partOrFollows', 'eachPart');
    return elements;
  }
  const doubt = { kind: 'ambiguity', rule: 'roundsOfRun', text: 'roundsOfRun' } as const;
  if (!choose(context, whole, doubt, [true, false])) return elements;
  for (const aim of whole.aims) context.used.add(aim.start);
  return [...elements.slice(0, at), { ...whole, aims: [] }, { ...first, join: 'of' }, ...others];
};

/** "50 minutes, 5 x 5 min hard, 5 min easy": a run with nothing said of it, or how hard it is as a whole. */
const isWholeOf = (whole: Element, next: Element | undefined): boolean => {
  const { body, counts, aims, rests, manners } = whole;
  const [length, ...others] = body?.kind === 'lengths' ? body.length.lengths : [];
  if (!next || length?.unit === undefined || others.length > 0 || kindOf(length) !== 'time')
    return false;
  if (counts.length + rests.length + manners.length > 0 || !aims.every(isLoose)) return false;
  return isMadeOf(whole, next);
};

const isLoose = (aim: Aim): boolean =>
  isFartlek(aim) ||
  (aim.aim.kind === 'fixed' &&
    aim.aim.target.kind === 'effort' &&
    (aim.aim.target.name === 'moderate' || aim.aim.target.name === 'steady'));

/** "30 min fartlek, 10 x 2 min at 5K pace, 1 min easy": reps that come to the run with their recoveries. */
const isMadeOf = ({ body }: Element, { counts, body: rep, rests, join }: Element): boolean => {
  const [whole] = body?.kind === 'lengths' ? body.length.lengths : [];
  const [length, ...more] = rep?.kind === 'lengths' ? rep.length.lengths : [];
  const [rest, ...others] = rests;
  const [only, ...counted] = counts;
  if (!whole || !length || !rest || !only || join === 'then' || join === '+') return false;
  if (more.length + others.length + counted.length > 0 || typeof only.count !== 'number')
    return false;
  const { what } = rest.rest;
  const [pause] = what.kind === 'length' ? what.length.lengths : [];
  if (!pause || [whole, length, pause].some((each) => kindOf(each) !== 'time')) return false;
  const round = roughMs(length) + roughMs(pause);
  // The last recovery may be left out.
  const most = round * only.count;
  return roughMs(whole) <= most && roughMs(whole) >= most - roughMs(pause);
};

const isFartlekRun = ({ body, counts, aims, rests }: Element): boolean => {
  const [length, ...others] = body?.kind === 'lengths' ? body.length.lengths : [];
  if (length?.unit === undefined || others.length > 0) return false;
  return counts.length + rests.length === 0 && aims.length === 1 && aims.every(isFartlek);
};

const isFartlek = ({ aim, part }: Aim): boolean =>
  !part && aim.kind === 'fixed' && aim.target.kind === 'effort' && aim.target.name === 'fartlek';

/** A stretch and its recovery, or two stretches. */
const isRound = (elements: readonly Element[]): boolean => {
  const plain = elements.every(
    ({ body, counts }) =>
      body?.kind === 'lengths' && body.length.lengths.length === 1 && counts.length === 0,
  );
  const [first] = elements;
  return plain && (elements.length === 2 || (elements.length === 1 && first?.rests.length === 1));
};
