import './track-tools.css';
import { createSignal, onMount, Show } from 'solid-js';
import type { SessionRunner } from '../../../machine/services.ts';
import { exportSession } from '../../../view/review-view.ts';
import type { Words } from '../../../words/words.ts';
import { createRepairs } from '../../parts/create-repairs.ts';
import { OfferLine } from '../../parts/OfferList.tsx';
import { saveFile } from '../../save-file.ts';
import { useWords } from '../../services-context.tsx';
import { LapsPanel } from './LapsPanel.tsx';

type Given = {
  readonly runner: SessionRunner;
  /** The panel was asked for. */
  readonly open: boolean;
  readonly onClose: () => void;
};

/** What is not needed to run a session, with its words: loaded when there is a lap to put right, or at a press. */
export const TrackTools = (props: Given) => {
  const [all, setAll] = createSignal<Words>();
  const first = useWords();
  onMount(async () => {
    const loaded = await first.all();
    setAll(() => loaded);
  });
  return (
    <Show when={all()} keyed>
      {(words) => <Tools {...props} words={words} />}
    </Show>
  );
};

const Tools = (props: Given & { readonly words: Words }) => {
  // One runner for the life of the Track screen.
  const { runner, words } = props;
  const repairs = createRepairs(runner, words, 'track', () => props.open);
  /** Beside the track the newest doubt is the one that is remembered. */
  const offer = () => (repairs.canWrite() ? repairs.offers().at(-1) : undefined);
  const save = (): void => {
    const { header, entries } = runner.log();
    saveFile(exportSession(header, entries));
  };
  return (
    <>
      <Show when={repairs.snapshot().storeError}>
        <div class="track-offer">
          <button type="button" class="button" on:click={save}>
            {words.repair.panel.saveFile}
          </button>
        </div>
      </Show>
      <Show when={offer()}>
        {(found) => (
          <div class="track-offer">
            <OfferLine offer={found()} repairs={repairs} words={words.repair} />
          </div>
        )}
      </Show>
      <LapsPanel
        runner={runner}
        repairs={repairs}
        words={words}
        open={props.open}
        onClose={() => props.onClose()}
        onSave={save}
      />
    </>
  );
};
