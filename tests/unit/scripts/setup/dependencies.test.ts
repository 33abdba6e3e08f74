import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { missingPackages } from '#scripts/setup/dependencies.mjs';

let root = '';
beforeEach(() => (root = mkdtempSync(path.join(os.tmpdir(), 'dependencies-'))));
afterEach(() => rmSync(root, { recursive: true }));

type Packages = Readonly<Record<string, { readonly version: string; readonly optional?: boolean }>>;

const locked: Packages = {
  'node_modules/astro': { version: '7.3.4' },
  'node_modules/other-platform': { version: '1.0.0', optional: true },
};

function write(file: string, packages: Packages): void {
  mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
  writeFileSync(path.join(root, file), JSON.stringify({ packages: { '': { version: '0' }, ...packages } }));
}

describe('missingPackages', () => {
  test('everything is missing on a fresh clone, except what is optional', () => {
    write('package-lock.json', locked);
    expect(missingPackages(root)).toEqual(['node_modules/astro']);
  });

  test('nothing is missing after an install', () => {
    write('package-lock.json', locked);
    write('node_modules/.package-lock.json', { 'node_modules/astro': { version: '7.3.4' } });
    mkdirSync(path.join(root, 'node_modules/astro'));
    expect(missingPackages(root)).toEqual([]);
  });

  test('a changed version is missing, an optional one too', () => {
    write('package-lock.json', locked);
    write('node_modules/.package-lock.json', {
      'node_modules/astro': { version: '7.3.3' },
      'node_modules/other-platform': { version: '0.9.0' },
    });
    expect(missingPackages(root)).toEqual(['node_modules/astro', 'node_modules/other-platform']);
  });

  test('a package whose folder was deleted is missing', () => {
    write('package-lock.json', locked);
    write('node_modules/.package-lock.json', { 'node_modules/astro': { version: '7.3.4' } });
    expect(missingPackages(root)).toEqual(['node_modules/astro']);
  });
});
