/** Runs inside the worker. The first message says how often to post a wake-up, in ms. */
self.onmessage = ({ data }: MessageEvent<unknown>): void => {
  if (typeof data === 'number') setInterval(() => self.postMessage(undefined), data);
};
