import { expect, test } from 'vitest';
import { render } from 'vitest-browser-solid';
import { later } from '../../src/domain/units.ts';
import type { SessionStore } from '../../src/machine/ports.ts';
import { sixEightHundreds } from '../domain/review/sample-session.ts';
import { AppAt, keep, makeFakeServices } from '../support/fake-services.tsx';

const { header } = sixEightHundreds();
const at = (seconds: number) => later(header.createdAt, seconds * 1000);
const ran = {
  header,
  entries: [
    { v: 1, seq: 0, at: at(0), type: 'start' },
    { v: 1, seq: 1, at: at(115.1), type: 'capture', source: 'screen' },
    { v: 1, seq: 2, at: at(220.8), type: 'capture', source: 'screen' },
    { v: 1, seq: 3, at: at(230), type: 'end' },
  ],
} as const;

const open = (fakes = makeFakeServices({ at: at(86_400) })) => ({
  ...fakes,
  screen: render(() => <AppAt route="#/" services={fakes.services} />),
});

test('a first visit offers the demo and says that nothing is here yet', async () => {
  const { screen, services } = open();
  await expect.element(screen.getByText(/Nothing here yet/)).toBeVisible();
  await screen.getByRole('button', { name: 'Watch the demo' }).click();
  await expect.element(screen.getByRole('timer')).toBeVisible();
  expect(services.current()?.snapshot().state.header.demo?.rate).toBe(20);
});

test("yesterday's workout is two taps from running", async () => {
  const fakes = makeFakeServices({ at: at(86_400) });
  await keep(fakes.services.sessions, ran);
  const { screen, services } = open(fakes);
  await screen.getByRole('link', { name: 'Run it again' }).click();
  await screen.getByRole('button', { name: 'Start session' }).click();
  await expect.element(screen.getByRole('timer')).toBeVisible();
  expect(services.current()?.snapshot().state.status).toBe('running');
});

test('a past session is listed with its figure and opens its review', async () => {
  const fakes = makeFakeServices({ at: at(86_400) });
  await keep(fakes.services.sessions, ran);
  const { screen } = open(fakes);
  const link = screen.getByRole('link', { name: /−0\.4 a rep.*ahead/ });
  await link.click();
  await expect.element(screen.getByRole('table', { name: /Reps and laps/ })).toBeVisible();
});

test('records that were set aside are reported, and the rest is there', async () => {
  const kept = makeFakeServices({ at: at(86_400) }).services.sessions;
  await keep(kept, ran);
  const sessions: SessionStore = {
    ...kept,
    list: async () => {
      const found = await kept.list();
      if (!found.ok) return found;
      const setAside = [{ key: 'sessions/broken', reason: 'no plan' }];
      return { ok: true, value: { ...found.value, setAside } };
    },
  };
  const { screen } = open(makeFakeServices({ at: at(86_400), sessions }));
  await expect.element(screen.getByText(/One record could not be read/)).toBeVisible();
  await expect.element(screen.getByText('sessions/broken: no plan')).toBeVisible();
  await expect.element(screen.getByRole('link', { name: /−0\.4 a rep/ })).toBeVisible();
});

test('a browser that keeps nothing says so', async () => {
  const refused = { ok: false, error: { kind: 'unavailable', reason: 'private' } } as const;
  const kept = makeFakeServices().services.sessions;
  const sessions: SessionStore = { ...kept, list: async () => refused };
  const { screen } = open(makeFakeServices({ sessions }));
  await expect.element(screen.getByText(/lets no page keep anything/)).toBeVisible();
  await expect.element(screen.getByRole('button', { name: 'Watch the demo' })).toBeVisible();
});

test('a ready-made workout goes into the setup', async () => {
  const { screen } = open();
  await screen.getByRole('link', { name: /5 × 1000/ }).click();
  const workout = screen.getByLabelText('Workout', { exact: true });
  await expect.element(workout).toHaveValue('5 × 1000 @5K, 400 jog');
});
