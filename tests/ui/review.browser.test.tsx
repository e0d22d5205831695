import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-solid';
import { later } from '../../src/domain/units.ts';
import { sixEightHundreds } from '../domain/review/sample-session.ts';
import { AppAt, keep, makeFakeServices } from '../support/fake-services.tsx';

const { header } = sixEightHundreds();
const at = (seconds: number) => later(header.createdAt, seconds * 1000);
/** Rep 1 is measured; of rep 2 the last pass is missing. */
const seconds = [115.1, 220.8, 358.8, 464.7] as const;
const ran = {
  header,
  entries: [
    { v: 1, seq: 0, at: at(0), type: 'start' },
    ...seconds.map(
      (each, index) =>
        ({ v: 1, seq: index + 1, at: at(each), type: 'capture', source: 'screen' }) as const,
    ),
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

test('shows the sentence, the picture, the table and the figures', async () => {
  const { screen } = await open();
  await expect.element(screen.getByText(/within/)).toBeVisible();
  await expect.element(screen.getByRole('img', { name: /Bars for the laps/ })).toBeVisible();
  await expect.poll(() => document.querySelectorAll('.chart-frame svg rect').length).toBe(5);
  await expect.element(screen.getByRole('row', { name: /3:30\.8/ })).toBeVisible();
  await expect.element(screen.getByText('seconds a rep, on average')).toBeVisible();
});

test('keeps every number in one piece on a small phone', async () => {
  await page.viewport(320, 700);
  const { screen } = await open();
  const rows = screen.getByRole('row').elements();
  const cells = rows.flatMap((row) => [...row.querySelectorAll('td:not(.laps), .lap')]);
  expect(cells.length).toBeGreaterThan(6);
  for (const cell of cells) {
    const range = document.createRange();
    range.selectNodeContents(cell);
    const lines = new Set([...range.getClientRects()].map((box) => Math.round(box.bottom / 12)));
    expect(lines.size, cell.textContent ?? '').toBeLessThanOrEqual(1);
  }
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
  await page.viewport(414, 896);
});

test('exports the log as it was kept', async () => {
  const { screen } = await open();
  const texts: string[] = [];
  const caught = (event: Event): void => {
    const link = event.target;
    if (!(link instanceof HTMLAnchorElement) || link.download === '') return;
    event.preventDefault();
    texts.push(link.download);
    void fetch(link.href)
      .then((answer) => answer.text())
      .then((text) => texts.push(text));
  };
  document.addEventListener('click', caught, true);
  await screen.getByRole('button', { name: 'Export' }).click();
  await expect.poll(() => texts.length).toBe(2);
  document.removeEventListener('click', caught, true);
  expect(texts[0]).toBe('bell-lap-6-x-800-5k-200-jog.json');
  expect(JSON.parse(texts[1] ?? '')).toMatchObject({ entries: ran.entries });
});

test('is deleted, and comes back with Undo', async () => {
  const { screen, services } = await open();
  await screen.getByRole('button', { name: 'Delete' }).click();
  await expect.element(screen.getByText('Session deleted.')).toBeVisible();
  expect(await services.sessions.load(header.id)).toEqual({ ok: true, value: undefined });
  await screen.getByRole('button', { name: 'Undo' }).click();
  await expect.element(screen.getByRole('table', { name: /Reps and laps/ })).toBeVisible();
  expect(await services.sessions.load(header.id)).toEqual({ ok: true, value: ran });
});

test('an unknown session is told in plain words', async () => {
  const fakes = makeFakeServices();
  const screen = render(() => <AppAt route="#/review/nobody" services={fakes.services} />);
  await expect.element(screen.getByText(/no such session/)).toBeVisible();
});
