import type { Item } from '../../model.ts';
import { type Context, fail } from './context.ts';
import type { Element } from './element.ts';
import { extentIn } from './lengths.ts';
import { sharing } from './rough.ts';
import { settleTarget } from './targets.ts';

/** A fartlek to be drawn: total, surges and easy running between them, all in ms. */
export const buildFartlek = (context: Context, { body, aims }: Element): readonly Item[] => {
  if (body?.kind !== 'fartlek') return [];
  const { total, surge, easy } = body.phrase;
  const [totalMs, surgeMs, easyMs] = [total, surge, easy].map(({ lengths, pair }) => {
    const [from, to] = lengths.map((length) => {
      const unit = sharing(length, lengths.at(-1)).unit ?? 'min';
      const sure = unit === 's' ? 'sec' : unit === 'm' || unit === 'M' ? 'min' : unit;
      const extent = extentIn(context, length, sure);
      return extent?.kind === 'time' ? Number(extent.ms) : undefined;
    });
    if (from === undefined || !pair) return from;
    return to === undefined ? undefined : { from, to };
  });
  if (typeof totalMs !== 'number' || surgeMs === undefined || easyMs === undefined) {
    fail(context, body.phrase, 'fartlekInTimes', 'fartlek');
    return [];
  }
  const target = settleTarget(context, aims, { kind: 'time', ms: surgeMs }, { index: 0, of: 1 });
  return [{ kind: 'fartlek', totalMs, surgeMs, easyMs, ...(target && { target }) }];
};
