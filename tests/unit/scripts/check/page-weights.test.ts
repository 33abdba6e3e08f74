import { describe, expect, test } from 'vitest';
import { withImports } from '#scripts/check/page-weights.ts';

const files: Readonly<Record<string, string>> = {
  '/_astro/page.js': 'import{a as b}from"./chunk.js";import"./effect.js";const later=()=>import("./later.js");',
  '/_astro/chunk.js': 'export{x}from"../shared/deep.js";import*as all from\'/theme.js\';',
  '/_astro/effect.js': 'import"./page.js"',
  '/shared/deep.js': 'new Worker(new URL("./worker.js",import.meta.url))',
  '/theme.js': '',
};

describe('withImports', () => {
  test('follows static imports of every form, each file once', () => {
    const found = withImports(['/_astro/page.js'], (url) => files[url] ?? '');
    expect([...found].toSorted()).toEqual(Object.keys(files).toSorted());
  });

  test('leaves out what loads on demand', () => {
    const found = withImports(['/_astro/page.js'], (url) => files[url] ?? '');
    expect([...found].some((url) => url.includes('later') || url.includes('worker'))).toBe(false);
  });
});
