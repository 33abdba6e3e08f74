import { isRecord, type UnknownRecord } from '../kit/record.ts';
import { issue, type Issue } from '../kit/result.ts';
import type { Source } from './decode-source.ts';
import { expandRateCode, skuOf } from './rate-code.ts';
import { RATE_NOTES, type Availability, type Provenance, type Rate, type Tier } from './rate.ts';
import { serviceName } from './service-name.ts';
import { checkLadder, flatTiers, isDecimal } from './tiers.ts';

const AVAILABILITIES: readonly Availability[] = ['offered', 'not-offered', 'unknown'];

/**
 * Decodes one entry of a book: `price` (flat, or null when not known) or `tiers` as `[from, to, price]`, `source` as an index,
 * and `sku` or a short `rateCode`. Adds its issues to the list and answers null when the entry cannot be used.
 */
export function decodeRate(
  json: unknown,
  sources: readonly (Source | null)[],
  path: string,
  issues: Issue[],
): Rate | null {
  if (!isRecord(json)) {
    issues.push(issue('not-an-object', path));
    return null;
  }
  const before = issues.length;
  const id = decodeText(json.id, `${path}.id`, issues);
  const unit = decodeText(json.unit, `${path}.unit`, issues);
  const service = serviceName(id);
  if (service === null) issues.push(issue('service-unknown', `${path}.id`, { id }));
  const tiers = decodePrice(json, path, issues);
  const source = decodeProvenance(json, sources, path, issues);
  const availability = decodeChoice(json.availability, AVAILABILITIES, `${path}.availability`, issues);
  if (issues.length > before || service === null || source === null) return null;
  return {
    id,
    service,
    unit,
    tiers,
    source,
    availability: availability ?? (tiers === null ? 'unknown' : 'offered'),
  };
}

function decodeText(json: unknown, path: string, issues: Issue[]): string {
  if (typeof json === 'string' && json !== '') return json;
  issues.push(issue('not-text', path));
  return '';
}

/** A field that may be left out, else must be one of the known values. */
function decodeChoice<T extends string>(json: unknown, known: readonly T[], path: string, issues: Issue[]): T | null {
  if (json === undefined) return null;
  const value = known.find((candidate) => candidate === json);
  if (value === undefined) issues.push(issue('value-unknown', path, { expected: known.join(', ') }));
  return value ?? null;
}

function decodePrice(json: UnknownRecord, path: string, issues: Issue[]): readonly Tier[] | null {
  if (json.tiers !== undefined)
    return decodeTiers(json.tiers, json.note === 'first-tier-only', `${path}.tiers`, issues);
  if (json.price === null) return null;
  if (isDecimal(json.price)) return flatTiers(json.price);
  issues.push(issue(json.price === undefined ? 'price-missing' : 'price-not-decimal', `${path}.price`));
  return null;
}

/** @param mayEnd whether the note says that the ladder was not read to its end */
function decodeTiers(json: unknown, mayEnd: boolean, path: string, issues: Issue[]): readonly Tier[] | null {
  if (!Array.isArray(json)) {
    issues.push(issue('not-a-list', path));
    return null;
  }
  const before = issues.length;
  const tiers = json.map((step: unknown, index) => decodeTier(step, `${path}[${index}]`, issues));
  if (issues.length === before) issues.push(...checkLadder(tiers, path, mayEnd));
  return tiers;
}

function decodeTier(json: unknown, path: string, issues: Issue[]): Tier {
  const [from, to, price] = Array.isArray(json) ? (json as readonly unknown[]) : [];
  const lower = decodeBound(from, `${path}[0]`, issues);
  const upper = to === null ? null : decodeBound(to, `${path}[1]`, issues);
  if (!isDecimal(price)) issues.push(issue('price-not-decimal', `${path}[2]`));
  return { from: lower ?? 0, to: upper, price: isDecimal(price) ? price : '0' };
}

function decodeBound(json: unknown, path: string, issues: Issue[]): number | null {
  if (typeof json === 'number' && Number.isFinite(json)) return json;
  issues.push(issue('not-a-number', path));
  return null;
}

function decodeProvenance(
  json: UnknownRecord,
  sources: readonly (Source | null)[],
  path: string,
  issues: Issue[],
): Provenance | null {
  const source = typeof json.source === 'number' ? sources[json.source] : undefined;
  if (source === undefined) issues.push(issue('source-unknown', `${path}.source`, { known: sources.length }));
  const note = decodeChoice(json.note, RATE_NOTES, `${path}.note`, issues);
  const short = json.rateCode === undefined ? null : decodeText(json.rateCode, `${path}.rateCode`, issues);
  const rateCode = short === null ? null : expandRateCode(short);
  const sku = json.sku === undefined ? null : decodeText(json.sku, `${path}.sku`, issues);
  if (source === undefined || source === null) return null;
  return { ...source, sku: rateCode === null ? sku : skuOf(rateCode), rateCode, note };
}
