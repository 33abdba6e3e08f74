import { expect, test } from 'vitest';
import { loadedLater, withImports } from '#scripts/check/page-weights.ts';

const files: Readonly<Record<string, string>> = {
  '/_astro/page.js': 'import{a}from"./shared.js";const f=()=>import("./tool.js")',
  '/_astro/shared.js': '',
  '/_astro/tool.js': 'import{a}from"./shared.js";import{b}from"./engine.js";const g=()=>p(()=>import("./zoom.js"),[])',
  '/_astro/engine.js': 'new Worker(new URL("./worker.js",import.meta.url))',
  '/_astro/zoom.js': 'const again=()=>import("./tool.js")',
};
const source = (url: string) => files[url] ?? '';

test('what comes with a touch is counted once, without what the page has already and without the zoom', () => {
  const first = withImports(['/_astro/page.js'], source);
  expect([...first].toSorted()).toEqual(['/_astro/page.js', '/_astro/shared.js']);
  expect([...loadedLater(first, source)].toSorted()).toEqual(['/_astro/engine.js', '/_astro/tool.js']);
});
