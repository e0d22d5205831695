import { spawn } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { promoteProcess } from './priority.ts';

export type SoundCard = {
  /** For `PULSE_SERVER`. */
  readonly server: string;
  /** Records until the answered function is called, which answers the file's path. */
  record(name: string): () => Promise<string>;
  close(): Promise<void>;
};

/**
 * Chromium opens its stream at the daemon's default rate, not at the sink's: one that differs is resampled
 * in the daemon, whose delay wanders. https://chromium.googlesource.com/chromium/src/+/main/media/audio/pulse
 */
const daemonConfig = (rate: number): string =>
  [
    `default-sample-rate = ${rate}`,
    `alternate-sample-rate = ${rate}`,
    'avoid-resampling = yes',
    'default-sample-channels = 2',
    'flat-volumes = no',
  ].join('\n');

/** A virtual sound card of our own: a PulseAudio daemon with a null sink, and recordings of its output. */
export const openSoundCard = async (rate: number): Promise<SoundCard> => {
  const folder = await mkdtemp(join(tmpdir(), 'sound-card-'));
  const socket = join(folder, 'native');
  const server = `unix:${socket}`;
  const config = join(folder, 'daemon.conf');
  await writeFile(config, daemonConfig(rate));
  const env = {
    ...process.env,
    ...{ XDG_RUNTIME_DIR: folder, HOME: folder, PULSE_SERVER: server, PULSE_CONFIG: config },
  };
  const daemon = spawn(
    'pulseaudio',
    [
      ...['-n', '--exit-idle-time=-1', '--daemonize=no', '--disable-shm'],
      ...['-L', `module-native-protocol-unix auth-anonymous=1 socket=${socket}`],
      ...['-L', `module-null-sink sink_name=card rate=${rate} channels=2`],
    ],
    { env, stdio: 'ignore' },
  );
  await sleep(1500);
  await promoteProcess(daemon.pid, 12);

  return {
    server,
    record: (name) => {
      const path = join(folder, `${name}.raw`);
      const format = ['--format=s16le', `--rate=${rate}`, '--channels=1', '--latency-msec=20'];
      // Straight into the file: through this process, a busy moment here would lose sound there.
      const file = openSync(path, 'w');
      const recorder = spawn('parec', ['-d', 'card.monitor', ...format], {
        env,
        stdio: ['ignore', file, 'ignore'],
      });
      void promoteProcess(recorder.pid, 11);
      const ended = new Promise((resolve) => recorder.on('exit', resolve));
      return async () => {
        recorder.kill('SIGTERM');
        await ended;
        closeSync(file);
        return path;
      };
    },
    close: async () => {
      daemon.kill('SIGTERM');
      await rm(folder, { recursive: true, force: true });
    },
  };
};
