import { afterEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-solid';
import { sessionsAsJson } from '../../src/domain/review/export.ts';
import { epochMs } from '../../src/domain/units.ts';
import type { SessionStore, StoredSession } from '../../src/machine/ports.ts';
import { AppAt, keep, makeFakeServices } from '../support/fake-services.tsx';
import { ladder, ranOn } from '../support/past-sessions.ts';

const now = epochMs(Date.UTC(2026, 10, 30, 12));
const day = (of: number, month = 10) => Date.UTC(2026, month, of, 12);
const first = ranOn(day(1), [214, 214]);
const second = ranOn(day(8), [212, 211]);
const mixed = ladder(day(15, 9), 250);

const open = async (sessions: readonly StoredSession[], store?: SessionStore) => {
  const fakes = makeFakeServices({ at: now, ...(store ? { sessions: store } : {}) });
  for (const each of sessions) await keep(fakes.services.sessions, each);
  return { ...fakes, screen: render(() => <AppAt route="#/history" services={fakes.services} />) };
};

afterEach(() => {
  location.hash = '';
});

const titles = () =>
  page
    .getByRole('heading', { level: 3 })
    .elements()
    .map((element) => element.textContent);

test('sessions stand newest first under their months, with picture, figure and comparison', async () => {
  const { screen } = await open([mixed, first, second]);
  await expect.element(screen.getByRole('heading', { name: 'November 2026' })).toBeVisible();
  const months = page.getByRole('heading', { level: 2 }).elements();
  expect(months.map((heading) => heading.textContent).slice(0, 3)).toEqual([
    'The same workout over time',
    'November 2026',
    'October 2026',
  ]);
  const [row] = page.getByRole('listitem').filter({ hasText: 'of 2 reps' }).elements();
  expect(row?.textContent).toContain('+0.3 a rep behind');
  expect(row?.textContent).toContain('2.5 a rep faster than on');
  expect(row?.querySelectorAll('rect[data-standing]')).toHaveLength(2);
});

test('a workout that was run twice shows where it is going, and is found by one tap', async () => {
  const { screen } = await open([mixed, first, second]);
  await expect.element(screen.getByText('2 times · 3:31.5 last time')).toBeVisible();
  await screen.getByRole('button', { name: 'Sample', exact: true }).click();
  await expect.element(screen.getByLabelText('Find a workout')).toHaveValue('Sample');
  await expect.element(screen.getByText('2 sessions')).toBeVisible();
});

test('typing finds sessions by their workout', async () => {
  const { screen } = await open([mixed, first, second]);
  await screen.getByLabelText('Find a workout').fill('ladder');
  await expect.element(screen.getByText('1 session', { exact: true })).toBeVisible();
  expect(titles()).toEqual(['Ladder']);
  await screen.getByLabelText('Find a workout').fill('marathon');
  await expect.element(screen.getByText('No session has “marathon” in it.')).toBeVisible();
});

test('a deleted session can be put back where it was', async () => {
  const { screen, services } = await open([first, mixed]);
  const remove = screen.getByRole('button', { name: /^Delete Sample/ });
  await remove.click();
  await expect.element(screen.getByText('Deleted: Sample')).toBeVisible();
  expect((await services.sessions.load(first.header.id)).ok).toBe(true);
  expect(await services.sessions.load(first.header.id)).toEqual({ ok: true, value: undefined });
  await expect.element(screen.getByRole('button', { name: 'Undo' })).toHaveFocus();
  await userEvent.keyboard('{Enter}');
  await expect.element(remove).toBeVisible();
  expect(await services.sessions.load(first.header.id)).toEqual({ ok: true, value: first });
});

test('a session opens its review', async () => {
  const { screen } = await open([mixed]);
  await screen.getByRole('link', { name: 'Ladder' }).click();
  await expect.element(screen.getByRole('table', { name: /Reps and laps/ })).toBeVisible();
});

const fileWith = (text: string) => new File([text], 'sessions.json', { type: 'application/json' });

test('an exported file comes back in on another phone, and is recognised the second time', async () => {
  const { screen, services } = await open([]);
  await expect.element(screen.getByRole('link', { name: 'Watch the demo' })).toBeVisible();
  const input = screen.getByLabelText('Open a file');
  await input.upload(fileWith(sessionsAsJson([first, mixed])));
  await expect.element(screen.getByText('2 sessions added.')).toBeVisible();
  expect(titles()).toEqual(['Sample', 'Ladder']);
  await input.upload(fileWith(sessionsAsJson([first, mixed])));
  await expect.element(screen.getByText('2 sessions here already.')).toBeVisible();
  expect(await services.sessions.load(first.header.id)).toEqual({ ok: true, value: first });
});

test('a file of something else is answered with a sentence', async () => {
  const { screen } = await open([first]);
  await screen.getByLabelText('Open a file').upload(fileWith('<gpx/>'));
  await expect.element(screen.getByText(/This is no file of Bell Lap/)).toBeVisible();
  expect(titles()).toEqual(['Sample']);
});

test('a year of sessions is there at once, and the rest a page at a time', async () => {
  const year = Array.from({ length: 120 }, (_, index) =>
    ranOn(day(1, 0) + index * 86_400_000, [210 + (index % 7)]),
  );
  const { screen } = await open(year);
  await expect.element(screen.getByText('120 sessions')).toBeVisible();
  const removes = () => page.getByRole('button', { name: /^Delete/ }).elements().length;
  await expect.poll(removes).toBe(40);
  await screen.getByRole('button', { name: 'Show 40 more' }).click();
  await expect.poll(removes).toBe(80);
});

test('a browser that keeps nothing says so', async () => {
  const refused = { ok: false, error: { kind: 'unavailable', reason: 'private' } } as const;
  const kept = makeFakeServices().services.sessions;
  const { screen } = await open([], { ...kept, list: async () => refused });
  await expect.element(screen.getByText(/lets no page keep anything/)).toBeVisible();
});
