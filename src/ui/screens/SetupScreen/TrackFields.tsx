import type { SetupForm } from '../../../view/setup-form.ts';
import type { TrackReading } from '../../../view/setup-track.ts';
import type { SetupWords } from '../../../words/setup-words.ts';
import { LapFields } from '../../parts/LapFields.tsx';
import { Switch } from '../../parts/Switch.tsx';

/** The track, the lane, and who holds the phone. */
export const TrackFields = (props: {
  readonly form: SetupForm;
  readonly reading: TrackReading;
  readonly words: SetupWords;
  readonly onChange: (changes: Partial<SetupForm>) => void;
}) => (
  <section class="group">
    <h2>{props.words.place}</h2>
    <LapFields
      choice={props.form}
      reading={props.reading}
      words={props.words}
      onChange={props.onChange}
    />
    <Switch
      label={props.words.phoneInHand}
      on={props.form.phoneInHand}
      onChange={(phoneInHand) => props.onChange({ phoneInHand })}
    />
  </section>
);
