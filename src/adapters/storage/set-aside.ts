import * as v from 'valibot';
import type { SetAside } from '../../machine/ports.ts';

const kept = v.object({
  from: v.string(),
  key: v.union([v.string(), v.array(v.union([v.string(), v.number()]))]),
  reason: v.string(),
});

/** What is told about a record that was set aside: where it was, and why. */
const describeSetAside = (record: unknown): SetAside => {
  const parsed = v.safeParse(kept, record);
  if (!parsed.success) return { key: 'setAside', reason: 'unreadable' };
  const { from, key, reason } = parsed.output;
  return { key: [from, key].flat().join('/'), reason };
};

/** Misfits that could not be moved are reported all the same. */
export const reportOf = (records: readonly unknown[]): readonly SetAside[] =>
  records.map(describeSetAside);
