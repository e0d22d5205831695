import { type Accessor, batch, createMemo, createSignal } from 'solid-js';
import { plannedFor } from '../../../view/blocks-drawing.ts';
import { type Done, type EditorCommand, obey } from '../../../view/editor-commands.ts';
import {
  changed,
  type History,
  redone,
  startHistory,
  typed,
  undone,
} from '../../../view/editor-history.ts';
import { type EditorBody, editorBody, pickedIn, readEditor } from '../../../view/editor-view.ts';
import type { Reader } from '../../../view/reader.ts';
import type { SetupForm } from '../../../view/setup-form.ts';
import { typeset } from '../../../view/setup-workout.ts';
import { makeWithout } from '../../../view/without.ts';
import type { Words } from '../../../words/words.ts';
import { createAfterPaint } from '../../create-after-paint.ts';

/** The text and all that it says. The text alone is the truth: blocks change it, and are read from it again. */
export const createEditor = (
  notation: Accessor<Reader>,
  form: Accessor<SetupForm>,
  words: Words,
) => {
  const [history, setHistory] = createSignal<History>(startHistory(''));
  const [picked, pick] = createSignal<string>();
  const text = () => history().text;
  const [shown, catchUp] = createAfterPaint(text);
  const without = makeWithout(words.more.without);
  const reading = createMemo(() => readEditor(shown(), notation(), without));
  const setup = createMemo(() => plannedFor(form(), words));
  const body = createMemo<EditorBody>(
    (last) => {
      const { workout } = reading();
      return workout ? editorBody(workout, setup(), words, notation()) : last;
    },
    { workout: { items: [] }, blocks: [] },
  );
  /** The text cannot be read now: the blocks are of what it said before. */
  const isStill = () => reading().workout === undefined;
  /** Everything but typing is seen at once: the next press may be about what it brought. */
  const at = (change: (before: History) => History): void =>
    batch(() => {
      setHistory(change);
      catchUp();
    });
  const write = (next: string): void => at((before) => changed(before, next));
  const show = ({ workout, picked: next }: Done): void => {
    write(workout.items.length === 0 ? '' : typeset(notation().formatWorkout(workout)));
    pick(next);
  };
  return {
    text,
    reading,
    body,
    isStill,
    picked: createMemo(() => (isStill() ? undefined : pickedIn(body(), picked(), notation()))),
    pick,
    write,
    type: (next: string) => void setHistory((before) => typed(before, next)),
    canUndo: () => history().past.length > 0,
    canRedo: () => history().future.length > 0,
    undo: () => at(undone),
    redo: () => at(redone),
    /** Does it, or gives the reason why not. */
    command: (command: EditorCommand): string | undefined => {
      catchUp();
      if (reading().workout === undefined) return words.editor.blocks.still;
      const done = obey(body().workout, command, notation(), words.editor);
      if (done.ok) show(done.value);
      return done.ok ? undefined : done.error;
    },
  };
};

export type Editor = ReturnType<typeof createEditor>;
