import { expect, test } from 'vitest';
import { render } from 'vitest-browser-solid';
import { later } from '../../src/domain/units.ts';
import { sixEightHundreds } from '../domain/review/sample-session.ts';
import { AppAt, keep, makeFakeServices } from '../support/fake-services.tsx';

const { header } = sixEightHundreds();
const at = (seconds: number) => later(header.createdAt, seconds * 1000);
/** Rep 1 has a tap too many, and the phone slept in it. */
const seconds = [115.1, 125, 220.8] as const;
const ran = {
  header,
  entries: [
    { v: 1, seq: 0, at: at(0), type: 'start' },
    ...seconds.map(
      (each, index) =>
        ({ v: 1, seq: index + 1, at: at(each), type: 'capture', source: 'screen' }) as const,
    ),
    { v: 1, seq: 4, at: at(221), type: 'gap', lostMs: 130_000, cause: 'sleep' },
    { v: 1, seq: 5, at: at(600), type: 'end' },
  ],
} as const;

const open = async () => {
  const fakes = makeFakeServices({ at: at(86_400) });
  await keep(fakes.services.sessions, ran);
  const screen = render(() => <AppAt route={`#/review/${header.id}`} services={fakes.services} />);
  await expect.element(screen.getByRole('table', { name: /Reps and laps/ })).toBeVisible();
  return { ...fakes, screen };
};

test('a double tap is dropped at one press, undone and done again', async () => {
  const { screen, services } = await open();
  await expect.element(screen.getByText(/Double tap\?/)).toBeVisible();
  await screen.getByRole('button', { name: 'Drop it' }).click();
  await expect.element(screen.getByText(/Double tap\?/)).not.toBeInTheDocument();
  const kept = async () => {
    const stored = await services.sessions.load(header.id);
    return stored.ok ? stored.value?.entries.at(-1)?.type : undefined;
  };
  await expect.poll(kept).toBe('repair');
  await screen.getByRole('button', { name: 'Undo repair' }).click();
  await expect.element(screen.getByText(/Double tap\?/)).toBeVisible();
  await expect.element(screen.getByRole('button', { name: 'Undo repair' })).toBeDisabled();
  await screen.getByRole('button', { name: 'Redo repair' }).click();
  await expect.element(screen.getByText(/Double tap\?/)).not.toBeInTheDocument();
});

test('a lap is kept as it is, when the runner says so, also at the next visit', async () => {
  const { screen, services } = await open();
  await screen.getByRole('button', { name: 'Keep' }).click();
  await expect.element(screen.getByText(/Double tap\?/)).not.toBeInTheDocument();
  await expect
    .poll(async () => {
      const stored = await services.sessions.load(header.id);
      return stored.ok ? stored.value?.entries.at(-1) : undefined;
    })
    .toMatchObject({ type: 'repair', repair: { kind: 'keep' } });
  screen.unmount();
  const again = render(() => <AppAt route={`#/review/${header.id}`} services={services} />);
  await expect.element(again.getByRole('table', { name: /Reps and laps/ })).toBeVisible();
  await expect.element(again.getByText(/Double tap\?/)).not.toBeInTheDocument();
  await again.getByRole('button', { name: 'Undo repair' }).click();
  await expect.element(again.getByText(/Double tap\?/)).toBeVisible();
});

test('a lap is split, merged and given another time, and the table follows at once', async () => {
  const { screen } = await open();
  await screen.getByRole('button', { name: 'Drop it' }).click();
  await expect.element(screen.getByRole('row', { name: /1 1:45\.1/ })).toBeVisible();
  await screen.getByText('Put laps right').click();
  await screen.getByText('Rep 1', { exact: true }).click();
  await screen.getByRole('button', { name: 'Change: rep 1, lap 1' }).click();
  const field = screen.getByLabelText(/Passed after/);
  await field.fill('nonsense');
  await screen.getByRole('button', { name: 'Save' }).click();
  await expect.element(screen.getByText(/like 1:45\.2/)).toBeVisible();
  await field.fill('1:44.0');
  await screen.getByRole('button', { name: 'Save' }).click();
  await expect
    .element(screen.getByRole('row', { name: /1:44\.0 \(time by hand\) · 1:46\.8/ }))
    .toBeVisible();
  await expect.element(screen.getByText('time changed by hand')).toBeVisible();
  await screen.getByRole('button', { name: 'Merge with next: rep 1, lap 1' }).click();
  await expect.element(screen.getByRole('row', { name: /1:44\.0/ })).not.toBeInTheDocument();
  await screen.getByRole('button', { name: 'Split: rep 1, lap 1' }).click();
  await expect.element(screen.getByRole('row', { name: /≈ 1:45\.4/ })).toBeVisible();
});

test('every tap is listed with what became of it, and the log tells of a sleep', async () => {
  const { screen } = await open();
  await expect.element(screen.getByText(/The phone slept for 2:10/)).toBeVisible();
  await screen.getByRole('button', { name: 'Drop it' }).click();
  await screen.getByText('Every tap: 3, 1 not counted').click();
  await expect.element(screen.getByText('taken out by a repair')).toBeVisible();
});
