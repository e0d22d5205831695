import { expect, test } from 'vitest';
import { render } from 'vitest-browser-solid';
import { readLink } from '../../src/view/link-address.ts';
import { AppAt, makeFakeServices } from '../support/fake-services.tsx';

const open = (path: string, fakes = makeFakeServices()) => {
  const screen = render(() => <AppAt route={`#${path}`} services={fakes.services} />);
  const button = (name: string) => screen.getByRole('button', { name, exact: true });
  return { ...fakes, screen, button };
};

test('a link shows the plan at the opener’s paces, and Use it takes it to Setup', async () => {
  const { screen, button, services } = open('/w/6x800_@5K,_200_jog');
  await screen.getByLabelText('Race time').fill('22:00');
  await expect.element(screen.getByText('in 3:31.2').first()).toBeVisible();
  expect(services.current()).toBeUndefined();
  await button('Use it').click();
  await expect.element(screen.getByRole('button', { name: 'Start session' })).toBeVisible();
  await expect
    .element(screen.getByLabelText('Workout', { exact: true }))
    .toHaveValue('6x800 @5K, 200 jog');
});

test('opening a link keeps nothing and leaves the last workout alone', async () => {
  const { screen, services } = open('/w/3x1000_@T');
  await expect.element(screen.getByRole('heading', { name: '3 × 1000 @T' })).toBeVisible();
  const kept = await services.settings.get('setup');
  expect(kept).toEqual({ ok: true, value: undefined });
  const listed = await services.workouts.list();
  expect(listed.ok && listed.value.workouts).toEqual([]);
});

test('what is handed on is the workout and nothing of the race', async () => {
  const { screen, button, share } = open('/w/6x800_@5K,_200_jog');
  await screen.getByLabelText('Race time').fill('22:00');
  await button('Copy link').click();
  await expect.poll(() => share.copied.length).toBe(1);
  const [link = ''] = share.copied;
  expect(link).toContain('#/w/6x800_@5K,_200_jog');
  expect(link).not.toMatch(/22[:.%]/);
  expect(readLink(link.split('#')[1] ?? '')).toMatchObject({ value: '6x800 @5K, 200 jog' });
  await button('Show QR code').click();
  await expect.element(screen.getByRole('img', { name: /QR code/ })).toBeVisible();
});

test.each([
  ['/w/%E0%A4%A', /damaged/],
  ['/w/', /no workout in this link/],
  ['/w/6x800_bananas', /bananas/],
  ['/w/%3Cimg%20src=x%20onerror=alert(1)%3E', /not|cannot/],
  ['/no/such/place', /nothing at this address/],
])('%s says what is wrong', async (path, reason) => {
  const { screen } = open(path);
  await expect.element(screen.getByRole('alert')).toHaveTextContent(reason);
  expect(document.querySelector('img')).toBeNull();
});

test('a link with words that nobody understands opens without them, and says which', async () => {
  const { screen, button } = open('/w/6x800_@5K_past_the_purple_monkeys,_200_jog');
  await button('Read it without “past the purple monkeys”').click();
  await expect.element(screen.getByRole('heading', { name: '6 × 800 @5K' })).toBeVisible();
  await expect.element(screen.getByText('Left out: “past the purple monkeys”.')).toBeVisible();
  await button('Put it back').click();
  await expect.element(button('Read it without “past the purple monkeys”')).toBeVisible();
});
