import { createEffect, createSignal } from 'solid-js';
import type { SetupForm } from '../../../view/setup-form.ts';
import type { SecondReading } from '../../../view/setup-second-race.ts';
import type { Words } from '../../../words/words.ts';
import { RaceFields } from '../../parts/RaceFields.tsx';

/** The race that refines the first: folded away until somebody has one. */
export const SecondRace = (props: {
  readonly form: SetupForm;
  readonly loaded: boolean;
  readonly reading: SecondReading;
  readonly note: string;
  readonly words: Words;
  readonly onChange: (changes: Partial<SetupForm>) => void;
}) => {
  const [open, setOpen] = createSignal(false);
  createEffect<boolean>((wasLoaded) => {
    if (props.loaded && !wasLoaded && props.form.secondTime !== '') setOpen(true);
    return props.loaded;
  }, false);
  return (
    <details class="second" open={open()} on:toggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{props.words.paces.second.legend}</summary>
      <RaceFields
        labels={{ id: 'second', ...props.words.paces.second }}
        distance={props.form.secondDistance}
        time={props.form.secondTime}
        reading={props.reading}
        note={props.note}
        words={props.words}
        onDistance={(secondDistance) => props.onChange({ secondDistance })}
        onTime={(secondTime) => props.onChange({ secondTime })}
      />
    </details>
  );
};
