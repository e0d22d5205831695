import { distance } from '../domain/format.ts';
import { checkTrack, lapLengthM, type Track, usualLaneWidthM } from '../domain/track.ts';
import type { SetupWords } from '../words/setup-words.ts';
import type { LapChoice, TrackChoice } from './setup-form.ts';

export type TrackReading =
  | { readonly kind: 'track'; readonly track: Track; readonly note?: string }
  | { readonly kind: 'problem'; readonly text: string };

const yardM = 0.9144;

const lapsM: Readonly<Record<Exclude<LapChoice, 'custom'>, number>> = {
  '400': 400,
  '300': 300,
  '200': 200,
  '440yd': 440 * yardM,
};

const customLapM = (typed: string): number => {
  const plain = typed.normalize('NFKC').trim().replace(',', '.').replace(/\s*m$/i, '');
  return plain === '' ? Number.NaN : Number(plain);
};

/** The track as chosen, with the true length of a lap in its lane, or what is wrong with it. */
export const readTrack = (choice: TrackChoice, words: SetupWords): TrackReading => {
  if (choice.lap === 'custom' && choice.customLap.trim() === '') {
    return { kind: 'problem', text: words.trackEmpty };
  }
  const lapM = choice.lap === 'custom' ? customLapM(choice.customLap) : lapsM[choice.lap];
  const checked = checkTrack({ lapM, lane: choice.lane, laneWidthM: usualLaneWidthM(lapM) });
  if (!checked.ok) return { kind: 'problem', text: words.track(checked.error) };
  const track = checked.value;
  if (track.lane === 1) return { kind: 'track', track };
  return { kind: 'track', track, note: words.laneLap(metresText(lapLengthM(track))) };
};

/** To the centimetre, as track surveyors give it; never below 100 m, where `distance` has decimals of its own. */
export const metresText = (m: number): string =>
  Number.isInteger(m) ? distance(m, 'm') : m.toFixed(2);
