/** One thing that is on or off. */
export const Switch = (props: {
  readonly label: string;
  readonly on: boolean;
  readonly onChange: (on: boolean) => void;
}) => (
  <label class="switch">
    <input
      type="checkbox"
      checked={props.on}
      on:change={(event) => props.onChange(event.currentTarget.checked)}
    />
    <span>{props.label}</span>
  </label>
);
