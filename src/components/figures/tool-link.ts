import type { MetricSpec } from '#engine/metrics/metric-spec.ts';
import { DEFAULT_REGION } from '#engine/pricing/region.ts';
import type { Locale } from '#i18n/locales.ts';
import { pageText } from '#i18n/page-text.ts';
import { pathFor } from '#i18n/paths.ts';
import { encodePortfolio } from '#islands/portfolio/encode.ts';
import { defaultInputs } from '#islands/portfolio/inputs.ts';
import { scenarioLink } from './scenario-link.ts';

/** A way to the tool that computes a figure, opened with what it was computed from. */
export interface ToolLink {
  readonly href: string;
  readonly text: string;
}

/** The tool where a reader can go on from a metric; null where no tool asks that question. */
export function toolLink(spec: MetricSpec, locale: Locale): ToolLink | null {
  const t = pageText(locale, 'decisions');
  switch (spec.kind) {
    case 'option':
    case 'line':
    case 'capacity':
    case 'workload':
      return { href: scenarioLink('calculator', spec, locale), text: t('inCalculator') };
    case 'crossing':
    case 'takeover':
      return { href: scenarioLink('breakEven', spec, locale), text: t('inBreakEven') };
    case 'portfolio': {
      const inputs = { ...defaultInputs(spec.size), region: spec.region ?? DEFAULT_REGION };
      return { href: pathFor(locale, 'portfolio', { search: encodePortfolio(inputs) }), text: t('inPortfolio') };
    }
    default:
      return null;
  }
}
