import { prepareAllowances } from './allowances.ts';
import { createBill, type Bill } from './bill.ts';
import type { PriceRequest } from './decode-price-request.ts';
import { from } from './formula.ts';
import { FREE_ALLOWANCES } from './free-tier.ts';
import type { PriceBook } from './price-book.ts';
import { toTariff } from './tariff.ts';

/**
 * Bills metered usage line by line, at the book's prices or the reader's. Lines of the same rate fill its tiers, and the free
 * allowances, together.
 */
export function priceUsage(request: PriceRequest, book: PriceBook): Bill {
  const allowances = prepareAllowances(request.freeTier ? FREE_ALLOWANCES : null);
  const bill = createBill(toTariff(book, request.overrides), allowances());
  for (const { rate, quantity } of request.usage) {
    const unit = book.rates.get(rate)?.unit ?? '';
    bill.addById(rate, unit, quantity, 'metered', [from('metered-quantity', quantity)]);
  }
  return bill.toBill();
}
