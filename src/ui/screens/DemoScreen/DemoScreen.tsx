import { onMount } from 'solid-js';
import { demoRateFrom } from '../../../view/demo-rate.ts';
import { demoDraft } from '../../../view/home-demo.ts';
import { useNavigate, useQuery } from '../../hash-router.tsx';
import { useServices, useWords } from '../../services-context.tsx';

/** A link that starts the demo: `#/demo`, or `#/demo?rate=1` in real time. A session that runs is never replaced. */
export const DemoScreen = () => {
  const services = useServices();
  const words = useWords();
  const navigate = useNavigate();
  const rate = useQuery('rate');
  onMount(() => {
    const status = services.current()?.snapshot().state.status;
    const draft = demoDraft(words);
    if (draft && status !== 'running' && status !== 'paused') {
      services.startDemo(draft, demoRateFrom(rate()));
    }
    navigate('/track', { replace: true });
  });
  return <main class="page" />;
};
