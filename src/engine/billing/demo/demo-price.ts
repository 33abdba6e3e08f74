import { invariant } from '../../kit/invariant.ts';
import { bookFor } from '../../pricing/load-book.ts';
import { exactProduct } from './exact-product.ts';
import type { MeterId } from './meters/all-meters.ts';
import { DEMO_METERS } from './meters/all-meters.ts';
import type { DemoRegion } from './meters/meter.ts';

/** What one unit costs, as plain decimals, and where that stands. */
export interface DemoPrice {
  readonly list: string;
  /** What the bank has negotiated. */
  readonly contracted: string;
  readonly skuId: string;
  readonly skuPriceId: string;
}

/** What is left of a list price under the bank's private agreement: invented, as agreements are secret. */
const AGREED_SHARE = '0.96';

const known = new Map<string, DemoPrice>();

/** The price of a meter in a region. Rates of the books give their first tier, which the demo stays in; invented prices hold everywhere. */
export function demoPrice(meter: MeterId, region: DemoRegion): DemoPrice {
  const key = `${meter} ${region}`;
  const price = known.get(key) ?? priceOf(meter, region);
  known.set(key, price);
  return price;
}

function priceOf(meter: MeterId, region: DemoRegion): DemoPrice {
  const { price } = DEMO_METERS[meter];
  if ('demo' in price) return agreed(price.demo, `DEMO-${meter.toUpperCase()}`, null);
  const found = bookFor(region).rates.get(price.rate);
  const [first] = found?.tiers ?? [];
  invariant(found !== undefined && first !== undefined, `${price.rate} has a price in ${region}`);
  return agreed(first.price, found.source.sku ?? `${region}.${price.rate}`, found.source.rateCode);
}

function agreed(list: string, skuId: string, rateCode: string | null): DemoPrice {
  return { list, contracted: exactProduct(list, AGREED_SHARE), skuId, skuPriceId: rateCode ?? `${skuId}.1` };
}
