import './repair.css';
import { createSignal, Index, Show } from 'solid-js';
import type { LapToRepair, RepToRepair } from '../../view/repair-laps.ts';
import type { RepairWords } from '../../words/repair-words.ts';
import type { Repairs } from './create-repairs.ts';
import { PassForm } from './PassForm.tsx';

type Given = { readonly repairs: Repairs; readonly words: RepairWords };

/** Every rep, opened at a press, lap by lap. */
export const RepairList = (props: Given) => (
  <div class="repair-reps">
    <Index each={props.repairs.reps()}>
      {(rep) => (
        <details>
          <summary>
            <b>{rep().name}</b> <span class="time">{rep().time}</span>{' '}
            <span class="soft">{rep().passes}</span>
          </summary>
          <ol class="repair-laps">
            <Index each={rep().laps}>
              {(lap) => <Lap lap={lap()} rep={rep()} repairs={props.repairs} words={props.words} />}
            </Index>
          </ol>
          <AddPass rep={rep()} repairs={props.repairs} words={props.words} />
        </details>
      )}
    </Index>
  </div>
);

const Lap = (props: Given & { readonly lap: LapToRepair; readonly rep: RepToRepair }) => {
  const [editing, setEditing] = createSignal(false);
  const name = (action: string): string =>
    props.words.named(action, { rep: props.rep.rep, lap: props.lap.lap });
  const save = (pass: { elapsedMs?: number; mark?: number }): void => {
    const { capture } = props.lap;
    setEditing(false);
    if (pass.elapsedMs !== undefined) {
      props.repairs.apply({ kind: 'move', capture, elapsedMs: pass.elapsedMs });
    }
    if (pass.mark !== undefined) {
      props.repairs.apply({ kind: 'assign', capture, mark: pass.mark });
    }
  };
  const Act = (act: { readonly text: string; readonly onPress: () => void }) => (
    <button type="button" class="button" aria-label={name(act.text)} on:click={() => act.onPress()}>
      {act.text}
    </button>
  );
  return (
    <li>
      <p>
        <b>{props.lap.name}</b> <span class="time">{props.lap.time}</span>{' '}
        <span class="soft">{props.lap.passed}</span>
        <Show when={props.lap.remark}>
          {(remark) => <span class="repair-remark">{remark()}</span>}
        </Show>
      </p>
      <Show
        when={editing()}
        fallback={
          <div class="offer-acts">
            <Act text={props.words.do.split} onPress={() => props.repairs.apply(props.lap.split)} />
            <Act
              text={props.lap.hasNext ? props.words.do.merge : props.words.do.remove}
              onPress={() => props.repairs.apply(props.lap.drop)}
            />
            <Act text={props.words.do.move} onPress={() => setEditing(true)} />
          </div>
        }
      >
        <PassForm
          words={props.words}
          elapsed={props.lap.elapsed}
          places={props.rep.places}
          place={props.lap.place}
          read={(text) => props.repairs.read(text, props.rep.run)}
          onSave={save}
          onCancel={() => setEditing(false)}
        />
      </Show>
    </li>
  );
};

const AddPass = (props: Given & { readonly rep: RepToRepair }) => {
  const [adding, setAdding] = createSignal(false);
  const add = ({ elapsedMs }: { elapsedMs?: number }): void => {
    setAdding(false);
    if (elapsedMs !== undefined) {
      props.repairs.apply({ kind: 'add', run: props.rep.run, elapsedMs });
    }
  };
  return (
    <Show
      when={adding()}
      fallback={
        <button
          type="button"
          class="button"
          aria-label={props.words.addTo(props.rep.rep)}
          on:click={() => setAdding(true)}
        >
          {props.words.do.add}
        </button>
      }
    >
      <PassForm
        words={props.words}
        elapsed=""
        places={[]}
        place={undefined}
        read={(text) => props.repairs.read(text, props.rep.run)}
        onSave={add}
        onCancel={() => setAdding(false)}
      />
    </Show>
  );
};
