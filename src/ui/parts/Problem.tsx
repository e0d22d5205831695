import { type JSX, Show } from 'solid-js';

/** A sentence that says what is wrong, beside what it is about. The mark is for the eye; the field names the sentence. */
export const Problem = (props: {
  readonly id: string;
  readonly class?: string;
  readonly text: string | undefined;
  readonly children?: JSX.Element;
}) => (
  <Show when={props.text}>
    {(text) => (
      <div class={`problem ${props.class ?? ''}`} id={props.id}>
        <span class="mark" aria-hidden="true">
          !
        </span>
        <p>{text()}</p>
        {props.children}
      </div>
    )}
  </Show>
);
