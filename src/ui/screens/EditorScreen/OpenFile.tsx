import { createSignal } from 'solid-js';
import type { Notation } from '../../../domain/workout/notation/note.ts';
import type { TakenOver } from '../../../view/editor-paste.ts';
import type { EditorWords } from '../../../words/editor-words.ts';
import { Problem } from '../../parts/Problem.tsx';

/** No workout file is this large: what is, is not even loaded. */
const largest = 10_000_000;

/** Opens a workout file of a watch. Its reader comes with the first file. */
export const OpenFile = (props: {
  readonly notation: Notation;
  readonly words: EditorWords;
  readonly onRead: (taken: TakenOver) => void;
}) => {
  const [problem, setProblem] = createSignal<string>();
  const read = async (file: File): Promise<TakenOver> => {
    if (file.size > largest) return { left: [], problem: props.words.file.problems.tooLarge };
    try {
      const { takeFit } = await import('../../../view/editor-file.ts');
      return takeFit(new Uint8Array(await file.arrayBuffer()), props.notation, props.words);
    } catch {
      return { left: [], problem: props.words.file.cannotRead };
    }
  };
  const open = async (input: HTMLInputElement): Promise<void> => {
    const file = input.files?.[0];
    if (!file) return;
    setProblem(undefined);
    const taken = await read(file);
    // Otherwise the same file, put right, could not be opened again.
    input.value = '';
    setProblem(taken.problem);
    props.onRead(taken);
  };
  let field: HTMLInputElement | undefined;
  return (
    <div class="open-file">
      <button
        type="button"
        class="button"
        aria-describedby="file-kinds"
        on:click={() => field?.click()}
      >
        {props.words.file.open}
      </button>
      <p id="file-kinds" class="soft">
        {props.words.file.kinds}
      </p>
      {/* Without `accept`: phones grey out files whose ending they do not know. */}
      <input
        type="file"
        hidden
        aria-label={props.words.file.open}
        ref={(element) => {
          field = element;
        }}
        on:change={(event) => void open(event.currentTarget)}
      />
      <div role="status">
        <Problem id="file-problem" text={problem()} />
      </div>
    </div>
  );
};
