import type { UsageLine } from '#engine/metrics/metric-spec.ts';
import type { Outcome } from '#engine/metrics/outcome.ts';
import type { Bill } from '#engine/pricing/bill.ts';
import { formatUsd } from '#i18n/format.ts';
import type { Locale } from '#i18n/locales.ts';
import { pageText } from '#i18n/page-text.ts';

/** A bill that a figure rests on, with what it is called where it is folded away. */
export interface BillSide {
  readonly lines: Bill;
  readonly summary: string;
  /** What its lines are metered from; empty where the engine knows. */
  readonly usage: readonly UsageLine[];
}

/**
 * The bills of a figure: none, its own, or those of the two sides it compares.
 * @param size what the size is called that the bill is of, where there are several
 */
export function billSides({ basis }: Outcome, size: string | undefined, locale: Locale): readonly BillSide[] {
  const { spec, bill, other } = basis;
  if (bill === null || bill.lines.length === 0) return [];
  const t = pageText(locale, 'decisions');
  const said = ({ lines, known }: Bill) => ({ n: lines.length, total: formatUsd(known, locale) });
  if (spec.kind === 'usage-crossing' && other)
    return [
      { lines: bill, summary: t('oneSide', said(bill)), usage: spec.a },
      { lines: other, summary: t('otherSide', said(other)), usage: spec.b },
    ];
  const summary = [t('lineByLine', { n: bill.lines.length }), ...(size === undefined ? [] : [size])].join(' · ');
  return [{ lines: bill, summary, usage: spec.kind === 'usage' ? spec.lines : [] }];
}
