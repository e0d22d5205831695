import './styles/tokens.css';
import './styles/base.css';
import './styles/fields.css';
import { type Component, createEffect, lazy, onCleanup, type ParentProps, Show } from 'solid-js';
import type { Services, SessionRunner } from '../machine/services.ts';
import { themeAt } from '../view/day-or-night.ts';
import type { FirstWords } from '../words/words.ts';
import { createOpened, type Opening } from './create-opened.ts';
import { createPreferences } from './create-preferences.ts';
import { HashRouter, type Route, useNavigate } from './hash-router.tsx';
import { HomeScreen } from './screens/HomeScreen/HomeScreen.tsx';
import { SetupScreen } from './screens/SetupScreen/SetupScreen.tsx';
import { TrackScreen } from './screens/TrackScreen/TrackScreen.tsx';
import { AllWordsProvider, ServicesProvider, useServices } from './services-context.tsx';
import { createPaintTime } from './session-signals.ts';
import { applyTheme } from './theme.ts';
import { withFigures } from './with-figures.ts';

/** Not needed on the way to a running session, so loaded when it is opened, with its words. */
const later = (words: FirstWords, load: () => Promise<Component>): Component =>
  lazy(async () => {
    const [Screen, all] = await Promise.all([load(), words.all()]);
    return {
      default: () => (
        <AllWordsProvider words={all}>
          <Screen />
        </AllWordsProvider>
      ),
    };
  });

const routesFor = (words: FirstWords): readonly Route[] => [
  { path: '/', screen: HomeScreen },
  { path: '/setup', screen: SetupScreen },
  { path: '/track', screen: TrackScreen },
  {
    path: '/demo',
    screen: lazy(async () => ({
      default: (await import('./screens/DemoScreen/DemoScreen.tsx')).DemoScreen,
    })),
  },
  {
    path: '/review/:id',
    screen: later(
      words,
      async () => (await import('./screens/ReviewScreen/ReviewScreen.tsx')).ReviewScreen,
    ),
  },
  {
    path: '/history',
    screen: later(
      words,
      async () => (await import('./screens/HistoryScreen/HistoryScreen.tsx')).HistoryScreen,
    ),
  },
  {
    path: '/paces',
    screen: later(
      words,
      async () => (await import('./screens/PacesScreen/PacesScreen.tsx')).PacesScreen,
    ),
  },
  {
    path: '/workouts',
    screen: later(
      words,
      async () => (await import('./screens/WorkoutsScreen/WorkoutsScreen.tsx')).WorkoutsScreen,
    ),
  },
  {
    path: '/settings',
    screen: later(
      words,
      async () => (await import('./screens/SettingsScreen/SettingsScreen.tsx')).SettingsScreen,
    ),
  },
  {
    path: '/sound-check',
    screen: later(
      words,
      async () =>
        (await import('./screens/SoundCheckScreen/SoundCheckScreen.tsx')).SoundCheckScreen,
    ),
  },
  {
    path: '/editor',
    screen: later(
      words,
      async () => (await import('./screens/EditorScreen/EditorScreen.tsx')).EditorScreen,
    ),
  },
  {
    path: '*',
    screen: later(
      words,
      async () => (await import('./screens/LinkScreen/LinkScreen.tsx')).LinkScreen,
    ),
  },
];

/** How often a theme by the hour looks at the clock. */
const hourChangesMs = 60_000;

/** A session that runs owns the screen: after a reload, a crash or a start from anywhere. */
const Shell = (props: ParentProps) => {
  const services = useServices();
  const navigate = useNavigate();
  const follow = (runner: SessionRunner | undefined): void => {
    const status = runner?.snapshot().state.status;
    if (status === 'running' || status === 'paused') navigate('/track', { replace: true });
  };
  // Before any screen is built: the one at the address would be built in vain.
  follow(services.current());
  onCleanup(services.onCurrent(follow));
  const { preferences } = createPreferences(services);
  const now = createPaintTime(services.clock, () => hourChangesMs);
  createEffect(() => applyTheme(themeAt(preferences().theme, now())));
  return <>{props.children}</>;
};

export const App = (props: {
  readonly services: Services;
  readonly words: FirstWords;
  /** Absent where nothing is restored. */
  readonly opening?: Opening;
}) => {
  const opened = createOpened(props.opening);
  const words = withFigures(props.words, createPreferences(props.services).preferences);
  return (
    <ServicesProvider services={props.services} words={words}>
      <Show when={opened()}>
        <HashRouter
          routes={routesFor(words)}
          root={Shell}
          waiting={() => <p class="page waiting">{words.home.opening}</p>}
        />
      </Show>
    </ServicesProvider>
  );
};
