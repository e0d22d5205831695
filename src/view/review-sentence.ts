import { clock, delta } from '../domain/format.ts';
import { standingOf } from '../domain/review/standing.ts';
import type { Notable, Summary } from '../domain/review/summary.ts';
import type { NotableText, Piece, ReviewWords } from '../words/review-words.ts';

const time = (ms: number): string => clock(ms, { tenths: true });

/** The size of a delta; which way it goes is said in words. */
const amount = (deltaMs: number): string => delta(Math.abs(deltaMs)).replace('+', '');

const notable = ({ rep, deltaMs }: Notable): NotableText => ({
  rep,
  amount: amount(deltaMs),
  standing: standingOf(deltaMs),
});

/** The best rep is worth a word unless the first was it, or it was not ahead of anything. */
const bestOf = (facts: Extract<Summary, { kind: 'targets' }>): NotableText | 'last' | undefined => {
  if (facts.lastWasBest) return 'last';
  if (facts.best.rep === facts.first.rep) return undefined;
  return notable(facts.best);
};

const againstTargets = (
  facts: Extract<Summary, { kind: 'targets' }>,
  { summary }: ReviewWords,
): readonly Piece[] => {
  if (facts.of === 1) return summary.oneRep(notable(facts.first));
  const worst = facts.worst && notable(facts.worst);
  return [
    { text: summary.within(facts.within, facts.of, facts.withinMs / 1000) },
    ...summary.course(notable(facts.first), worst, bestOf(facts)),
  ];
};

/** The one sentence about a session, in pieces, so that what was fast and what was slow can be painted. */
export const reviewSentence = (facts: Summary, words: ReviewWords): readonly Piece[] => {
  const { summary } = words;
  switch (facts.kind) {
    case 'targets':
      return againstTargets(facts, words);
    case 'noTargets':
      return [
        { text: summary.noTargets(facts.timed, time(facts.fastestMs), time(facts.slowestMs)) },
      ];
    case 'untimed':
      return [{ text: summary.untimed(facts.reps) }];
    case 'noRepYet':
      return [{ text: summary.noRepYet }];
  }
};
