import { Howl, Howler } from 'howler';
import type { SoundName } from '../../domain/cues/cue.ts';
import { err, ok, type Result } from '../../domain/result.ts';
import { soundUrls } from './sounds.ts';

const names = Object.keys(soundUrls) as SoundName[];
const LOAD_LIMIT_MS = 15_000;

/** Every sound twice: as a Howl, to be played untimed, and decoded, to be queued on the audio clock. */
export type SoundBank = {
  /** Makes the Howls, which may replace `Howler.ctx` (howler.core.js L315), then decodes. */
  fill(): Promise<Result<void, string>>;
  howl(name: string): Howl | undefined;
  buffer(name: string): AudioBuffer | undefined;
  /** One more sound, only decoded; without a file, none any more. Answers whether it can be played. */
  learn(name: string, file: ArrayBuffer | undefined): Promise<boolean>;
};

/** The listeners go in with the Howl: one that Howler has cached is loaded before it is returned. */
const loadHowl = (name: SoundName): { howl: Howl; loaded: Promise<void> } => {
  let settle: { resolve: () => void; reject: (reason: Error) => void } | undefined;
  const loaded = new Promise<void>((resolve, reject) => {
    settle = { resolve, reject };
  });
  const howl = new Howl({
    src: [soundUrls[name]],
    format: ['wav'],
    html5: false,
    onload: () => settle?.resolve(),
    onloaderror: (_, reason) => settle?.reject(new Error(`${name}: ${String(reason)}`)),
  });
  return { howl, loaded };
};

const withinLimit = <T>(task: Promise<T>): Promise<T> => {
  const limit = new Promise<never>((_, reject) => {
    setTimeout(() => reject(new Error('the sounds took too long to load')), LOAD_LIMIT_MS);
  });
  return Promise.race([task, limit]);
};

export const makeSoundBank = (): SoundBank => {
  // The files as fetched, so that a new context can decode them again without the network.
  const files = new Map<string, ArrayBuffer>();
  const buffers = new Map<string, AudioBuffer>();
  const howls = new Map<string, Howl>();

  const fetchFile = async (name: SoundName): Promise<void> => {
    if (files.has(name)) return;
    const response = await fetch(soundUrls[name]);
    if (!response.ok) throw new Error(`${name}: HTTP ${response.status}`);
    files.set(name, await response.arrayBuffer());
  };
  const decode = async (name: string): Promise<void> => {
    // decodeAudioData takes its input away: decode a copy.
    const file = files.get(name)?.slice(0);
    if (file) buffers.set(name, await Howler.ctx.decodeAudioData(file));
  };
  const fillAll = async (): Promise<void> => {
    const loading = names.map((name) => {
      const { howl, loaded } = loadHowl(name);
      howls.set(name, howl);
      return loaded;
    });
    const fetched = names.map((name) => fetchFile(name).then(() => decode(name)));
    // What was learned before the context was replaced.
    const learned = [...files.keys()].filter((name) => !howls.has(name)).map(decode);
    const settled = await Promise.allSettled([...loading, ...fetched, ...learned]);
    const failed = settled.find((outcome) => outcome.status === 'rejected');
    if (failed) throw failed.reason;
  };

  return {
    fill: async () => {
      try {
        await withinLimit(fillAll());
        return ok(undefined);
      } catch (error) {
        return err(error instanceof Error ? error.message : String(error));
      }
    },
    learn: async (name, file) => {
      buffers.delete(name);
      files.delete(name);
      if (file) files.set(name, file);
      await decode(name).catch(() => files.delete(name));
      return buffers.has(name);
    },
    howl: (name) => howls.get(name),
    buffer: (name) => buffers.get(name),
  };
};
