import { CHECK_NAMES } from '#content/checks/check-names.ts';
import type { CheckName } from '#content/checks/check-names.ts';
import { SIZE_BUDGETS } from '#content/checks/size-budgets.ts';

/** What only prepares others and holds nothing by itself. */
const PREPARES: readonly CheckName[] = ['browser'];

export type ShownCheck = Exclude<CheckName, 'browser'>;

/** The checks every change passes, in the order in which they run. */
export const SHOWN_CHECKS = CHECK_NAMES.filter((name): name is ShownCheck => !PREPARES.includes(name));

/** What a page about the site may count: numbers that the checks hold, by id. */
export const SITE_NUMBERS = {
  checks: { value: SHOWN_CHECKS.length, kind: 'count' },
  'page-script': { value: SIZE_BUDGETS.pageScript, kind: 'bytes' },
  'tool-script': { value: SIZE_BUDGETS.toolScript, kind: 'bytes' },
  markup: { value: SIZE_BUDGETS.markup, kind: 'bytes' },
  fonts: { value: SIZE_BUDGETS.fonts, kind: 'bytes' },
} as const satisfies Readonly<Record<string, { readonly value: number; readonly kind: 'count' | 'bytes' }>>;
export type SiteNumber = keyof typeof SITE_NUMBERS;
