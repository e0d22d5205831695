import './settings-screen.css';
import { createPreferences } from '../../create-preferences.ts';
import { A } from '../../hash-router.tsx';
import { useAllWords, useServices } from '../../services-context.tsx';
import { ButtonsSection } from './ButtonsSection.tsx';
import { LookSection } from './LookSection.tsx';
import { SoundSections } from './SoundSections.tsx';

/** What holds for every session. Nothing to save: every change holds at once. */
export const SettingsScreen = () => {
  const words = useAllWords();
  const { preferences, change } = createPreferences(useServices());
  return (
    <main class="page form settings">
      <header class="topbar">
        <A class="button" href="/">
          {words.settings.home}
        </A>
        <h1>{words.settings.title}</h1>
      </header>
      <div class="sections">
        <LookSection preferences={preferences()} words={words.settings.look} onChange={change} />
        <SoundSections preferences={preferences()} words={words.sound} onChange={change} />
        <ButtonsSection preferences={preferences()} words={words.buttons} onChange={change} />
      </div>
    </main>
  );
};
