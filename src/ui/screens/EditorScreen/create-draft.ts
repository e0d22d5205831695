import { type Accessor, createEffect, on, onCleanup } from 'solid-js';
import type { OwnWorkout } from '../../../machine/ports.ts';
import type { Services } from '../../../machine/services.ts';
import type { EditorForm } from '../../../view/editor-form.ts';
import type { KeptForm } from '../../create-kept-form.ts';
import type { Editor } from './create-editor.ts';

/** A draft is written down when the typing pauses, in ms: not in the way of the next key. */
const pauseMs = 300;

export type Asked = {
  /** A workout to begin with, as text. */
  readonly workout: Accessor<string | undefined>;
  /** The id of an own workout to change. */
  readonly own: Accessor<string | undefined>;
  /** Both have been taken over: the address can forget them. */
  readonly forget: () => void;
};

/** The text of the editor as the draft that outlives the page, and as an own workout once it is saved. */
export const createDraft = (
  services: Pick<Services, 'workouts' | 'clock'>,
  kept: KeptForm<EditorForm>,
  editor: Editor,
  asked: Asked,
) => {
  const begin = ({ text, name, own }: EditorForm): void => {
    editor.write(text);
    kept.change({ text, name, own });
  };
  const openOwn = async (id: string): Promise<void> => {
    const listed = await services.workouts.list();
    const found = listed.ok ? listed.value.workouts.find((each) => each.id === id) : undefined;
    if (found) begin({ text: found.text, name: found.name, own: found.id });
  };
  // The draft of the last visit first, so that Undo leads back to it.
  editor.write(kept.form().text);
  createEffect(() => {
    const [text, own] = [asked.workout(), asked.own()];
    if (text !== undefined) begin({ text, name: '', own: '' });
    else if (own !== undefined) void openOwn(own);
    if (text !== undefined || own !== undefined) asked.forget();
  });
  let timer: ReturnType<typeof setTimeout> | undefined;
  const keep = (): void => {
    clearTimeout(timer);
    timer = undefined;
    if (kept.form().text !== editor.text()) kept.change({ text: editor.text() });
  };
  createEffect(
    on(
      editor.text,
      () => {
        clearTimeout(timer);
        timer = setTimeout(keep, pauseMs);
      },
      { defer: true },
    ),
  );
  addEventListener('pagehide', keep);
  onCleanup(() => {
    removeEventListener('pagehide', keep);
    keep();
  });
  const draftOf = (name: string): Pick<OwnWorkout, 'name' | 'text' | 'savedAt'> => ({
    name,
    text: editor.text().trim(),
    savedAt: services.clock.now(),
  });
  return {
    begin,
    /** Saved over the own workout that was opened, or as a new one. Answers whether it is kept. */
    save: async (name: string): Promise<boolean> => {
      const { own: id } = kept.form();
      if (id !== '') return (await services.workouts.put({ v: 1, id, ...draftOf(name) })).ok;
      const added = await services.workouts.add(draftOf(name));
      if (added.ok) kept.change({ own: added.value.id });
      return added.ok;
    },
  };
};
