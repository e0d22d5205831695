/** Runs `task` by itself, after whatever waits already: a finger's turn comes in between. */
export const inNextTask = (task: () => void): void => {
  const { port1, port2 } = new MessageChannel();
  // Not a timer, which browsers hold back by some ms when one follows another.
  port1.onmessage = () => {
    port1.close();
    task();
  };
  port2.postMessage(0);
};
