import { createEffect, Index, Show } from 'solid-js';
import type { PlainCommandName } from '../../../domain/session/log.ts';
import type { SessionRunner } from '../../../machine/services.ts';
import { repsText, startHere } from '../../../view/repair-place.ts';
import type { Words } from '../../../words/words.ts';
import type { Repairs } from '../../parts/create-repairs.ts';
import { LapArc } from '../../parts/LapArc.tsx';
import { RepairHistory } from '../../parts/OfferList.tsx';
import { RepairList } from '../../parts/RepairList.tsx';
import { TapList } from '../../parts/TapList.tsx';
import { useServices } from '../../services-context.tsx';

type Given = {
  readonly runner: SessionRunner;
  readonly repairs: Repairs;
  readonly words: Words;
};

/** The session under the coach's hands while it runs: laps, reps, the place of the next start. */
export const LapsPanel = (
  props: Given & {
    readonly open: boolean;
    readonly onClose: () => void;
    readonly onSave: () => void;
  },
) => {
  let dialog: HTMLDialogElement | undefined;
  createEffect(() => {
    if (props.open && !dialog?.open) dialog?.showModal();
    if (!props.open && dialog?.open) dialog.close();
  });
  const panel = () => props.words.repair.panel;
  const { preferences } = useServices();
  const showFar = (): void => {
    props.onClose();
    preferences.change({ farAway: true });
  };
  return (
    <dialog
      ref={(element) => {
        dialog = element;
      }}
      class="laps-panel"
      aria-label={panel().title}
      on:close={() => props.onClose()}
      // Backspace in a field is no Undo, and P no Pause.
      on:keydown={(event: KeyboardEvent) => event.stopPropagation()}
    >
      <Show when={props.open}>
        <header>
          <h2>{panel().title}</h2>
          <button type="button" class="button" on:click={() => props.onClose()}>
            {panel().close}
          </button>
        </header>
        <RepairHistory repairs={props.repairs} words={props.words.repair} />
        <Show when={props.repairs.refusal()}>{(refusal) => <p role="alert">{refusal()}</p>}</Show>
        <Show when={props.repairs.canWrite()}>
          <Reps runner={props.runner} repairs={props.repairs} words={props.words} />
          <StartPlace runner={props.runner} repairs={props.repairs} words={props.words} />
          <h3>{props.words.repair.heading}</h3>
          <Show
            when={props.repairs.reps().length > 0}
            fallback={<p class="soft">{panel().noLaps}</p>}
          >
            <RepairList repairs={props.repairs} words={props.words.repair} />
          </Show>
        </Show>
        <TapList state={props.repairs.snapshot().state} words={props.words.repair} />
        <button type="button" class="button" on:click={showFar}>
          {props.words.settings.look.farAway}
        </button>
        <button type="button" class="button" on:click={() => props.onSave()}>
          {panel().saveFile}
        </button>
      </Show>
    </dialog>
  );
};

const Reps = (props: Given) => {
  const Change = (button: { readonly name: PlainCommandName; readonly label: string }) => (
    <button
      type="button"
      class="button"
      disabled={!canPress(button.name)}
      on:click={() => props.runner.command(button.name, props.runner.clock.now())}
    >
      {button.label}
    </button>
  );
  const canPress = (name: PlainCommandName): boolean => {
    props.repairs.snapshot();
    return props.runner.can(name);
  };
  return (
    <section>
      <p>{repsText(props.repairs.snapshot().state, props.words.repair)}</p>
      <div class="offer-acts">
        <Change name="addRep" label={props.words.repair.panel.addRep} />
        <Change name="dropRep" label={props.words.repair.panel.dropRep} />
      </div>
    </section>
  );
};

const StartPlace = (props: Given) => {
  const found = () => startHere(props.repairs.snapshot().state, props.words.repair);
  return (
    <Show when={found()}>
      {(place) => (
        <section class="start-place">
          <h3>{props.words.repair.panel.startHere}</h3>
          <p class="soft">{place().explain}</p>
          <div class="start-choices">
            <Index each={place().choices}>
              {(choice) => (
                <button
                  type="button"
                  aria-pressed={choice().isNow}
                  on:click={() => props.runner.startHere(choice().startM, props.runner.clock.now())}
                >
                  <LapArc start={choice().share} finish={choice().share} />
                  {choice().name}
                </button>
              )}
            </Index>
          </div>
        </section>
      )}
    </Show>
  );
};
