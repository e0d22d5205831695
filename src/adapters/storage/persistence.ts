const persist = async (): Promise<unknown> => navigator.storage?.persist?.();

/**
 * Asks once that the browser does not evict the sessions when the disk runs low. Asked when there
 * is a first session to lose; a no changes nothing.
 */
export const onceAskedToPersist = (ask: () => Promise<unknown> = persist): (() => void) => {
  let asked = false;
  return () => {
    if (asked) return;
    asked = true;
    ask().catch(() => undefined);
  };
};
