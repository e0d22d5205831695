import type { HistoryWords } from '../../../words/history-words.ts';
import { A } from '../../hash-router.tsx';
import { SessionBars } from '../../parts/SessionBars.tsx';

/** The session of the demo, as it will be drawn here. */
const example = [
  { height: -0.2, standing: 'ahead' },
  { height: 0.3, standing: 'behind' },
  { height: 1, standing: 'behind' },
  { height: 0.45, standing: 'behind' },
  { height: -0.2, standing: 'ahead' },
  { height: -0.4, standing: 'ahead' },
] as const;

/** Nothing was run yet: what will be here, and two ways to begin. */
export const EmptyHistory = (props: { readonly words: HistoryWords['empty'] }) => (
  <section class="empty">
    <SessionBars bars={example} places={6} />
    <h2 class="title">{props.words.heading}</h2>
    <p>{props.words.explain}</p>
    <div class="acts">
      <A class="button solid" href="/demo">
        {props.words.watch}
      </A>
      <A class="button" href="/setup">
        {props.words.setUp}
      </A>
    </div>
    <p class="soft">{props.words.fromElsewhere}</p>
  </section>
);
