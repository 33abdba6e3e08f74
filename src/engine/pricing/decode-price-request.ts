import { decodeBoolean, decodeList, decodeNumber, decodeObject, type Range } from '../kit/decode.ts';
import { entryPath, fieldPath } from '../kit/path.ts';
import { fail, issue, ok, type Issue, type Result } from '../kit/result.ts';
import { hours, type Hours } from '../kit/units.ts';
import { decodeOverrides, QUANTITY_RANGE, type KnowsRate } from './decode-overrides.ts';
import { DEFAULT_REGION, isRegion, REGIONS, type Region } from './region.ts';
import type { Overrides } from './tariff.ts';

/** A month's usage of one rate, in the rate's own unit. */
export interface MeteredUsage {
  readonly rate: string;
  readonly quantity: number;
}

/** Metered usage to be billed. */
export interface PriceRequest {
  readonly region: Region;
  /** Whether the account's monthly always-free allowances apply, once. */
  readonly freeTier: boolean;
  readonly usage: readonly MeteredUsage[];
  readonly overrides: Overrides;
}

/** `hoursPerMonth` may stand in every request; usage that is metered already does not depend on it. */
const FIELDS = ['region', 'freeTier', 'hoursPerMonth', 'usage', 'overrides'];

/** Decodes `{ region, freeTier, usage: [{ rate, quantity }], overrides }`; collects every issue, never throws. */
export function decodePriceRequest(json: unknown, knowsRate: KnowsRate): Result<PriceRequest> {
  const issues: Issue[] = [];
  const input = decodeObject(json, '', FIELDS, issues);
  if (input === null) return fail(issues);
  decodeHours(input['hoursPerMonth'], 'hoursPerMonth', issues);
  const request: PriceRequest = {
    region: decodeRegion(input['region'], issues),
    freeTier: decodeBoolean(input['freeTier'], 'freeTier', false, issues),
    usage: decodeUsage(input['usage'], knowsRate, issues),
    overrides: decodeOverrides(input['overrides'], 'overrides', knowsRate, issues),
  };
  return issues.length > 0 ? fail(issues) : ok(request);
}

/** Hours a month may have: from one to those of the longest month. */
export const HOURS_RANGE: Range = { min: 1, max: 744 };

/** Reads the length of the month; null where nothing is said. */
export function decodeHours(json: unknown, path: string, issues: Issue[]): Hours | null {
  const count = json === undefined ? null : decodeNumber(json, path, HOURS_RANGE, issues);
  return count === null ? null : hours(count);
}

/** Reads the region every request may name; left out, São Paulo. */
export function decodeRegion(json: unknown, issues: Issue[]): Region {
  if (json === undefined) return DEFAULT_REGION;
  if (isRegion(json)) return json;
  issues.push(issue('region-unknown', 'region', { expected: REGIONS.join(', ') }));
  return DEFAULT_REGION;
}

function decodeUsage(json: unknown, knowsRate: KnowsRate, issues: Issue[]): readonly MeteredUsage[] {
  return decodeList(json, 'usage', issues).flatMap((entry, index) => {
    const path = entryPath('usage', index);
    const line = decodeObject(entry, path, ['rate', 'quantity'], issues);
    if (line === null) return [];
    const rate = decodeRateId(line['rate'], fieldPath(path, 'rate'), knowsRate, issues);
    const quantity = decodeNumber(line['quantity'], fieldPath(path, 'quantity'), QUANTITY_RANGE, issues);
    return rate === null || quantity === null ? [] : [{ rate, quantity }];
  });
}

function decodeRateId(json: unknown, path: string, knowsRate: KnowsRate, issues: Issue[]): string | null {
  if (json === undefined) issues.push(issue('required', path));
  else if (typeof json !== 'string') issues.push(issue('not-text', path));
  else if (!knowsRate(json)) issues.push(issue('rate-unknown', path));
  else return json;
  return null;
}
