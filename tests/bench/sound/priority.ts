import { execFile } from 'node:child_process';
import { readdir, readFile } from 'node:fs/promises';
import { promisify } from 'node:util';

const run = promisify(execFile);

const readOr = (path: string): Promise<string> => readFile(path, 'utf8').catch(() => '');

/** Real-time priority for one thread, as phones and desktops give it to sound. Answers whether it took it. */
const promote = (thread: string, level: number): Promise<boolean> =>
  run('chrt', ['-f', '-p', String(level), thread]).then(
    () => true,
    () => false,
  );

const threadsOf = async (pid: string): Promise<readonly { id: string; name: string }[]> => {
  const ids = await readdir(`/proc/${pid}/task`).catch(() => []);
  return Promise.all(
    ids.map(async (id) => ({ id, name: await readOr(`/proc/${pid}/task/${id}/comm`) })),
  );
};

/** Each thread names the children that it started itself. */
const childrenOf = async (pid: string): Promise<readonly string[]> => {
  const lists = (await threadsOf(pid)).map(({ id }) => readOr(`/proc/${pid}/task/${id}/children`));
  return (await Promise.all(lists)).flatMap((list) => list.split(' ')).filter((id) => id !== '');
};

const descendantsOf = async (pid: string): Promise<readonly string[]> => {
  const own = await childrenOf(pid);
  return [...own, ...(await Promise.all(own.map(descendantsOf))).flat()];
};

export const promoteProcess = async (pid: number | undefined, level: number): Promise<void> => {
  for (const { id } of await threadsOf(String(pid))) await promote(id, level);
};

/** The browser's audio service and every thread that renders sound. Answers how many were promoted. */
export const promoteAudioThreads = async (browserPid: number | undefined): Promise<number> => {
  let count = 0;
  for (const pid of await descendantsOf(String(browserPid))) {
    const isService = (await readOr(`/proc/${pid}/cmdline`)).includes('audio.mojom.AudioService');
    const threads = (await threadsOf(pid)).filter(({ name }) => isService || /audio/i.test(name));
    for (const { id } of threads) count += (await promote(id, 10)) ? 1 : 0;
  }
  return count;
};
