import { existsSync } from 'node:fs';
import path from 'node:path';
import type { CheckName } from '#content/checks/check-names.ts';
import { buildSite } from '#scripts/build/build-site.ts';
import { checkoutDigest, folderDigest } from '#scripts/build/source-digest.ts';
import { root } from '#scripts/root.ts';
import { findBrowser } from '#scripts/setup/browser.ts';
import { pictureFolder } from '#scripts/setup/picture-folder.ts';
import { checkAudit } from './audit.ts';
import { checkBudgets } from './budgets.ts';
import { runCommand } from './command.ts';
import { checkContent } from './content.ts';
import { checkFigureSources } from './figure-sources.ts';
import { checkLinks } from './links.ts';
import type { Outcome } from './outcome.ts';
import { fail, fromProblems, pass } from './outcome.ts';
import { remembered } from './remember.ts';
import { runPlaywright, runVitest } from './reports.ts';
import { checkRoutes } from './routes.ts';
import type { Suite } from './schedule.ts';
import { checkWorkflows } from './workflows.ts';

type Check = Suite & {
  readonly name: CheckName;
  /** What it looks at: the files of the project, or the built site in a browser as well. A check without a scope runs every time. */
  readonly scope?: 'checkout' | 'built site';
};

/** Where it is kept which suites passed on which files. */
export const passes = path.join(root, '.cache', 'passed');

/** Every check of the project, in the order in which they run. README and CI know them by these names. */
const checks: readonly Check[] = [
  { name: 'browser', run: command('node', 'scripts/setup/browser.ts') },
  { name: 'types-engine', scope: 'checkout', run: command('tsc', '-p', 'tsconfig.pure.json', '--noEmit') },
  { name: 'types', scope: 'checkout', run: command('astro', 'check') },
  // Typed rules need the content types that `astro check` writes.
  { name: 'lint', scope: 'checkout', after: ['types'], run: command('eslint', '.', '--max-warnings=0') },
  {
    name: 'format',
    scope: 'checkout',
    run: command('prettier', '--check', '.', '--log-level=warn', ...prettierCache()),
  },
  { name: 'unit', scope: 'checkout', after: ['types'], run: () => runVitest() },
  { name: 'content', scope: 'checkout', run: problems(checkContent) },
  { name: 'workflows', scope: 'checkout', run: problems(checkWorkflows) },
  { name: 'audit', run: checkAudit },
  { name: 'build', after: ['types'], run: build },
  { name: 'budgets', scope: 'built site', needs: ['build'], run: problems(checkBudgets) },
  { name: 'routes', scope: 'built site', needs: ['build'], run: problems(checkRoutes) },
  { name: 'html', scope: 'built site', needs: ['build'], run: command('html-validate', 'dist/**/*.html') },
  { name: 'links', scope: 'built site', needs: ['build'], run: problems(leads) },
  { name: 'e2e', scope: 'built site', needs: ['build', 'browser'], alone: true, run: () => runPlaywright('e2e') },
  {
    name: 'accessibility',
    scope: 'built site',
    needs: ['build', 'browser'],
    alone: true,
    run: () => runPlaywright('accessibility'),
  },
  { name: 'visual', scope: 'built site', needs: ['build', 'browser'], alone: true, run: visual },
];

export const suites = checks.map((check) => ({ ...check, run: () => once(check) }));

/** What `npm run check` runs: everything that needs no built site and no network. */
export const quickSuites = ['types-engine', 'types', 'lint', 'format', 'unit', 'content', 'workflows'];

function once({ name, scope, run }: Check): Promise<Outcome> {
  if (scope === undefined) return run();
  const site = scope === 'checkout' ? [] : [folderDigest(root, 'dist'), JSON.stringify(findBrowser())];
  return remembered({ name, digest: [checkoutDigest(root), ...site].join(' '), folder: passes }, run);
}

function command(name: string, ...args: readonly string[]): () => Promise<Outcome> {
  return async () => {
    const { code, output } = await runCommand(name, args);
    return code === 0 ? pass(output) : fail(output);
  };
}

function problems(check: () => readonly string[] | Promise<readonly string[]>): () => Promise<Outcome> {
  return async () => fromProblems(await check());
}

/** What leads on, arrives; and figures do lead on. */
async function leads(): Promise<readonly string[]> {
  return [...(await checkLinks()), ...checkFigureSources()];
}

function prettierCache(): readonly string[] {
  return ['--cache', '--cache-strategy=content', '--cache-location=.cache/prettier.json'];
}

async function build(): Promise<Outcome> {
  const { built, code, output } = await buildSite();
  if (code !== 0) return fail(output);
  return pass(built ? output : 'Nothing has changed since the last build.');
}

/** The layout is checked in any browser, pixels only where there are pictures of the same one. */
async function visual(): Promise<Outcome> {
  const outcome = await runPlaywright('visual');
  const folder = pictureFolder(findBrowser());
  if (existsSync(path.join(root, folder))) return outcome;
  return { ...outcome, notChecked: `pixels, for want of ${folder} (npm run golden:update)` };
}
