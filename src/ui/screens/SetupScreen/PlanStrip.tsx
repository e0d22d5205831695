import { For } from 'solid-js';
import type { PlanBar } from '../../../view/setup-plan.ts';

/** The session drawn to time: reps stand tall, recoveries lie low, open ends are dashed. */
export const PlanStrip = (props: { readonly bars: readonly PlanBar[]; readonly label: string }) => (
  <div class="plan-strip" role="img" aria-label={props.label}>
    <For each={props.bars}>
      {(bar) => (
        <i data-kind={bar.kind} data-open={bar.open} style={{ 'flex-grow': bar.weight / 1000 }} />
      )}
    </For>
  </div>
);
