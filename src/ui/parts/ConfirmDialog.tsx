import './confirm-dialog.css';
import { createEffect } from 'solid-js';

type ConfirmText = {
  readonly question: string;
  readonly explain: string;
  readonly yes: string;
  readonly no: string;
};

/** The platform's own modal dialog: it traps the focus, closes on Escape and gives the focus back. */
export const ConfirmDialog = (props: {
  readonly open: boolean;
  readonly text: ConfirmText;
  readonly onAnswer: (yes: boolean) => void;
}) => {
  let dialog: HTMLDialogElement | undefined;
  createEffect(() => {
    if (props.open && !dialog?.open) dialog?.showModal();
    if (!props.open && dialog?.open) dialog.close();
  });
  return (
    <dialog
      ref={(element) => {
        dialog = element;
      }}
      class="confirm"
      aria-label={props.text.question}
      on:close={() => props.open && props.onAnswer(false)}
    >
      <p class="question">{props.text.question}</p>
      <p class="soft">{props.text.explain}</p>
      <div class="answers">
        <button type="button" class="button solid" on:click={() => props.onAnswer(false)}>
          {props.text.no}
        </button>
        <button type="button" class="button" on:click={() => props.onAnswer(true)}>
          {props.text.yes}
        </button>
      </div>
    </dialog>
  );
};
