import type { Locale } from '#i18n/locales.ts';
import { tagOf } from '#i18n/locales.ts';
import { formatPercent } from '#i18n/format.ts';
import { pageText } from '#i18n/page-text.ts';
import type { System } from './to-system.ts';
import { largestDuty } from './to-system.ts';

export interface LandscapeFinding {
  readonly title: string;
  /** Which duty takes most of which bill; null while a price is unknown. */
  readonly detail: string | null;
}

/** Readers expect the code to be what costs; the title says how far that holds with today's prices. */
const EXPECTED = 'compute';

/** What the bills have in common, in words chosen by the figures. */
export function landscapeFinding(systems: readonly System[], locale: Locale): LandscapeFinding {
  const t = pageText(locale, 'landscape');
  const winners = systems.flatMap((system) => {
    const duty = largestDuty(system);
    return duty === undefined ? [] : [{ ...duty, system }];
  });
  if (winners.length < systems.length) return { title: t('finding.unknown'), detail: null };
  const percent = (share: number | null) => formatPercent(share ?? 0, locale, 0);
  const named = winners.map(({ duty, share, system }) =>
    t('winner', {
      duty: t(`duty.${duty}`),
      system: t(`system.${system.meta.id}`),
      share: percent(share),
    }),
  );
  const list = new Intl.ListFormat(tagOf(locale), { type: 'conjunction' }).format(named);
  const wins = winners.filter(({ duty }) => duty === EXPECTED).length;
  const most = Math.max(...systems.map(({ duties }) => duties.find(({ duty }) => duty === EXPECTED)?.share ?? 0));
  const values = { duty: t(`duty.${EXPECTED}`), all: systems.length };
  const title =
    wins === 0 ? t('finding.none', { ...values, share: percent(most) }) : t('finding.some', { ...values, n: wins });
  return { title, detail: t('largest', { winners: list }) };
}
