import type { Preferences } from '../../../machine/preferences.ts';
import { toPercent } from '../../../view/sound-settings.ts';
import type { SoundWords } from '../../../words/sound-words.ts';
import { A } from '../../hash-router.tsx';
import { Range } from '../../parts/Range.tsx';
import { AirDistance, Mixing, SpeakerDelay } from '../../parts/SoundChoices.tsx';

/** How loud, beside or instead of other music, and how much early. */
export const SoundSection = (props: {
  readonly preferences: Preferences;
  readonly words: SoundWords;
  readonly onChange: (changes: Partial<Preferences>) => void;
}) => (
  <section class="group">
    <h2>{props.words.heading}</h2>
    <Range
      label={props.words.volume}
      percent={toPercent(props.preferences.volume)}
      text={props.words.percent(toPercent(props.preferences.volume))}
      onSlide={(percent) => props.onChange({ volume: percent / 100 })}
    />
    <Mixing {...props} />
    <SpeakerDelay {...props} />
    <A class="button in-line" href="/sound-check?at=tap">
      {props.words.findDelay}
    </A>
    <AirDistance {...props} />
    <div class="with-hint">
      <A class="button" href="/sound-check">
        {props.words.check}
      </A>
      <p class="soft">{props.words.checkHint}</p>
    </div>
  </section>
);
