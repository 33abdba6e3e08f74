import { distanceOf, HOLDS_WITHIN } from '#documents/claim-figures.ts';
import { formatNumber, formatPercent } from '#i18n/format.ts';
import type { Locale } from '#i18n/locales.ts';
import { pageText } from '#i18n/page-text.ts';
import type { CountedClaim } from './all-claims.ts';
import { amountWriter, perText, printedText } from './claim-text.ts';

export interface ClaimsFinding {
  readonly finding: string;
  readonly note: string;
}

/** What the counts say together: how many hold, and what the furthest prints for what costs how much. Needs one claim at least. */
export function claimsFinding(claims: readonly CountedClaim[], locale: Locale): ClaimsFinding {
  const t = pageText(locale, 'claimsCheck');
  const number = (value: number) => formatNumber(value, locale);
  const of = (verdict: string) => claims.filter(({ figures }) => figures.verdict === verdict);
  const values = {
    holds: number(of('holds').length),
    total: number(claims.length),
    within: formatPercent(HOLDS_WITHIN, locale, 0),
  };
  const differing = of('differs');
  const [furthest] = differing.toSorted((a, b) => distanceOf(b.figures) - distanceOf(a.figures));
  const note = t('findingNote', {
    held: t('heldCount', { count: of('held').length }),
    low: t('lowCount', { count: differing.filter(({ figures }) => figures.factor > 1).length }),
    high: t('highCount', { count: differing.filter(({ figures }) => figures.factor < 1).length }),
  });
  if (furthest === undefined) return { finding: t('findingAll', values), note };
  const finding = t('finding', {
    ...values,
    printed: `${printedText(furthest.claim, locale)} ${perText(furthest.claim, locale)}`.trim(),
    ours: amountWriter(furthest.claim, locale)(furthest.figures.ours),
  });
  return { finding, note };
}
