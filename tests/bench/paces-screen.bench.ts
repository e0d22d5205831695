import { bench, describe } from 'vitest';
import { firstPacesForm } from '../../src/view/paces-form.ts';
import { pacesText } from '../../src/view/paces-text.ts';
import { pacesView } from '../../src/view/paces-view.ts';
import { firstForm } from '../../src/view/setup-form.ts';
import { enAll as en } from '../../src/words/en-all.ts';

/**
 * One key typed on the Paces screen, without its markup: both races read, every table, a marathon's
 * splits, and the text to share. A frame on a CPU slowed four times is 240 a second here; the whole
 * key with layout is measured by `paces-frame.mjs`.
 */
const setup = { ...firstForm, raceTime: '22:00', secondDistance: 'mile', secondTime: '6:20' };
const form = { ...firstPacesForm, distance: 'marathon', strategy: 'negative' } as const;

describe('calculations per second', () => {
  bench('one key on the Paces screen', () => {
    pacesText(pacesView(setup, form, undefined, en), en);
  });
});
