import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright';

/** What axe finds by day and by night, as `theme rule: where`. */
export const violations = async (page: Page): Promise<readonly string[]> => {
  const all: string[] = [];
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    const found = await new AxeBuilder({ page }).analyze();
    for (const { id, nodes } of found.violations)
      all.push(...nodes.map(({ target }) => `${colorScheme} ${id}: ${target.join(' ')}`));
  }
  return all;
};
