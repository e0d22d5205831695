import './hand-on.css';
import { createEffect, createSignal, on, Show } from 'solid-js';
import type { QrDrawing } from '../../../machine/ports.ts';
import { linkTo } from '../../../view/link-address.ts';
import type { WorkoutsWords } from '../../../words/workouts-words.ts';
import { useServices } from '../../services-context.tsx';

/** Where this app lives, without the screen that is open. */
const page = (): string => location.href.split('#')[0] ?? '';

const QrCode = (props: { readonly drawing: QrDrawing; readonly label: string }) => (
  <svg
    class="qr"
    viewBox={`0 0 ${props.drawing.size} ${props.drawing.size}`}
    role="img"
    aria-label={props.label}
  >
    <path d={props.drawing.path} />
  </svg>
);

/** A workout leaves as a link: to another app, to the clipboard, or to the camera of a phone beside this one. */
export const HandOn = (props: {
  readonly title: string;
  readonly shorthand: string;
  readonly words: WorkoutsWords['out'];
}) => {
  const services = useServices();
  const [said, setSaid] = createSignal('');
  const [isShown, show] = createSignal(false);
  const [code, setCode] = createSignal<QrDrawing>();
  const link = () => linkTo(page(), props.shorthand);
  // A code on the screen that is not of this workout would be worse than none.
  createEffect(on(link, () => setCode(undefined), { defer: true }));
  const copy = async (): Promise<void> => {
    const copied = await services.share.copy(link());
    show(!copied.ok);
    setSaid(copied.ok ? props.words.copied : props.words.cannotCopy);
  };
  const share = async (): Promise<void> => {
    const shared = await services.share.share({ title: props.title, url: link() });
    setSaid(shared.ok ? '' : props.words.cannotShare);
  };
  const toggleCode = async (): Promise<void> => {
    if (code()) return void setCode(undefined);
    const drawn = await services.qrCode(link());
    if (drawn.ok) setCode(drawn.value);
    setSaid(drawn.ok ? '' : props.words.qrTooLong);
  };
  return (
    <section class="hand-on">
      <h2>{props.words.heading}</h2>
      <p class="soft">{props.words.explain}</p>
      <div class="acts">
        <Show when={services.share.canShare()}>
          <button type="button" class="button" on:click={() => void share()}>
            {props.words.share}
          </button>
        </Show>
        <button type="button" class="button" on:click={() => void copy()}>
          {props.words.copy}
        </button>
        <button
          type="button"
          class="button"
          aria-expanded={code() !== undefined}
          on:click={() => void toggleCode()}
        >
          {code() ? props.words.hideQr : props.words.qr}
        </button>
      </div>
      <p role="status">{said()}</p>
      <Show when={isShown()}>
        <textarea aria-label={props.words.address} rows={3} readonly value={link()} />
      </Show>
      <Show when={code()}>
        {(drawing) => <QrCode drawing={drawing()} label={props.words.qrLabel(props.title)} />}
      </Show>
    </section>
  );
};
