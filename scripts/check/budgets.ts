import { readFileSync } from 'node:fs';
import path from 'node:path';
import { SIZE_BUDGETS } from '#content/checks/size-budgets.ts';
import { checkDataBudgets } from './data-budgets.ts';
import { overBudget } from './over-budget.ts';
import type { PageWeight, Scales } from './page-weights.ts';
import { exact, quick, weighPage } from './page-weights.ts';
import { dist, distFiles, htmlPages } from './site-files.ts';

/** Pages that hold a tool, by their name in the URL; '' is the home page with its small answer. */
const TOOL_PAGES = ['', 'calculator', 'break-even', 'portfolio'];

/** The size budgets of the built site: every breach as a sentence. */
export function checkBudgets(): readonly string[] {
  return [
    ...htmlPages().flatMap((page) => breaches((scales) => checkPage(weighPage(page, scales)))),
    ...checkFonts(),
    ...breaches(({ file }) => checkDataBudgets(distFiles('.json'), file)),
  ];
}

/** What fits a budget badly compressed fits it well compressed: only what does not is weighed exactly, which takes long. */
function breaches(check: (scales: Scales) => readonly string[]): readonly string[] {
  return check(quick).length === 0 ? [] : check(exact);
}

function checkPage({ url, html, css, js, later }: PageWeight): readonly string[] {
  const [, , section = url, slug = ''] = url.split('/');
  const isDrawing = section === 'architectures' && slug !== '';
  return [
    ...overBudget(`${url}: JavaScript`, js, scriptBudget(section)),
    ...(isDrawing ? overBudget(`${url}: JavaScript of the drawing at work`, later, SIZE_BUDGETS.drawingScript) : []),
    ...overBudget(`${url}: HTML and CSS`, html + css, SIZE_BUDGETS.markup),
  ];
}

/** Whether a page, by its name in the URL, holds a tool; the others are there to be read. */
export function holdsTool(section: string): boolean {
  return section === 'bill' || TOOL_PAGES.includes(section);
}

function scriptBudget(section: string): number {
  if (section === 'bill') return SIZE_BUDGETS.billScript;
  return holdsTool(section) ? SIZE_BUDGETS.toolScript : SIZE_BUDGETS.pageScript;
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
    ...overBudget('Fonts, all together', total, SIZE_BUDGETS.fonts),
    ...blocking.map((face) => `A font blocks the text, add font-display: ${face.slice(0, 80)}`),
  ];
}
