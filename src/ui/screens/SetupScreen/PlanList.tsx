import { For, Show } from 'solid-js';
import type { AwayWarning } from '../../../view/setup-away.ts';
import type { PlanPreview, PlanStep } from '../../../view/setup-plan.ts';
import type { SetupWords } from '../../../words/setup-words.ts';
import { PlanStrip } from './PlanStrip.tsx';

const Step = (props: { readonly step: PlanStep }) => (
  <li data-kind={props.step.kind}>
    <Show when={props.step.rep}>
      {(rep) => (
        <span class="number">
          <span aria-hidden="true">{rep().number}</span>
          <span class="visually-hidden">{rep().name}</span>
        </span>
      )}
    </Show>
    <p class="what">
      <b>{props.step.main}</b> {props.step.detail}
    </p>
    <Show when={props.step.passes}>
      {(passes) => (
        <p class="passes">
          {passes().lead}{' '}
          <For each={passes().marks}>
            {(mark, index) => (
              <>
                {index() > 0 ? ', ' : ''}
                <span class="pass">
                  {mark.at}
                  <Show when={mark.time}>
                    {' · '}
                    <b>{mark.time}</b>
                  </Show>
                </span>
              </>
            )}
          </For>{' '}
          {passes().more}
        </p>
      )}
    </Show>
  </li>
);

/** What will happen, drawn and told, with a warning where a finish cannot be tapped. */
export const PlanList = (props: {
  readonly plan: PlanPreview;
  readonly away: AwayWarning | undefined;
  readonly words: SetupWords;
  readonly onFix: (workout: AwayWarning['fixes'][number]['workout']) => void;
}) => (
  <>
    <p class="totals">{props.plan.totals.join(' · ')}</p>
    <PlanStrip bars={props.plan.bars} label={props.plan.drawn} />
    <For each={props.plan.notes}>{(note) => <p class="soft">{note}</p>}</For>
    <Show when={props.away}>
      {(away) => (
        <div class="away">
          <p>{away().text}</p>
          <For each={away().fixes}>
            {(fix) => (
              <button type="button" class="button" on:click={() => props.onFix(fix.workout)}>
                {fix.label}
              </button>
            )}
          </For>
        </div>
      )}
    </Show>
    <ol class="steps">
      <For each={props.plan.steps}>{(step) => <Step step={step} />}</For>
    </ol>
  </>
);
