import type { MetricSpec } from '#engine/metrics/metric-spec.ts';
import { DEFAULT_REGION } from '#engine/pricing/region.ts';
import type { Locale } from '#i18n/locales.ts';
import { pathFor } from '#i18n/paths.ts';
import { quotaAnchor } from '#viz/why/book-anchor.ts';
import { assumptionAnchor } from '../assumptions/assumption-anchor.ts';
import { constantAnchor } from './constant-anchor.ts';
import { factAnchor } from './metric-text.ts';

/**
 * Where a number that is not computed stands with its source: the note of a limit or fact on the same page, the row of a constant
 * or of an assumption on the page that lists them. Null for what is computed, and for assumptions of what is no document.
 */
export function citedHref(id: string, spec: MetricSpec, document: string | undefined, locale: Locale): string | null {
  const assumed = (hash: string) => pathFor(locale, 'assumptions', { hash });
  switch (spec.kind) {
    case 'quota':
      return `#${quotaAnchor({ id: spec.quota, region: spec.region ?? DEFAULT_REGION })}`;
    case 'fact':
      return `#${factAnchor(spec.fact)}`;
    case 'constant':
      return assumed(constantAnchor(spec.constant));
    case 'assumption':
      return document === undefined ? null : assumed(assumptionAnchor(document, id));
    default:
      return null;
  }
}
