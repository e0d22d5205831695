import { fitSpeech, soundMs } from '../domain/cues/fit-speech.ts';
import { type Phrase, phrasesDue, type ToSay } from '../domain/cues/phrases.ts';
import type { CueSwitches } from '../domain/cues/switches.ts';
import type { SessionState } from '../domain/session/state.ts';
import { type EpochMs, epochMs, later } from '../domain/units.ts';
import type { PlannedCue, Voice } from './ports.ts';
import type { SpokenClass } from './services.ts';

/** One phrase at its place. */
export type Placed = {
  readonly id: string;
  readonly class: SpokenClass;
  readonly text: string;
  readonly at: EpochMs;
  readonly lengthMs: number;
  readonly isRecorded: boolean;
};

export type SpeechMoment = {
  readonly state: SessionState;
  readonly cues: readonly PlannedCue[];
  readonly switches: CueSwitches;
  /** Said besides what the plan brings: how the last capture was. */
  readonly deltas: readonly ToSay[];
  readonly now: EpochMs;
  /** Session seconds per real second. */
  readonly rate: number;
};

/** A phrase has to be decoded and queued before it is due, ms of real time. */
const LEAST_NOTICE_MS = 250;

/** What is closest to the runner's feet first: where there is not room for all, the last goes. */
const order: readonly SpokenClass[] = ['spokenDelta', 'speech', 'announcement'];

/** Keeps what is said in its place: what has begun stays, the rest finds room between the sounds again. */
export const makeSpeechPlan = (voice: Voice, say: (phrase: Phrase) => string) => {
  const lengths = new Map<string, Pick<Placed, 'lengthMs' | 'isRecorded'>>();
  let placed: readonly Placed[] = [];

  const lengthOf = (text: string): Pick<Placed, 'lengthMs' | 'isRecorded'> | undefined => {
    const known = lengths.get(text);
    if (known) return known;
    const recorded = voice.recorded(text)?.lengthMs;
    const lengthMs = recorded ?? voice.spokenMs(text);
    if (lengthMs === undefined) return undefined;
    const found = { lengthMs, isRecorded: recorded !== undefined };
    lengths.set(text, found);
    return found;
  };
  const prepare = (item: ToSay, earliest: EpochMs) => {
    const text = say(item.phrase);
    const length = lengthOf(text);
    const windows = item.windows.map((each) => ({
      ...each,
      from: epochMs(Math.max(each.from, earliest)),
    }));
    return length ? [{ ...item, ...length, text, windows }] : [];
  };

  return {
    placed: () => placed,
    forget: () => {
      placed = [];
    },
    replan: ({ state, cues, switches, deltas, now, rate }: SpeechMoment): readonly Placed[] => {
      const earliest = later(now, LEAST_NOTICE_MS * rate);
      const begun = placed.filter(({ at }) => at <= earliest);
      const isNew = ({ id }: ToSay): boolean => !begun.some((each) => each.id === id);
      const wanted = [...deltas, ...phrasesDue(state, switches)]
        .filter(isNew)
        .flatMap((item) => prepare(item, earliest))
        .sort((a, b) => order.indexOf(a.class) - order.indexOf(b.class));
      const sounds = cues.map(({ at, sound }) => ({ at, lengthMs: soundMs[sound] }));
      const at = fitSpeech(wanted, [...sounds, ...begun], rate);
      const fitted = wanted.flatMap((item): readonly Placed[] => {
        const due = at.get(item.id);
        return due === undefined ? [] : [{ ...item, at: due }];
      });
      placed = [...begun, ...fitted].sort((a, b) => a.at - b.at);
      return placed;
    },
  };
};
