import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, it } from 'vitest';

const files = (): readonly (readonly [string, string])[] =>
  readdirSync(inject('buildDir'), { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.(js|css|html|webmanifest|svg)$/.test(path))
    .map((path) => [path, readFileSync(join(inject('buildDir'), path), 'utf8')]);

/** Addresses that name something and are never asked for. */
const names = [
  'http://www.w3.org/', // XML namespaces
  'https://www.w3.org/',
  'https://github.com/', // where a library's messages point to
  'https://stately.ai/',
  'https://valibot.dev/',
  'https://bit.ly/wb-precache', // in a warning of Workbox
  'http://sr', // a base that the router resolves paths against
  'https://action/',
];

describe('the built app', () => {
  it('knows no other host', () => {
    const foreign = files().flatMap(([path, text]) =>
      [...text.matchAll(/\b(?:https?|wss?):\/\/[\w.-]+\/?[^\s"'`)<]*/g)]
        .map(([address]) => address)
        .filter((address) => !names.some((name) => address.startsWith(name)))
        .map((address) => `${path}: ${address}`),
    );
    expect(foreign).toEqual([]);
  });

  it('has no script inside a page, and a policy that forbids one', () => {
    const pages = files().filter(([path]) => path.endsWith('.html'));
    expect(pages.length).toBeGreaterThan(0);
    for (const [, html] of pages) {
      expect(html).not.toMatch(/<script(?![^>]*\bsrc=)/);
      expect(html).toContain("default-src 'none'; script-src 'self'");
    }
  });

  it('is served from any folder', () => {
    for (const [path, html] of files().filter(([name]) => name.endsWith('.html')))
      expect(html, path).not.toMatch(/(src|href)="\//);
  });
});
