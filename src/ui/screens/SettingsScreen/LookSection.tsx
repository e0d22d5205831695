import type { Preferences } from '../../../machine/preferences.ts';
import type { SettingsWords } from '../../../words/settings-words.ts';
import { Segmented } from '../../parts/Segmented.tsx';
import { Switch } from '../../parts/Switch.tsx';

/** Colours, the screen from far away, and how distances and hours are written. */
export const LookSection = (props: {
  readonly preferences: Preferences;
  readonly words: SettingsWords['look'];
  readonly onChange: (changes: Partial<Preferences>) => void;
}) => (
  <section class="group">
    <h2>{props.words.heading}</h2>
    <Segmented
      name="theme"
      legend={props.words.theme}
      choices={(['system', 'clock', 'day', 'night'] as const).map((value) => ({
        value,
        text: props.words.themes[value],
      }))}
      value={props.preferences.theme}
      describedBy="theme-hint"
      onChoose={(theme) => props.onChange({ theme })}
    />
    <p class="soft" id="theme-hint">
      {props.words.themeHints[props.preferences.theme]}
    </p>
    <Switch
      label={props.words.farAway}
      on={props.preferences.farAway}
      onChange={(farAway) => props.onChange({ farAway })}
    />
    <p class="soft">{props.words.farAwayHint}</p>
    <Segmented
      name="units"
      legend={props.words.units}
      choices={(['metric', 'imperial'] as const).map((value) => ({
        value,
        text: props.words.unitChoices[value],
      }))}
      value={props.preferences.units}
      describedBy="units-hint"
      onChoose={(units) => props.onChange({ units })}
    />
    <p class="soft" id="units-hint">
      {props.words.unitsHint}
    </p>
    <Segmented
      name="hours"
      legend={props.words.hours}
      choices={(['system', '12', '24'] as const).map((value) => ({
        value,
        text: props.words.hourChoices[value],
      }))}
      value={props.preferences.hours}
      onChoose={(hours) => props.onChange({ hours })}
    />
  </section>
);
