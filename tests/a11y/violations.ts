import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

type AxeResults = Awaited<ReturnType<AxeBuilder['analyze']>>;

declare global {
  interface Window {
    /** Left in the page by the first look. */
    axe?: { run(part: Document, options: object): Promise<AxeResults> };
  }
}

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What passes is not told, and nothing is until something fails: naming every part looked at takes a fifth of the time. */
const OPTIONS = { resultTypes: ['violations' as const], selectors: false };

/**
 * What axe finds on a page as it stands, by all rules or by those named. In legacy mode axe runs in one go, which suits pages without
 * frames and is several times faster.
 */
export async function violations(page: Page, rules?: readonly string[]): Promise<readonly string[]> {
  const found = (await again(page, rules, OPTIONS)) ?? (await builder(page, rules).analyze()).violations;
  if (found.length === 0) return [];
  const named = (await again(page, rules, { ...OPTIONS, selectors: true })) ?? found;
  return named.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.target.join(' ')} ${node.failureSummary ?? ''}`),
  );
}

function builder(page: Page, rules?: readonly string[]): AxeBuilder {
  const axe = new AxeBuilder({ page }).setLegacyMode(true).options(OPTIONS);
  return rules ? axe.withRules([...rules]) : axe.withTags(RULES);
}

/** A second question to a page where axe is already: handing it over anew takes longer than some answers. */
async function again(
  page: Page,
  rules: readonly string[] | undefined,
  options: typeof OPTIONS,
): Promise<AxeResults['violations'] | undefined> {
  const runOnly = rules ? { type: 'rule' as const, values: [...rules] } : { type: 'tag' as const, values: RULES };
  return page.evaluate(async (asked) => (await window.axe?.run(document, asked))?.violations, { ...options, runOnly });
}
