import { afterEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-solid';
import { AppAt, makeFakeServices } from '../support/fake-services.tsx';
import { t0 } from '../support/sample-session.ts';

afterEach(() => {
  location.hash = '';
});

test('totals change to miles as soon as the preferences say so', async () => {
  const { services } = makeFakeServices({ at: t0 });
  render(() => <AppAt route="#/setup" services={services} />);
  await expect.element(page.getByText(/4\.8 km/).first()).toBeVisible();
  services.preferences.change({ units: 'imperial' });
  await expect.element(page.getByText(/2\.98 mi/).first()).toBeVisible();
  await expect.element(page.getByText(/4\.8 km/)).not.toBeInTheDocument();
});

test('a screen that is loaded later has them too', async () => {
  const { services } = makeFakeServices({ at: t0 });
  services.preferences.change({ units: 'imperial' });
  render(() => <AppAt route="#/workouts" services={services} />);
  await expect.element(page.getByText(/\d mi\b/).first()).toBeVisible();
  await expect.element(page.getByText(/\d km in /)).not.toBeInTheDocument();
});
