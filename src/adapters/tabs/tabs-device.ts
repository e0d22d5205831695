import type { Dispose } from '../../machine/ports.ts';

/** What pages of one app can say to each other. */
export type TabsMessage = 'grew' | 'handOver';

export type TabsChannel = {
  say(message: TabsMessage): void;
  close(): void;
};

/** An empty text takes the key away. */
export type TabsStore = {
  get(key: string): string | null;
  set(key: string, value: string): void;
};

/** What the writer lock needs of the browser. */
export type TabsDevice = {
  /** Absent on plain-http addresses and in old browsers. */
  readonly locks: LockManager | undefined;
  /** Speaks to every other page that opened the same name. */
  openChannel(name: string, onMessage: (message: TabsMessage) => void): TabsChannel;
  /** What every page of the app reads and writes at once; undefined where storage is blocked. */
  openStore(): TabsStore | undefined;
  now(): number;
  /** The page goes away, perhaps to come back. */
  onLeave(listener: () => void): Dispose;
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

/** Local storage throws where it is blocked, and where it is full. */
const openStore = (): TabsStore | undefined => {
  try {
    const { localStorage: store } = window;
    return {
      get: (key) => store.getItem(key),
      set: (key, value) => {
        try {
          if (value === '') store.removeItem(key);
          else store.setItem(key, value);
        } catch {
          // Full: the lease runs out, and the store of the log still refuses a second writer.
        }
      },
    };
  } catch {
    return undefined;
  }
};

export const browserTabs = (): TabsDevice => ({
  locks: navigator.locks,
  openChannel,
  openStore,
  now: () => Date.now(),
  onLeave: (listener) => {
    addEventListener('pagehide', listener);
    return () => removeEventListener('pagehide', listener);
  },
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
