import type { StandingCharge } from './charges/standing-charge.ts';
import type { DailyQuantity } from './daily-quantity.ts';
import { demoPrice } from './demo-price.ts';
import type { DemoRow } from './demo-row.ts';
import { onDay, party, place, usageTypeIn } from './demo-row.ts';
import { exactProduct } from './exact-product.ts';
import { DEMO_METERS } from './meters/all-meters.ts';
import { tagsOf } from './tags.ts';

/** What a charge counts on a day, at the bank's negotiated price. */
export function usageRow(charge: StandingCharge, { at, quantity }: DailyQuantity): DemoRow {
  const { list, contracted } = demoPrice(charge.meter, charge.region ?? 'sa-east-1');
  const cost = exactProduct(contracted, quantity);
  return {
    ...sameEachDay(charge),
    ...onDay(at.day),
    ...{ BilledCost: cost, EffectiveCost: cost, ContractedCost: cost, ListCost: exactProduct(list, quantity) },
    ...{ PricingQuantity: quantity, ConsumedQuantity: quantity },
    // What is charged to no resource has no tags either.
    ...(DEMO_METERS[charge.meter].resourceType === null
      ? {}
      : { Tags: tagsOf(charge.account, charge.resource, charge.team, at.day) }),
  };
}

const known = new WeakMap<StandingCharge, DemoRow>();

/** What the rows of a charge share: made once, as each has hundreds. */
function sameEachDay(charge: StandingCharge): DemoRow {
  const row = known.get(charge) ?? describeCharge(charge);
  known.set(charge, row);
  return row;
}

function describeCharge({ account, meter: id, region, resource }: StandingCharge): DemoRow {
  const { service, description, unit, usageType, instance, resourceType } = DEMO_METERS[id];
  const { list, contracted, skuId, skuPriceId } = demoPrice(id, region ?? 'sa-east-1');
  return {
    ...party(account, service),
    ...place(region),
    ...{ ChargeCategory: 'Usage', ChargeFrequency: 'Usage-Based', PricingCategory: 'Standard' },
    ...{ ChargeDescription: description, PricingUnit: unit, ConsumedUnit: unit },
    ...{ ListUnitPrice: list, ContractedUnitPrice: contracted },
    ...{ SkuId: skuId, SkuPriceId: skuPriceId, SkuMeter: usageType },
    SkuPriceDetails: instance === undefined ? null : JSON.stringify({ InstanceType: instance }),
    x_UsageType: usageTypeIn(region, usageType),
    ...(resourceType === null
      ? {}
      : { ResourceId: `${service}/${resource}`, ResourceName: resource, ResourceType: resourceType }),
  };
}
