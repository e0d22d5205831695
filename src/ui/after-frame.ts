import type { Dispose } from '../machine/ports.ts';

/** Runs `task` once, when what has just been drawn is on the screen. On a hidden page that is when it is seen. */
export const afterFrame = (task: () => void): Dispose => {
  const { port1, port2 } = new MessageChannel();
  // A port that listens is kept for ever, unless it is closed.
  port1.onmessage = () => {
    port1.close();
    task();
  };
  // What is sent in a frame arrives after it; a timer would wait for the finger to leave the glass (Chromium).
  const frame = requestAnimationFrame(() => port2.postMessage(undefined));
  return () => {
    cancelAnimationFrame(frame);
    port1.close();
  };
};
