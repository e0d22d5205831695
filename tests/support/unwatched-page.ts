import type { Browser } from 'playwright';

type Reply = { readonly id: number; readonly result?: unknown };
type Evaluated = {
  readonly result?: { readonly value?: unknown };
  readonly exceptionDetails?: { readonly text: string };
};

/**
 * A page that the browser may hide. Playwright keeps every page of its own focused, so that none is ever
 * hidden; this one it does not know (https://github.com/microsoft/playwright/issues/3570).
 */
export type UnwatchedPage = {
  /** Runs a script in the page, with the rights of a press, and answers what it comes to. */
  evaluate(script: string): Promise<unknown>;
  /** Presses the middle of the first element that matches, with a trusted event. */
  press(selector: string): Promise<void>;
  /** Looks until the script comes to something true. */
  until(script: string, timeoutMs: number): Promise<void>;
  toFront(): Promise<void>;
  close(): Promise<void>;
};

const sleep = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

type Options = {
  /** It hides no other page; otherwise the one that was in front of its window. */
  readonly newWindow?: boolean;
  /** A script that runs in the page before its own. */
  readonly first?: string;
};

export const openUnwatched = async (
  browser: Browser,
  url: string,
  { newWindow = false, first = '' }: Options = {},
): Promise<UnwatchedPage> => {
  const device = await browser.newBrowserCDPSession();
  const blank = { url: 'about:blank', newWindow };
  const { targetId } = await device.send('Target.createTarget', blank);
  const { sessionId } = await device.send('Target.attachToTarget', { targetId, flatten: false });
  const waiting = new Map<number, (result: unknown) => void>();
  device.on('Target.receivedMessageFromTarget', (event) => {
    if (event.sessionId !== sessionId) return;
    const { id, result }: Reply = JSON.parse(event.message);
    waiting.get(id)?.(result);
    waiting.delete(id);
  });
  let last = 0;
  const send = async (method: string, params: object): Promise<unknown> => {
    last += 1;
    const id = last;
    const reply = new Promise((resolve) => waiting.set(id, resolve));
    const message = JSON.stringify({ id, method, params });
    await device.send('Target.sendMessageToTarget', { sessionId, message });
    return reply;
  };
  await send('Page.enable', {});
  await send('Page.addScriptToEvaluateOnNewDocument', { source: first });
  await send('Page.navigate', { url });
  const evaluate = async (expression: string): Promise<unknown> => {
    const options = { expression, awaitPromise: true, returnByValue: true, userGesture: true };
    const { result, exceptionDetails } = (await send('Runtime.evaluate', options)) as Evaluated;
    if (exceptionDetails) throw new Error(`${exceptionDetails.text} in ${expression}`);
    return result?.value;
  };
  const until = async (script: string, timeoutMs: number): Promise<void> => {
    const end = Date.now() + timeoutMs;
    while (!(await evaluate(script))) {
      if (Date.now() > end) throw new Error(`not within ${timeoutMs} ms: ${script}`);
      await sleep(100);
    }
  };
  return {
    evaluate,
    until,
    press: async (selector) => {
      const place = `(({ x, y, width, height }) => [x + width / 2, y + height / 2])(document.querySelector(${JSON.stringify(selector)}).getBoundingClientRect())`;
      const [x, y] = (await evaluate(place)) as readonly [number, number];
      const button = { x, y, button: 'left', clickCount: 1 };
      await send('Input.dispatchMouseEvent', { type: 'mousePressed', ...button });
      await send('Input.dispatchMouseEvent', { type: 'mouseReleased', ...button });
    },
    toFront: async () => {
      await device.send('Target.activateTarget', { targetId });
    },
    close: async () => {
      await device.send('Target.closeTarget', { targetId });
      await device.detach();
    },
  };
};
