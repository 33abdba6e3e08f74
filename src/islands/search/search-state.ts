import type { Locale } from '#i18n/locales.ts';
import type { HitGroup } from './group-hits.ts';

/** What was found in one language. */
export interface Found {
  readonly locale: Locale;
  /** Sections, also those not shown. */
  readonly count: number;
  readonly groups: readonly HitGroup[];
}

export interface SearchState {
  readonly question: string;
  readonly status: 'loading' | 'failed' | 'ready';
  /** The last valid result. */
  readonly found: Found | null;
  /** Hits in the other language when this one has none. */
  readonly elsewhere: Found | null;
}
