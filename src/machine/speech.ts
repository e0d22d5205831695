import { deltaPhrase, type Phrase, type ToSay } from '../domain/cues/phrases.ts';
import { splitDeltaMs } from '../domain/session/splits.ts';
import type { SessionState } from '../domain/session/state.ts';
import { later } from '../domain/units.ts';
import type { PlannedCue, SpokenName, Ticker, Voice } from './ports.ts';
import type { Preferences } from './preferences.ts';
import type { Services, SessionRunner, Speech, SpokenClass } from './services.ts';
import { makeSpeechPlan, type Placed } from './speech-plan.ts';

export type SpeechParts = {
  readonly host: Pick<Services, 'audio' | 'preferences' | 'current' | 'onCurrent'>;
  readonly ticker: Ticker;
  readonly voice: Voice;
  readonly say: (phrase: Phrase) => string;
};

/** A beep is louder than what is said beside it. */
const SPEECH_LEVEL = 0.7;
/** The system's voice is cut off this long before the next sound: a tick may come 100 ms late. */
const HUSH_BEFORE_MS = 300;
/** Decoded ahead; a second takes 190 kB. */
const MOST_LEARNED = 24;
/** Later than this, the system's voice says nothing any more. */
const STALE_MS = 1000;

const examples: Readonly<Record<SpokenClass, Phrase>> = {
  speech: { kind: 'own', text: 'Drive, head down' },
  announcement: { kind: 'rep', number: 3, of: 6, distanceM: 800, targetMs: 200_000 },
  spokenDelta: { kind: 'delta', deltaMs: -400 },
};

const nameOf = ({ text }: Pick<Placed, 'text'>): SpokenName => `say ${text}`;

/**
 * What is said during the session on the Track screen, between its sounds. Recorded words go out on the
 * audio clock like the beeps; the rest is left to the system's voice, by a timer.
 */
export const makeSpeech = async ({ host, ticker, voice, say }: SpeechParts): Promise<Speech> => {
  const { audio, preferences } = host;
  const plan = makeSpeechPlan(voice, say);
  const learned = new Map<SpokenName, boolean>();
  const spoken = new Set<string>();
  let runner: SessionRunner | undefined;
  let stop = (): void => undefined;
  let planned: readonly PlannedCue[] | undefined;
  let heeded: Preferences | undefined;
  let deltas: readonly ToSay[] = [];
  let heardOf = -1;

  const volumeOf = (of: SpokenClass): number => SPEECH_LEVEL * (preferences.now().volumes[of] ?? 1);

  const learn = async (name: SpokenName, text: string): Promise<boolean> => {
    const known = learned.get(name);
    if (known !== undefined) return known;
    learned.set(name, false);
    const isKnown = await audio.learn(name, voice.recorded(text)?.file);
    learned.set(name, isKnown);
    return isKnown;
  };
  const forgetOld = (wanted: ReadonlySet<SpokenName>): void => {
    for (const name of [...learned.keys()].filter((each) => !wanted.has(each))) {
      if (learned.size <= MOST_LEARNED) return;
      learned.delete(name);
      void audio.learn(name, undefined);
    }
  };
  /** What is recorded, and decoded already, goes to the audio clock. */
  const hand = (): void => {
    const recorded = plan.placed().filter(({ isRecorded }) => isRecorded);
    audio.say(
      recorded
        .filter((each) => learned.get(nameOf(each)))
        .map((each) => ({ ...each, sound: nameOf(each), volume: volumeOf(each.class) })),
    );
    const wanted = new Set(recorded.map(nameOf));
    forgetOld(wanted);
    for (const each of recorded.filter((one) => !learned.has(nameOf(one))).slice(0, MOST_LEARNED)) {
      void learn(nameOf(each), each.text).then((isKnown) => isKnown && hand());
    }
  };
  /** A capture since the last look: how far off it was is said. */
  const noteCapture = (state: SessionState, now: number): void => {
    const last = state.captures.at(-1);
    if (!last || last.seq <= heardOf) return;
    heardOf = last.seq;
    const deltaMs = last.verdict.kind === 'split' ? splitDeltaMs(state, last.seq) : undefined;
    const counts = (planned ?? []).filter((cue) => cue.class === 'countIn').map(({ at }) => at);
    if (deltaMs === undefined || now - last.at > STALE_MS) return;
    deltas = [deltaPhrase(last.seq, deltaMs, last.at, counts)];
  };
  const follow = (): void => {
    if (!runner) return;
    const { state, cues = [], role } = runner.snapshot();
    if (cues === planned && preferences.now() === heeded) return;
    planned = cues;
    heeded = preferences.now();
    if (role === 'viewer') return;
    const now = runner.clock.now();
    noteCapture(state, now);
    const { rate } = runner.clock;
    plan.replan({ state, cues, switches: heeded.switches, deltas, now, rate });
    hand();
  };
  /** The system's voice has no clock to be queued on. */
  const speak = (): void => {
    if (!runner) return;
    const now = runner.clock.now();
    const { rate } = runner.clock;
    const next = planned?.find(({ at }) => at > now);
    if (next && spoken.size > 0 && next.at - now < HUSH_BEFORE_MS * rate) voice.hush();
    const due = plan
      .placed()
      .find(
        (each) =>
          !each.isRecorded &&
          !spoken.has(each.id) &&
          each.at <= now &&
          now < later(each.at, STALE_MS * rate),
      );
    if (!due) return;
    spoken.add(due.id);
    voice.say(due.text, preferences.now().volume * volumeOf(due.class));
  };
  /** A new session comes inside the gesture that starts it. */
  const hasUnrecorded = (session: SessionRunner): boolean => {
    const { header, phases } = session.snapshot().state;
    const own = phases.flatMap(({ words = [] }) => words.map((word) => word.say));
    const called = header.options.commands ? [say({ kind: 'command', command: 'set' })] : [];
    return [...own, ...called].some((text) => !voice.recorded(text));
  };
  const take = (next: SessionRunner | undefined): void => {
    stop();
    if (runner !== next) plan.forget();
    runner = next;
    planned = undefined;
    deltas = [];
    spoken.clear();
    heardOf = next?.snapshot().state.captures.at(-1)?.seq ?? -1;
    const leave = next?.subscribe(follow);
    const stopTicking = next && ticker.start(speak);
    stop = () => {
      leave?.();
      stopTicking?.();
    };
    follow();
    if (next && hasUnrecorded(next)) voice.unlock();
  };

  await voice.load();
  host.onCurrent(take);
  preferences.onChange(follow);
  take(host.current());

  return {
    preview: async (of) => {
      const text = say(examples[of]);
      const name = nameOf({ text });
      if (voice.recorded(text)) {
        const isKnown = await learn(name, text);
        if (isKnown) audio.play(name, volumeOf(of));
        return isKnown;
      }
      voice.say(text, volumeOf(of));
      return voice.spokenMs(text) !== undefined;
    },
  };
};
