import type { MetricUnit } from '#engine/metrics/metric-spec.ts';
import { formatBytes, formatMagnitude, formatNumber, formatPercent, formatUsd } from './format.ts';
import type { Locale } from './locales.ts';

/** Below this a count is written in digits, above it as a magnitude in words. */
const DIGITS_UP_TO = 1e6;
/** Dollars from which cents would only feign precision: `$480.00`, but `$2,826`. What is a thousand once rounded to the cent is one. */
const CENTS_UP_TO = 999.995;
/** Figures of a plain number that a reader compares. */
const SIGNIFICANT = 3;

/** A published number as prose says it, in the reader's language: `$102`, `41 million`, `6.3%`. What it is per, the sentence says. */
export function writeMetric(value: number, unit: MetricUnit, locale: Locale): string {
  switch (unit) {
    case 'usd-month':
      return formatUsd(value, locale, 'whole');
    case 'usd-million':
      return formatUsd(value, locale);
    case 'usd':
      return formatUsd(value, locale, Math.abs(value) < CENTS_UP_TO ? 'cents' : 'whole');
    case 'usd-hour':
    case 'usd-gb':
      return formatUsd(value, locale, 'rate');
    case 'share':
      return formatPercent(value, locale, percentDecimals(value));
    case 'bytes':
      return formatBytes(value, locale);
    default:
      return writeCount(value, unit, locale);
  }
}

/** Nearer to nothing or to the whole than this, one decimal of a percentage says too little of what is left. */
const NEARLY = 0.005;

/** As many decimals as say what keeps a share from nothing or the whole: `20.5%`, but `0.19%` and `99.95%`. */
function percentDecimals(share: number): number {
  const apart = Math.min(Math.abs(share), Math.abs(1 - share));
  return apart === 0 || apart >= NEARLY ? 1 : Math.ceil(-Math.log10(apart)) - 1;
}

/** Between a published number and the name that follows it: a Portuguese magnitude takes "de" (`9 milhões de eventos`). */
export function joinMetric(written: string, name: string, locale: Locale): string {
  return locale === 'pt-br' && /ilh(?:ão|ões)$/.test(written) ? `de ${name}` : name;
}

const UNIT_SIGNS: Readonly<Partial<Record<MetricUnit, string>>> = {
  'per-second': '/s',
  'mib-per-second': '\u00a0MiB/s',
  'gb-month': '\u00a0GB',
  gb: '\u00a0GB',
  tb: '\u00a0TB',
  hours: '\u00a0h',
  milliseconds: '\u00a0ms',
  times: '×',
};

function writeCount(value: number, unit: MetricUnit, locale: Locale): string {
  const sign = UNIT_SIGNS[unit] ?? '';
  if (Math.abs(value) >= DIGITS_UP_TO) return formatMagnitude(value, locale) + sign;
  return formatNumber(value, locale, decimalsOf(value)) + sign;
}

function decimalsOf(value: number): number {
  if (value === 0) return 0;
  return Math.min(Math.max(SIGNIFICANT - 1 - Math.floor(Math.log10(Math.abs(value))), 0), 6);
}
