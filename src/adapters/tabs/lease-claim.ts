import type { WriterClaim } from '../../machine/ports.ts';
import type { ClaimState } from './claim-state.ts';
import type { TabsDevice, TabsStore } from './tabs-device.ts';

/** How often a page looks at the lease, and renews its own. Hidden pages are slowed down to once a second. */
const beatMs = 250;
/** Two pages that find the lease free both write it; the one that still stands there a moment later has it. */
const confirmMs = 100;
/** A lease that was not renewed for this long belongs to a page that is gone. */
const leaseMs = 2000;
/** How long the page that writes has to finish before it is put aside: it may be frozen. */
const patienceMs = 1000;

/** Who writes, when it last said so, and how often the log has grown. */
type Lease = { readonly owner: string; readonly at: number; readonly grown: number };

const readLease = (text: string | null): Lease | undefined => {
  const [owner, at, grown] = (text ?? '').split(' ');
  return owner && Number.isFinite(Number(at))
    ? { owner, at: Number(at), grown: Number(grown) || 0 }
    : undefined;
};

/**
 * The pen without Web Locks, which Safari has since 15.4 and plain http never: a lease in local storage
 * that its page renews. Slower than a lock to notice that a page has crashed, and as exclusive: who finds
 * another name in the lease stops writing.
 */
export const claimLease = (
  device: Pick<TabsDevice, 'now' | 'after' | 'isVisible' | 'onLeave'>,
  store: TabsStore,
  sessionId: string,
  state: ClaimState,
): Pick<WriterClaim, 'takeOver' | 'grew' | 'dispose'> => {
  const key = `bell-lap.pen.${sessionId}`;
  const wishKey = `${key}.wish`;
  const me = `${device.now()}-${Math.random()}`;
  let grown = 0;
  let isHandingOver = false;
  let stop = (): void => undefined;

  const lease = (): Lease | undefined => readLease(store.get(key));
  const give = (owner: string): void => store.set(key, `${owner} ${device.now()} ${grown}`);
  const isFree = (held: Lease | undefined): boolean =>
    !held || Math.abs(device.now() - held.at) > leaseMs;

  const handOver = async (to: string): Promise<void> => {
    isHandingOver = true;
    state.become('viewer');
    await state.finish();
    store.set(wishKey, '');
    if (lease()?.owner === me) give(to);
    isHandingOver = false;
  };
  const asWriter = (held: Lease | undefined): void => {
    const wish = store.get(wishKey);
    if (held && held.owner !== me) state.become('viewer');
    else if (wish && wish !== me) void handOver(wish);
    else give(me);
  };
  const asViewer = (held: Lease | undefined): void => {
    if (held?.owner === me) {
      grown = held.grown;
      if (store.get(wishKey) === me) store.set(wishKey, '');
      state.become('writer');
    } else if (isFree(held) && (device.isVisible() || state.role() === 'asking')) {
      give(me);
      again(confirmMs);
    } else {
      state.become('viewer');
      if (held && held.grown !== grown) state.tellGrown();
      grown = held?.grown ?? grown;
    }
  };
  const again = (ms: number): void => {
    stop();
    stop = device.after(ms, beat);
  };
  const beat = (): void => {
    again(beatMs);
    if (isHandingOver) return;
    if (state.role() === 'writer') asWriter(lease());
    else asViewer(lease());
  };
  const release = (): void => {
    if (lease()?.owner === me) store.set(key, '');
  };
  const stopLeaving = device.onLeave(release);
  let stopStealing = (): void => undefined;
  beat();

  return {
    takeOver: () => {
      if (state.role() !== 'viewer') return;
      store.set(wishKey, me);
      stopStealing();
      stopStealing = device.after(patienceMs, () => {
        if (state.role() === 'viewer' && store.get(wishKey) === me) give(me);
      });
    },
    grew: () => {
      grown += 1;
      if (lease()?.owner === me) give(me);
    },
    dispose: () => {
      stop();
      stopStealing();
      stopLeaving();
      release();
    },
  };
};
