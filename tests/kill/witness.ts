import type { Page } from 'playwright';

/** What somebody beside the phone sees of it, by the wall clock and by nothing of the app's. */
export type Sight =
  /** The screen says of the newest tap that it is kept. */
  | { readonly kind: 'kept'; readonly tapAt: number; readonly writeMs: number }
  /** Start was pressed. */
  | { readonly kind: 'start'; readonly at: number }
  /** By the running clock the rep began then, or a little before: paints only ever lag. */
  | { readonly kind: 'repBegan'; readonly at: number; readonly paints: number };

/** Runs inside the page, before the app. */
const watch = (): void => {
  const tell = (sight: Sight): void => void Reflect.get(window, 'tellWitness')(sight);
  const wall = (timeStamp: number): number => performance.timeOrigin + timeStamp;
  let tapped = 0;
  let pending: number | undefined;
  let shown = '';
  let paints = 0;
  let earliest = Number.POSITIVE_INFINITY;

  const lookAtKeeping = (): void => {
    const keeping = document.querySelector('[data-keeping]')?.getAttribute('data-keeping');
    if (keeping === 'pending') pending = tapped;
    if (keeping !== 'kept' || pending === undefined) return;
    tell({ kind: 'kept', tapAt: wall(pending), writeMs: performance.now() - pending });
    pending = undefined;
  };
  const lookAtClock = (): void => {
    const timer = document.querySelector('[role=timer][data-mode=rep]');
    // The tenth moves by itself, over the digit that stands in the text.
    const strip = timer?.querySelector('.tenth')?.getAnimations({ subtree: true })[0];
    const ms = strip && Math.min(900, Math.max(0, Number(strip.currentTime)));
    const tenth = ms === undefined ? '$&' : `${Math.floor(ms / 100)}`;
    const text = (timer?.textContent ?? '').replace(/\d$/, tenth);
    if (text === shown) return;
    shown = text;
    const found = /^(?:(\d+):)?(\d+)\.(\d)$/.exec(text);
    if (!found) return;
    paints += 1;
    const [, minutes = '0', seconds = '0', tenths = '0'] = found;
    const shownMs = Number(minutes) * 60_000 + Number(seconds) * 1000 + Number(tenths) * 100;
    earliest = Math.min(earliest, Date.now() - shownMs);
    if (paints % 5 === 0) tell({ kind: 'repBegan', at: earliest, paints });
  };

  addEventListener(
    'pointerdown',
    (event) => {
      tapped = event.timeStamp;
    },
    { capture: true },
  );
  addEventListener(
    'click',
    (event) => {
      const pressed = event.target instanceof Element ? event.target.closest('button') : undefined;
      if (pressed?.textContent?.includes('Start session'))
        tell({ kind: 'start', at: wall(event.timeStamp) });
    },
    { capture: true },
  );
  const lookAtEachFrame = (): void => {
    lookAtClock();
    requestAnimationFrame(lookAtEachFrame);
  };
  requestAnimationFrame(lookAtEachFrame);
  new MutationObserver(lookAtKeeping).observe(document, {
    subtree: true,
    childList: true,
    characterData: true,
    attributes: true,
  });
};

export const addWitness = async (page: Page, onSight: (sight: Sight) => void): Promise<void> => {
  await page.exposeFunction('tellWitness', onSight);
  await page.addInitScript(watch);
};
