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
  howl(name: SoundName): Howl | undefined;
  buffer(name: SoundName): AudioBuffer | undefined;
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
  const files = new Map<SoundName, ArrayBuffer>();
  const buffers = new Map<SoundName, AudioBuffer>();
  const howls = new Map<SoundName, Howl>();

  const fetchFile = async (name: SoundName): Promise<ArrayBuffer> => {
    const kept = files.get(name);
    if (kept) return kept;
    const response = await fetch(soundUrls[name]);
    if (!response.ok) throw new Error(`${name}: HTTP ${response.status}`);
    const file = await response.arrayBuffer();
    files.set(name, file);
    return file;
  };
  const decode = async (name: SoundName): Promise<void> => {
    // decodeAudioData takes its input away: decode a copy.
    const file = (await fetchFile(name)).slice(0);
    buffers.set(name, await Howler.ctx.decodeAudioData(file));
  };
  const fillAll = async (): Promise<void> => {
    const loading = names.map((name) => {
      const { howl, loaded } = loadHowl(name);
      howls.set(name, howl);
      return loaded;
    });
    const settled = await Promise.allSettled([...loading, ...names.map(decode)]);
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
    howl: (name) => howls.get(name),
    buffer: (name) => buffers.get(name),
  };
};
