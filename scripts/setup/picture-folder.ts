import type { Browser } from './browser.ts';

/**
 * Where the pictures of pages stand that a browser is compared with, from the root. Every platform and every major version of the
 * browser draws text a little differently, so each has its own; see OPERATIONS.md.
 */
export function pictureFolder({ major }: Pick<Browser, 'major'>): string {
  return `tests/visual/baselines/${process.platform}-chromium-${major}`;
}
