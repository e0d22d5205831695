import type { RawLength, RestWhat } from '../grammar/syntax.ts';
import { assume, type Context, fail } from './context.ts';
import type { Element, Rest } from './element.ts';
import { roughMs } from './rough.ts';

/** Recoveries are told in steps of so much, ms. */
const step = 5000;
const mostReps = 200;

/** "2 min recovery reducing to 1 min": even steps from the one to the other, as nobody says which. */
export const fallRests = (context: Context, element: Element): Element => {
  const said = element.rests.find(({ rest }) => rest.falling && rest.what.kind === 'perRep');
  if (!said) return noteFalling(context, element);
  const count = element.counts.at(-1)?.count;
  const listed = element.body?.kind === 'lengths' ? element.body.length.lengths.length : 1;
  const reps = listed > 1 ? listed : typeof count === 'number' ? count : 0;
  const [from, to] = endsOf(said);
  const plain = element.body?.kind === 'lengths' && !element.body.length.pair;
  if (!from || !to || !plain || reps < 3 || reps > mostReps) {
    fail(context, said, 'whichRecovery');
    return element;
  }
  assume(context, said, 'restsFall', 'restsFall');
  const [first, last] = [roughMs(from), roughMs(to)];
  const rests = Array.from({ length: reps - 1 }, (_, i): RestWhat => {
    const ms = first + ((last - first) * i) / (reps - 2);
    const own = { ...from, from: Math.round(ms / step) * step, unit: 'exact' as const };
    const { start, end } = own;
    return { kind: 'length', length: { start, end, lengths: [own], pair: false } };
  });
  const what = { kind: 'perRep', rests } as const;
  return {
    ...element,
    rests: element.rests.map((each) =>
      each === said ? { ...each, rest: { ...each.rest, what } } : each,
    ),
  };
};

const endsOf = ({ rest: { what } }: Rest): readonly (RawLength | undefined)[] =>
  what.kind === 'perRep'
    ? what.rests.map((each) => (each.kind === 'length' ? each.length.lengths[0] : undefined))
    : [];

/** "reducing rest", and no word on how long. */
const noteFalling = (context: Context, element: Element): Element => {
  for (const rest of element.rests)
    if (rest.rest.falling) assume(context, rest, 'restsShorten', 'restsShorten');
  return element;
};
