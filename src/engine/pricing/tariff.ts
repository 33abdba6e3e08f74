import type { PriceBook } from './price-book.ts';
import type { Rate } from './rate.ts';

/** A tier ready for arithmetic: bounds and price per single unit, `to` infinite at the end. */
export interface PricedTier {
  readonly from: number;
  readonly to: number;
  readonly price: number;
}

/** A rate as billed in one region: its tiers, or null when no price is known there. */
export interface PricedRate {
  readonly id: string;
  readonly tiers: readonly PricedTier[] | null;
  readonly rate: Rate | null;
  readonly overridden: boolean;
}

/** A reader's price for one rate: per unit, or a ladder of tiers. */
export type Override =
  number | readonly { readonly from: number; readonly to: number | null; readonly price: number }[];

/** Overrides by rate id. */
export type Overrides = Readonly<Record<string, Override>>;

/** The prices of one region with the reader's overrides applied, parsed once. */
export type Tariff = ReadonlyMap<string, PricedRate>;

/**
 * Parses the published decimals of a book and lays the overrides over them. An override may name a rate whose price is unknown:
 * that is how a reader fills a gap.
 */
export function toTariff(book: PriceBook, overrides: Overrides = {}): Tariff {
  const tariff = new Map<string, PricedRate>();
  for (const rate of book.rates.values()) {
    tariff.set(rate.id, { id: rate.id, tiers: parseTiers(rate), rate, overridden: false });
  }
  for (const [id, override] of Object.entries(overrides)) {
    tariff.set(id, { id, tiers: overrideTiers(override), rate: book.rates.get(id) ?? null, overridden: true });
  }
  return tariff;
}

function parseTiers(rate: Rate): readonly PricedTier[] | null {
  return rate.tiers?.map((tier) => ({ from: tier.from, to: tier.to ?? Infinity, price: Number(tier.price) })) ?? null;
}

function overrideTiers(override: Override): readonly PricedTier[] {
  if (typeof override === 'number') return [{ from: 0, to: Infinity, price: override }];
  return override.map((tier) => ({ from: tier.from, to: tier.to ?? Infinity, price: tier.price }));
}
