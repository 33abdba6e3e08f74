import { ok } from '#engine/kit/result.ts';
import type { Bill } from '#engine/pricing/bill.ts';
import { decodePriceRequest } from '#engine/pricing/decode-price-request.ts';
import { bookFor } from '#engine/pricing/load-book.ts';
import { priceUsage } from '#engine/pricing/price-usage.ts';
import type { Region } from '#engine/pricing/region.ts';
import { formatUsd } from '#i18n/format.ts';
import type { Command } from './command.ts';
import { lineJson, missingReason } from '#i18n/answer/line-json.ts';
import type { Sheet } from './output/sheet.ts';
import { knowsRate } from './rate-ids.ts';

/** `price`: metered usage → an itemised bill. */
export const price: Command = (input) => {
  const request = decodePriceRequest(input, knowsRate);
  if (!request.ok) return request;
  const { region, freeTier } = request.value;
  const bill = priceUsage(request.value, bookFor(region));
  return ok({
    json: {
      region,
      freeTier,
      totalUsd: bill.total,
      knownUsd: bill.known,
      missing: bill.missing,
      missingReason: missingReason(bill.missing, region),
      lines: bill.lines.map(lineJson),
    },
    table: () => [{ title: title(bill, region), sheet: toSheet(bill, (usd) => formatUsd(usd, 'en')) }],
    sheet: () => toSheet(bill, (usd) => usd),
  });
};

function title({ total, known }: Bill, region: Region): string {
  if (total !== null) return `${formatUsd(total, 'en')} a month in ${region}`;
  return `Not known in full in ${region}: ${formatUsd(known, 'en')} a month without the lines that have no price`;
}

function toSheet(bill: Bill, usd: (amount: number) => string | number): Sheet {
  return {
    columns: ['rate', 'quantity', 'unit', 'amountUsd', 'source'],
    rows: bill.lines.map(({ rate, quantity, unit, amount, source }) => [
      ...[rate, quantity, unit, amount === null ? null : usd(amount)],
      source === null || source === 'override' ? source : `${source.url} (${source.date})`,
    ]),
  };
}
