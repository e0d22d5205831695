import './styles/tokens.css';
import './styles/base.css';
import './styles/fields.css';
import { HashRouter, Route, type RouteSectionProps, useNavigate } from '@solidjs/router';
import { lazy, onCleanup, onMount } from 'solid-js';
import type { Services, SessionRunner } from '../machine/services.ts';
import type { Words } from '../words/words.ts';
import { DemoScreen } from './screens/DemoScreen/DemoScreen.tsx';
import { HomeScreen } from './screens/HomeScreen/HomeScreen.tsx';
import { SetupScreen } from './screens/SetupScreen/SetupScreen.tsx';
import { TrackScreen } from './screens/TrackScreen/TrackScreen.tsx';
import { ServicesProvider, useServices } from './services-context.tsx';
import { applyRememberedTheme } from './theme.ts';

/** The chart library comes with the review only: nothing before the finish may wait for it. */
const ReviewScreen = lazy(async () => {
  const { ReviewScreen: screen } = await import('./screens/ReviewScreen/ReviewScreen.tsx');
  return { default: screen };
});

/** Not needed beside the track, so not loaded before somebody asks for it. */
const PacesScreen = lazy(async () => {
  const { PacesScreen: screen } = await import('./screens/PacesScreen/PacesScreen.tsx');
  return { default: screen };
});

/** A session that runs owns the screen: after a reload, a crash or a start from anywhere. */
const Shell = (props: RouteSectionProps) => {
  const services = useServices();
  const navigate = useNavigate();
  const follow = (runner: SessionRunner | undefined): void => {
    const status = runner?.snapshot().state.status;
    if (status === 'running' || status === 'paused') navigate('/track', { replace: true });
  };
  onMount(() => {
    void applyRememberedTheme(services.settings);
    follow(services.current());
  });
  onCleanup(services.onCurrent(follow));
  return <>{props.children}</>;
};

export const App = (props: { readonly services: Services; readonly words: Words }) => (
  <ServicesProvider services={props.services} words={props.words}>
    <HashRouter root={Shell}>
      <Route path="/" component={HomeScreen} />
      <Route path="/setup" component={SetupScreen} />
      <Route path="/track" component={TrackScreen} />
      <Route path="/review/:id" component={ReviewScreen} />
      <Route path="/paces" component={PacesScreen} />
      <Route path="/demo" component={DemoScreen} />
    </HashRouter>
  </ServicesProvider>
);
