import type { Dispose } from '../../machine/ports.ts';

/** What pages of one app can say to each other. */
export type TabsMessage = 'grew' | 'handOver';

export type TabsChannel = {
  say(message: TabsMessage): void;
  close(): void;
};

/** What the writer lock needs of the browser. */
export type TabsDevice = {
  /** Absent on plain-http addresses and in old browsers. */
  readonly locks: LockManager | undefined;
  /** Speaks to every other page that opened the same name. */
  openChannel(name: string, onMessage: (message: TabsMessage) => void): TabsChannel;
  isVisible(): boolean;
  onVisibility(listener: () => void): Dispose;
  after(ms: number, task: () => void): Dispose;
};

const silent: TabsChannel = { say: () => undefined, close: () => undefined };

const isMessage = (value: unknown): value is TabsMessage =>
  value === 'grew' || value === 'handOver';

/** A page whose storage is blocked may neither speak nor listen. */
const openChannel: TabsDevice['openChannel'] = (name, onMessage) => {
  try {
    const channel = new BroadcastChannel(name);
    channel.onmessage = ({ data }) => {
      if (isMessage(data)) onMessage(data);
    };
    return { say: (message) => channel.postMessage(message), close: () => channel.close() };
  } catch {
    return silent;
  }
};

export const browserTabs = (): TabsDevice => ({
  locks: navigator.locks,
  openChannel,
  isVisible: () => document.visibilityState !== 'hidden',
  onVisibility: (listener) => {
    document.addEventListener('visibilitychange', listener);
    return () => document.removeEventListener('visibilitychange', listener);
  },
  after: (ms, task) => {
    const timer = setTimeout(task, ms);
    return () => clearTimeout(timer);
  },
});
