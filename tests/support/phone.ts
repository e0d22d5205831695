import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  chromium,
  type Page,
} from 'playwright';
import { afterAll, beforeAll, expect, inject, onTestFinished } from 'vitest';
import { browserLaunch } from './browser.ts';

/** A phone with the app open on it, and everything that went wrong there without being seen. */
export type Phone = {
  readonly page: Page;
  readonly context: BrowserContext;
  /** Errors on the console, exceptions, and requests to anywhere but the app's own origin. */
  readonly problems: readonly string[];
};

type PhoneOptions = {
  /** The hash route that is opened first. */
  readonly at?: string;
  readonly size?: { readonly width: number; readonly height: number };
  /** Where the phone believes it is; an IANA name. */
  readonly timeZone?: string;
  /** Problems that the test brings about itself. */
  readonly expected?: RegExp;
};

export const upright = { width: 390, height: 844 };
export const onItsSide = { width: 844, height: 390 };

const isForeign = (url: string): boolean =>
  /^(https?|wss?):/.test(url) && new URL(url).host !== new URL(inject('appUrl')).host;

const watch = (context: BrowserContext, expected?: RegExp): readonly string[] => {
  const problems: string[] = [];
  const note = (problem: string): void => {
    if (expected?.test(problem) !== true) problems.push(problem);
  };
  context.on('request', (request) => {
    if (isForeign(request.url())) note(`asked ${request.url()}`);
  });
  context.on('console', (message) => {
    if (message.type() === 'error') note(`console: ${message.text()} ${message.location().url}`);
  });
  context.on('weberror', (error) => note(`uncaught: ${error.error().message}`));
  return problems;
};

const contextOptions = ({ size = upright, timeZone }: PhoneOptions): BrowserContextOptions => ({
  viewport: size,
  hasTouch: true,
  locale: 'en-GB',
  ...(timeZone === undefined ? {} : { timezoneId: timeZone }),
});

const openApp = async (context: BrowserContext, options: PhoneOptions): Promise<Phone> => {
  const problems = watch(context, options.expected);
  const page = context.pages()[0] ?? (await context.newPage());
  page.setDefaultTimeout(15_000);
  await page.goto(inject('appUrl') + (options.at ?? ''));
  return { page, context, problems };
};

/** One browser for a test file; every phone in it is a fresh profile, and has to end without problems. */
export const phones = (args: readonly string[] = []) => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await chromium.launch(browserLaunch(args));
  });
  afterAll(() => browser.close());
  return async (options: PhoneOptions = {}): Promise<Phone> => {
    const context = await browser.newContext(contextOptions(options));
    const phone = await openApp(context, options);
    onTestFinished(async () => {
      await context.close();
      expect(phone.problems).toEqual([]);
    });
    return phone;
  };
};

/** A profile on disk, for what has to outlive the browser. `open` starts a browser process on it. */
export const makeProfile = async (): Promise<{
  readonly folder: string;
  open(options?: PhoneOptions): Promise<Phone>;
}> => {
  const folder = await mkdtemp(join(tmpdir(), 'bell-lap-profile-'));
  const opened: Phone[] = [];
  onTestFinished(async () => {
    await Promise.all(opened.map(({ context }) => context.close()));
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
    expect(opened.flatMap(({ problems }) => problems)).toEqual([]);
  });
  const open = async (options: PhoneOptions = {}): Promise<Phone> => {
    const launch = { ...browserLaunch(), ...contextOptions(options) };
    const context = await chromium.launchPersistentContext(folder, launch);
    const phone = await openApp(context, options);
    opened.push(phone);
    return phone;
  };
  return { folder, open };
};
