import './editor-screen.css';
import { Show } from 'solid-js';
import { editorSetting, readEditorForm } from '../../../view/editor-form.ts';
import type { Reader } from '../../../view/reader.ts';
import { createKeptForm } from '../../create-kept-form.ts';
import { createNotation } from '../../create-notation.ts';
import { A, useNavigate, useQuery } from '../../hash-router.tsx';
import { BlockStrip } from '../../parts/BlockStrip.tsx';
import { Icon } from '../../parts/icons.tsx';
import { useAllWords, useServices } from '../../services-context.tsx';
import { HandOn } from '../LinkScreen/HandOn.tsx';
import { createSetupForm } from '../SetupScreen/create-setup-form.ts';
import { AddBlocks } from './AddBlocks.tsx';
import { BlockList } from './BlockList.tsx';
import { BlockPanel } from './BlockPanel.tsx';
import { createDraft } from './create-draft.ts';
import { createEditor } from './create-editor.ts';
import { Pasted } from './Pasted.tsx';
import { SaveBar } from './SaveBar.tsx';
import { ShorthandField } from './ShorthandField.tsx';

type Draft = ReturnType<typeof createEditorForm>;

const createEditorForm = () =>
  createKeptForm(useServices().settings, editorSetting, readEditorForm);

/** The editor proper, once the reader of shorthand and the last draft are there. */
const Editor = (props: { readonly notation: Reader; readonly kept: Draft }) => {
  const services = useServices();
  const words = useAllWords();
  const navigate = useNavigate();
  const { form } = createSetupForm(services.settings);
  const editor = createEditor(() => props.notation, form, words);
  const draft = createDraft(services, props.kept, editor, {
    workout: useQuery('workout'),
    own: useQuery('own'),
    forget: () => navigate('/editor', { replace: true }),
  });
  const drawing = () => editor.body().drawing;
  const canonical = () => {
    const { workout } = editor.reading();
    return workout && workout.items.length > 0 ? props.notation.formatWorkout(workout) : '';
  };
  const title = () => editor.body().workout.title ?? editor.text().trim().replace(/\s+/g, ' ');
  return (
    <div class="editing">
      <div class="half">
        <ShorthandField editor={editor} words={words} />
        <Pasted
          editor={editor}
          notation={props.notation}
          words={words.editor}
          onOpened={(text) => draft.begin({ text, name: '', own: '' })}
        />
        <Show when={drawing()}>
          {(shown) => (
            <div class="drawn" data-still={editor.isStill()}>
              <BlockStrip
                drawing={shown()}
                selected={editor.picked()?.block.id}
                onPick={editor.pick}
              />
              <p class="totals">{shown().totals.join(' · ')}</p>
            </div>
          )}
        </Show>
        <SaveBar
          name={props.kept.form().name}
          fallback={title()}
          canUse={canonical() !== ''}
          words={words}
          onName={(name) => props.kept.change({ name })}
          onSave={draft.save}
          onUse={() => navigate(`/setup?workout=${encodeURIComponent(editor.text().trim())}`)}
          onFresh={() => draft.begin({ text: '', name: '', own: '' })}
        />
      </div>
      <section class="half">
        <div class="blocks-head">
          <h2>{words.editor.blocks.heading}</h2>
          <button
            type="button"
            class="button"
            disabled={!editor.canUndo()}
            on:click={() => editor.undo()}
          >
            <Icon name="undo" /> {words.editor.undo}
          </button>
          <button
            type="button"
            class="button"
            disabled={!editor.canRedo()}
            on:click={() => editor.redo()}
          >
            <Icon name="redo" /> {words.editor.redo}
          </button>
        </div>
        <p class="soft">
          {editor.isStill()
            ? words.editor.blocks.still
            : editor.body().blocks.length > 0
              ? words.editor.blocks.explain
              : words.editor.blocks.none}
        </p>
        <BlockList
          editor={editor}
          words={words.editor.blocks}
          panel={() => (
            <Show when={editor.picked()}>
              {(picked) => (
                <BlockPanel picked={picked()} words={words.editor.blocks} give={editor.command} />
              )}
            </Show>
          )}
        />
        <AddBlocks editor={editor} words={words.editor.blocks.add} />
      </section>
      <Show when={canonical() !== ''}>
        <HandOn title={title()} shorthand={canonical()} words={words.workouts.out} />
      </Show>
    </div>
  );
};

/** A workout as text and as blocks, each following the other. */
export const EditorScreen = () => {
  const services = useServices();
  const words = useAllWords();
  const kept = createEditorForm();
  const notation = createNotation(services, words, () => true);
  return (
    <main class="page form editor">
      <header class="topbar">
        <A class="button" href="/workouts">
          {words.workouts.title}
        </A>
        <h1>{words.editor.title}</h1>
      </header>
      <Show
        when={kept.loaded() && notation()}
        fallback={<p class="soft">{words.workouts.loading}</p>}
      >
        {(reader) => <Editor notation={reader()} kept={kept} />}
      </Show>
    </main>
  );
};
