import { decodeChoice, decodeNumber } from '#engine/kit/decode.ts';
import type { Issue } from '#engine/kit/result.ts';
import { issue } from '#engine/kit/result.ts';
import { NOTHING } from './encode-query.ts';
import type { MoneyChoice } from './inputs.ts';
import { DEFAULT_MONEY } from './inputs.ts';
import { toNumber } from './price-text.ts';

/** Keys of the money view in a link, and names of its form fields. */
export const MONEY_FIELDS = Object.keys(DEFAULT_MONEY) as readonly (keyof MoneyChoice)[];

/** Reais for one dollar: wide enough for any year, narrow enough that a slipped comma shows. */
export const EXCHANGE_RANGE = { min: 0.01, max: 1_000 };
/** A tax as a share of its base. */
export const TAX_RANGE = { min: 0, max: 1 };

const DATE = /^\d{4}-\d{2}-\d{2}$/;

/** Reads the money view of a link; parts that cannot be used stay at their defaults and are reported under their key. */
export function decodeMoney(query: URLSearchParams, issues: Issue[]): MoneyChoice {
  const currency = query.get('currency') ?? undefined;
  return {
    currency: decodeChoice(currency, 'currency', ['USD', 'BRL'] as const, 'USD', issues),
    exchangeRate: numberAt(query, 'exchangeRate', EXCHANGE_RANGE, issues),
    exchangeDate: decodeDate(query.get('exchangeDate'), issues),
    exchangeTax: numberAt(query, 'exchangeTax', TAX_RANGE, issues) ?? DEFAULT_MONEY.exchangeTax,
    invoiceTax: numberAt(query, 'invoiceTax', TAX_RANGE, issues) ?? DEFAULT_MONEY.invoiceTax,
  };
}

function numberAt(
  query: URLSearchParams,
  key: 'exchangeRate' | 'exchangeTax' | 'invoiceTax',
  range: typeof TAX_RANGE,
  issues: Issue[],
): number | null {
  const text = query.get(key);
  return text === null || text === NOTHING ? null : decodeNumber(toNumber(text), key, range, issues);
}

function decodeDate(text: string | null, issues: Issue[]): string | null {
  if (text === null || text === NOTHING) return null;
  if (isDate(text)) return text;
  issues.push(issue('date-invalid', 'exchangeDate'));
  return null;
}

/** Whether a text is a day of the calendar, as `YYYY-MM-DD`. */
export function isDate(text: string): boolean {
  if (!DATE.test(text)) return false;
  const at = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(text);
}
