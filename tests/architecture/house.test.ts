import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from './source-files.ts';

const read = (path: string): string => readFileSync(join(root, path), 'utf8');

const agreed = [
  'README.md',
  'assets',
  'index.html',
  'package-lock.json',
  'package.json',
  'src',
  'tests',
  'tsconfig.json',
  'vite.config.ts',
];

/** Made by commands, named in `.gitignore`. */
const made = ['node_modules', 'dist', 'coverage'];

describe('the top level', () => {
  it('grows nothing beyond the agreed layout', () => {
    const there = readdirSync(root).filter((name) => !name.startsWith('.') && !made.includes(name));
    expect(there.sort()).toEqual(agreed);
  });
});

describe('dependencies', () => {
  const { dependencies, devDependencies, reasons } = JSON.parse(read('package.json'));
  const named = Object.keys({ ...dependencies, ...devDependencies }).sort();

  it('each have a reason, and each reason has its dependency', () => {
    expect(Object.keys(reasons).sort()).toEqual(named);
  });

  it('have reasons that say something', () => {
    const short = named.filter((name) => String(reasons[name]).split(' ').length < 4);
    expect(short).toEqual([]);
  });

  it('are pinned, so that two builds are the same', () => {
    const versions: readonly string[] = Object.values({ ...dependencies, ...devDependencies });
    expect(versions.filter((version) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
  });
});

describe('index.html', () => {
  const html = read('index.html');
  const policy = /http-equiv="Content-Security-Policy"\s+content="([^"]*)"/.exec(html)?.[1] ?? '';

  it('has no script, style or handler of its own', () => {
    expect(html).not.toMatch(/<script(?![^>]*\bsrc=)/);
    expect(html).not.toMatch(/<style|\sstyle=|\son\w+=/);
  });

  it('asks no other host for anything', () => {
    expect(html).not.toMatch(/(src|href|content)="(https?:)?\/\//);
  });

  it('forbids every source but its own', () => {
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self'");
    expect(policy).not.toMatch(/unsafe-eval|\*|https?:/);
    expect(/script-src[^;]*/.exec(policy)?.[0]).toBe("script-src 'self'");
  });
});
