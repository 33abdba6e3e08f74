import { MIN_POINTS } from '../anomalies/decode-series.ts';
import type { CostMetric } from '../source/processed-columns.ts';
import dailyCostSql from '../sql/daily-cost.sql';
import type { BillDatabase } from './bill-database.ts';
import { chargeStretches, LONGEST_PAUSE } from './charge-stretches.ts';
import type { CurrencyPart } from './currency-parts.ts';
import { currencyParts } from './currency-parts.ts';
import { decodeDayCosts } from './forecast-bill.ts';

/** How many days a bill has too few for something. */
export interface LackOfDays {
  readonly needed: number;
  readonly found: number;
  /** Null: it spans too few. Else it spans enough, and `found` lie at most between two pauses of more days than these. */
  readonly pause: number | null;
}

/** What a bill lacks where so many days are needed; null where it has them. */
export function lackOfDays({ extent: { days } }: CurrencyPart, needed: number): LackOfDays | null {
  return days < needed ? { needed, found: days, pause: null } : null;
}

/** The same where the days must lie in one of its stretches, as each is searched by itself (`chargeStretches`). */
export async function lackOfDaysTogether(part: CurrencyPart, needed: number): Promise<LackOfDays | null> {
  return lackTogether(part, await stretchesOf(part), needed);
}

function lackTogether(part: CurrencyPart, stretches: readonly number[], needed: number): LackOfDays | null {
  const found = stretches.reduce((most, days) => Math.max(most, days), 0);
  return lackOfDays(part, needed) ?? (found < needed ? { needed, found, pause: LONGEST_PAUSE } : null);
}

/** The days of each stretch. A bill with no room for a long pause has one, and nothing is asked. */
async function stretchesOf({ extent, ask }: CurrencyPart): Promise<readonly number[]> {
  if (extent.days <= LONGEST_PAUSE) return [extent.days];
  return chargeStretches(extent, decodeDayCosts(await ask(dailyCostSql))).map(({ days }) => days);
}

/** One currency of a bill, and what of it was searched for anomalies. */
export interface SearchedCurrency {
  readonly currency: string | null;
  /** What it lacks to be searched; null where it was. */
  readonly lack: LackOfDays | null;
  /** Days of stretches that were too short to be searched, beside others that were. */
  readonly leftOut: number;
}

/** What `explainAnomalies` searches of each currency, the one of most rows first; of the rows that `values` names. */
export async function searchedCurrencies(
  database: BillDatabase,
  metric: CostMetric,
  values = 'TRUE',
): Promise<readonly SearchedCurrency[]> {
  const searched: SearchedCurrency[] = [];
  for (const part of await currencyParts(database, metric, values)) {
    const stretches = await stretchesOf(part);
    const lack = lackTogether(part, stretches, MIN_POINTS);
    const short = stretches.filter((days) => days < MIN_POINTS);
    const leftOut = lack === null ? short.reduce((sum, days) => sum + days, 0) : 0;
    searched.push({ currency: part.currency, lack, leftOut });
  }
  return searched;
}
