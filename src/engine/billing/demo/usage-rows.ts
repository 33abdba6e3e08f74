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
  const meter = DEMO_METERS[charge.meter];
  const { list, contracted, skuId, skuPriceId } = demoPrice(charge.meter, charge.region ?? 'sa-east-1');
  const cost = exactProduct(contracted, quantity);
  return {
    ...party(charge.account, meter.service),
    ...place(charge.region),
    ...onDay(at.day),
    ...{ BilledCost: cost, EffectiveCost: cost, ContractedCost: cost, ListCost: exactProduct(list, quantity) },
    ...{ ListUnitPrice: list, ContractedUnitPrice: contracted },
    ...{ ChargeCategory: 'Usage', ChargeFrequency: 'Usage-Based', PricingCategory: 'Standard' },
    ChargeDescription: meter.description,
    ...{ PricingQuantity: quantity, PricingUnit: meter.unit, ConsumedQuantity: quantity, ConsumedUnit: meter.unit },
    ...{ SkuId: skuId, SkuPriceId: skuPriceId, SkuMeter: meter.usageType },
    SkuPriceDetails: meter.instance === undefined ? null : JSON.stringify({ InstanceType: meter.instance }),
    x_UsageType: usageTypeIn(charge.region, meter.usageType),
    ...resource(charge, at.day),
  };
}

/** What is charged to no resource has no tags either. */
function resource({ account, meter, resource: name, team }: StandingCharge, day: string): DemoRow {
  const { resourceType, service } = DEMO_METERS[meter];
  if (resourceType === null) return {};
  return {
    ResourceId: `${service}/${name}`,
    ResourceName: name,
    ResourceType: resourceType,
    Tags: tagsOf(account, name, team, day),
  };
}
