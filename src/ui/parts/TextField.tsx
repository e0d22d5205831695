/** A line to write on. Its sentence, good or bad, stands elsewhere and is named by `describedBy`. */
export const TextField = (props: {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly onType: (text: string) => void;
  readonly example?: string;
  readonly invalid?: boolean;
  readonly describedBy?: string;
  readonly decimal?: boolean;
}) => (
  <div class="field">
    <label for={props.id}>{props.label}</label>
    <input
      id={props.id}
      type="text"
      value={props.value}
      placeholder={props.example}
      inputmode={props.decimal ? 'decimal' : undefined}
      autocomplete="off"
      autocapitalize="off"
      spellcheck={false}
      enterkeyhint="done"
      aria-invalid={props.invalid ?? false}
      aria-describedby={props.describedBy}
      on:input={(event) => props.onType(event.currentTarget.value)}
    />
  </div>
);
