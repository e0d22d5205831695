import './buttons-section.css';
import { Show } from 'solid-js';
import type { HandsFree } from '../../../machine/ports.ts';
import type { LearnedButton, Preferences } from '../../../machine/preferences.ts';
import { withButton } from '../../../view/buttons-view.ts';
import type { ButtonsWords } from '../../../words/buttons-words.ts';
import { createWhenNeeded } from '../../create-when-needed.ts';
import { Switch } from '../../parts/Switch.tsx';
import { useServices } from '../../services-context.tsx';
import { ButtonLessonBox } from './ButtonLessonBox.tsx';
import { createButtonLesson } from './create-button-lesson.ts';
import { LearnedList } from './LearnedList.tsx';

type Given = {
  readonly preferences: Preferences;
  readonly words: ButtonsWords;
  readonly onChange: (changes: Partial<Preferences>) => void;
};

/** Remotes, page turners, game controllers and headsets: what they do at the track. */
export const ButtonsSection = (props: Given) => {
  const services = useServices();
  const devices = createWhenNeeded(services.handsFree, () => true);
  return (
    <section class="group">
      <h2>{props.words.heading}</h2>
      <p class="soft">{props.words.always}</p>
      <Show when={devices()} keyed>
        {(found) => <Buttons {...props} devices={found} />}
      </Show>
    </section>
  );
};

const Buttons = (props: Given & { readonly devices: HandsFree }) => {
  // The devices stay the same for the life of this component: <Show keyed> makes a new one for others.
  const lesson = createButtonLesson(props.devices, useServices().clock);
  const change = (buttons: readonly LearnedButton[]): void => props.onChange({ buttons });
  const { has } = props.devices;
  return (
    <>
      <LearnedList
        buttons={props.preferences.buttons}
        lit={lesson.lit()}
        words={props.words}
        onChange={change}
      />
      <ButtonLessonBox
        lesson={lesson}
        learned={props.preferences.buttons}
        words={props.words}
        onKeep={(seen, does) =>
          props.onChange({
            buttons: withButton(props.preferences.buttons, seen, does),
            // Whoever teaches a controller means it to be heard.
            ...(seen.device === 'gamepad' ? { gamepads: true } : {}),
          })
        }
      />
      <Switchable
        label={props.words.gamepads}
        hint={has.gamepads ? props.words.gamepadsHint : props.words.noGamepads}
        can={has.gamepads}
        on={props.preferences.gamepads}
        onChange={(gamepads) => props.onChange({ gamepads })}
      />
      <Switchable
        label={props.words.headset}
        hint={has.headset ? props.words.headsetHint : props.words.noHeadset}
        can={has.headset}
        on={props.preferences.headset}
        onChange={(headset) => props.onChange({ headset })}
      />
    </>
  );
};

/** A device that this browser may not have: then there is no switch, but a sentence. */
const Switchable = (props: {
  readonly label: string;
  readonly hint: string;
  readonly can: boolean;
  readonly on: boolean;
  readonly onChange: (on: boolean) => void;
}) => (
  <div>
    <Show when={props.can}>
      <Switch label={props.label} on={props.on} onChange={props.onChange} />
    </Show>
    <p class="soft">{props.hint}</p>
  </div>
);
