import './settings-screen.css';
import { AfterFrame } from '../../AfterFrame.tsx';
import { createPreferences } from '../../create-preferences.ts';
import { A } from '../../hash-router.tsx';
import { Flash } from '../../parts/Flash.tsx';
import { useAllWords, useServices } from '../../services-context.tsx';
import { ButtonsSection } from './ButtonsSection.tsx';
import { CueSection } from './CueSection.tsx';
import { createSoundPreview } from './create-sound-preview.ts';
import { LookSection } from './LookSection.tsx';
import { SignalSection } from './SignalSection.tsx';
import { SoundSection } from './SoundSection.tsx';

/** What holds for every session. Nothing to save: every change holds at once. */
export const SettingsScreen = () => {
  const words = useAllWords();
  const services = useServices();
  const { preferences, change } = createPreferences(services);
  const { preview, shown, vibration, mute } = createSoundPreview(services, preferences);
  return (
    <main class="page form settings">
      <header class="topbar">
        <A class="button" href="/">
          {words.settings.home}
        </A>
        <h1>{words.settings.title}</h1>
      </header>
      <div class="sections">
        <div class="column">
          <LookSection preferences={preferences()} words={words.settings.look} onChange={change} />
          <AfterFrame>
            <SoundSection preferences={preferences()} words={words.sound} onChange={change} />
            <SignalSection
              preferences={preferences()}
              words={words.sound}
              vibration={vibration()}
              onChange={change}
              onTry={() => preview('start')}
            />
          </AfterFrame>
        </div>
        <div class="column">
          <AfterFrame>
            <AfterFrame>
              <CueSection
                preferences={preferences()}
                usual={services.preferences.usual}
                words={words.sound}
                mute={mute()}
                onChange={change}
                onPreview={preview}
              />
              <AfterFrame>
                <ButtonsSection
                  preferences={preferences()}
                  words={words.buttons}
                  onChange={change}
                />
              </AfterFrame>
            </AfterFrame>
          </AfterFrame>
        </div>
      </div>
      <Flash kind={shown()} words={words.sound.signals} />
    </main>
  );
};
