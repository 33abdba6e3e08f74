import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { PageWeight } from './page-weights.ts';
import { pageWeights } from './page-weights.ts';
import { dist, distFiles } from './site-files.ts';

/** Bytes after compression, as a reader's browser receives them. */
const JS_ON_TOOL_PAGE = 60_000;
const JS_ON_OTHER_PAGE = 15_000;
const HTML_AND_CSS = 40_000;
const ALL_FONTS = 90_000;

/** Pages that hold a tool, by their name in the URL; '' is the home page with its small answer. */
const TOOL_PAGES = ['', 'calculator', 'break-even', 'portfolio'];

/** The size budgets of the built site: every breach as a sentence. */
export function checkBudgets(): readonly string[] {
  return [...pageWeights().flatMap(checkPage), ...checkFonts()];
}

function checkPage({ url, html, css, js }: PageWeight): readonly string[] {
  const isTool = TOOL_PAGES.includes(url.split('/')[2] ?? url);
  return [
    ...over(`${url}: JavaScript`, js, isTool ? JS_ON_TOOL_PAGE : JS_ON_OTHER_PAGE),
    ...over(`${url}: HTML and CSS`, html + css, HTML_AND_CSS),
  ];
}

function checkFonts(): readonly string[] {
  const fonts = distFiles('.woff2').map((file) => readFileSync(path.join(dist, file)).length);
  const total = fonts.reduce((sum, size) => sum + size, 0);
  const faces = distFiles('.css').flatMap((file) => {
    const text = readFileSync(path.join(dist, file), 'utf8');
    return (text.match(/@font-face\s*\{[^}]*\}/g) ?? []).filter((face) => face.includes('url('));
  });
  const blocking = faces.filter((face) => !/font-display:\s*(swap|optional|fallback)/.test(face));
  return [
    ...over('Fonts, all together', total, ALL_FONTS),
    ...blocking.map((face) => `A font blocks the text, add font-display: ${face.slice(0, 80)}`),
  ];
}

function over(what: string, bytes: number, budget: number): readonly string[] {
  return bytes <= budget ? [] : [`${what} ${bytes} bytes compressed, budget ${budget}`];
}
