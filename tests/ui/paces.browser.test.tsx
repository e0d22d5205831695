import { expect, test } from 'vitest';
import { render } from 'vitest-browser-solid';
import { AppAt, makeFakeServices } from '../support/fake-services.tsx';

const open = (fakes = makeFakeServices()) => {
  const screen = render(() => <AppAt route="#/paces" services={fakes.services} />);
  return { ...fakes, screen, time: screen.getByLabelText('Race time', { exact: true }) };
};

const opened = async (fakes = makeFakeServices()) => {
  const app = open(fakes);
  await app.time.fill('22:00');
  await expect
    .element(app.screen.getByRole('heading', { name: 'Paces from 5K in 22:00' }))
    .toBeVisible();
  return app;
};

test('a race becomes two tables while it is typed', async () => {
  const { screen, time } = await opened();
  const training = screen.getByRole('table', { name: 'Training paces' });
  const races = screen.getByRole('table', { name: 'Race-equivalent times' });
  await expect
    .element(training.getByRole('row', { name: /Threshold/ }))
    .toHaveTextContent(/1:52\.2/);
  await expect.element(races.getByRole('row', { name: /10K/ })).toHaveTextContent(/45:40/);
  await expect
    .element(races.getByRole('row', { name: /800 m/ }))
    .toHaveTextContent(/estimate.*2:51–3:01/);
  await time.fill('20:00');
  await expect.element(screen.getByText('49.8')).toBeVisible();
});

test('rows stay the same elements while they change, so that typing costs little', async () => {
  const { screen, time } = await opened();
  const cell = document.querySelector('.races tbody tr:nth-child(9) td');
  await time.fill('20:00');
  await expect.element(screen.getByRole('heading', { name: /20:00/ })).toBeVisible();
  expect(document.querySelector('.races tbody tr:nth-child(9) td')).toBe(cell);
  expect(cell?.textContent).toMatch(/^41:/);
});

test('a wrong time is explained, stays as typed, and leaves the last tables standing', async () => {
  const { screen, time } = await opened();
  await time.fill('99:99');
  await expect.element(time).toHaveAccessibleDescription(/seconds go past 59/);
  await expect.element(time).toHaveValue('99:99');
  await expect.element(screen.getByText('Still from 5K in 22:00.')).toBeVisible();
  await expect.element(screen.getByRole('table', { name: 'Training paces' })).toBeVisible();
});

test('the race is the one of Setup, and units, track and distance are remembered', async () => {
  const { screen, services } = await opened();
  await screen.getByRole('radio', { name: 'mile', exact: true }).click();
  await screen.getByRole('radio', { name: '2', exact: true }).click();
  await screen.getByLabelText('How far').fill('1200');
  await expect.element(screen.getByText('One lap in this lane is 407.04 m.')).toBeVisible();
  expect(await services.settings.get('setup')).toMatchObject({
    value: { raceTime: '22:00', lane: 1 },
  });
  expect(await services.settings.get('paces')).toMatchObject({
    value: { units: 'mile', track: { lane: 2 }, distance: '1200' },
  });
});

test('a second race opens, refines, and is there again', async () => {
  const { screen, services } = await opened();
  await screen.getByText('A second race').first().click();
  await screen.getByLabelText('Second distance').fill('mile');
  await screen.getByLabelText('Second time').fill('6:20');
  await expect.element(screen.getByText(/with exponent 1\.10/)).toBeVisible();
  expect(await services.settings.get('setup')).toMatchObject({ value: { secondTime: '6:20' } });
});

test('any distance has a time and its splits, and a pace can be written', async () => {
  const { screen } = await opened();
  await screen.getByLabelText('How far').fill('1500');
  const splits = screen.getByRole('table', { name: 'Splits over 1500' });
  await expect.element(splits.getByRole('row', { name: /^300/ })).toBeVisible();
  await screen.getByLabelText('Pace', { exact: true }).selectOptions('other');
  await screen.getByLabelText('Pace as a coach writes it').fill('LT − 2 s/lap');
  await expect.element(screen.getByText('6:53.1').first()).toBeVisible();
  await screen.getByLabelText('How far').fill('x');
  await expect
    .element(screen.getByLabelText('How far'))
    .toHaveAccessibleDescription(/no distance I know/);
});

test('leaves as text, by the share sheet, and on paper', async () => {
  const { screen, share } = await opened();
  await screen.getByRole('button', { name: 'Copy as text' }).click();
  await expect.element(screen.getByRole('status').filter({ hasText: 'Copied.' })).toBeVisible();
  expect(share.copied[0]).toContain('T Threshold: 1:52.2');
  await screen.getByRole('button', { name: 'Share' }).click();
  await expect.poll(() => share.shared.length).toBe(1);
  expect(share.shared[0]).toMatchObject({ title: 'Paces from 5K in 22:00', text: share.copied[0] });
  await screen.getByRole('button', { name: 'Print' }).click();
  expect(share.printed).toBe(1);
});

test('shows the text to select where copying is refused, and no Share where there is none', async () => {
  const fakes = makeFakeServices();
  fakes.share.become('without');
  const { screen, share } = await opened(fakes);
  expect(screen.getByRole('button', { name: 'Share' }).elements()).toEqual([]);
  share.become('refused');
  await screen.getByRole('button', { name: 'Copy as text' }).click();
  await expect
    .element(screen.getByLabelText('Your paces as text'))
    .toHaveValue(expect.stringContaining('Paces from 5K in 22:00'));
});
