import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Preferences, usualPreferences } from '../../src/machine/preferences.ts';
import { readPreferences } from '../../src/machine/read-preferences.ts';
import {
  airHint,
  corrections,
  cueRows,
  leadText,
  previewOf,
  readCorrection,
  soundBack,
} from '../../src/view/sound-settings.ts';
import { enSound } from '../../src/words/en-sound.ts';

const usual = usualPreferences;

describe('The kinds of sound in Settings', () => {
  it('are all there, each once, with its switch and volume', () => {
    const rows = cueRows({ ...usual, volumes: { bell: 0.35 } }, enSound);
    expect(rows.map((row) => row.class).sort()).toEqual(Object.keys(usual.switches).sort());
    const bell = rows.find((row) => row.class === 'bell');
    expect(bell).toMatchObject({ name: 'Bell', on: true, percent: 35, percentText: '35 %' });
    expect(rows.find((row) => row.class === 'waypoint')?.on).toBe(false);
    expect(rows.find((row) => row.class === 'start')?.percent).toBe(100);
  });

  it('sound as what they mean', () => {
    expect(previewOf('bell')).toEqual(['bell']);
    expect(previewOf('delta')).toEqual(['ahead', 'behind', 'onTarget']);
  });
});

describe('Back to how it came', () => {
  it('is nothing where nothing was changed, whatever else was', () => {
    expect(soundBack(usual, usual)).toBe(undefined);
    expect(soundBack({ ...usual, theme: 'night', flash: true }, usual)).toBe(undefined);
  });

  it('undoes every change of sound, and no other', () => {
    const changed: Preferences = {
      ...usual,
      volume: 0.5,
      volumes: { bell: 0.1 },
      mixing: 'mix',
      airM: 40,
      theme: 'night',
      switches: { ...usual.switches, bell: false },
    };
    expect({ ...changed, ...soundBack(changed, usual) }).toEqual({ ...usual, theme: 'night' });
  });
});

describe('A correction', () => {
  const air = corrections.airM;

  it.each([
    ['', 0],
    ['0', 0],
    [' 50 ', 50],
    ['12,4', 12],
    ['400', 400],
  ])('typed as %j is %s', (text, value) => {
    expect(readCorrection(text, air, enSound)).toEqual({ ok: true, value });
  });

  it.each(['-5', '401', 'far', '1e2', '5 m', 'NaN', '.', '١٢'])(
    'typed as %j gets a sentence',
    (text) => {
      expect(readCorrection(text, air, enSound)).toEqual({
        ok: false,
        error: 'Write a number from 0 to 400.',
      });
    },
  );

  it('is a whole number within its limits, or a sentence, whatever is typed', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const read = readCorrection(text, corrections.speakerDelayMs, enSound);
        if (read.ok)
          expect(readPreferences({ speakerDelayMs: read.value }).speakerDelayMs).toBe(read.value);
        else expect(read.error).toBe('Write a number from 0 to 2000.');
      }),
    );
  });

  it('says what it comes to', () => {
    expect(airHint(0, enSound)).toBe('Sound takes 2.9 ms for each metre of air.');
    expect(airHint(50, enSound)).toContain('145 ms');
    expect(leadText({ speakerDelayMs: 0, airM: 0 }, enSound)).toBe(enSound.noLead);
    expect(leadText({ speakerDelayMs: 180, airM: 50 }, enSound)).toContain('325 ms early');
  });
});
