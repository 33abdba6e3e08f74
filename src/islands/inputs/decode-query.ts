import type { BankSize } from '#engine/metrics/scenarios.ts';
import { BANK_SIZES, SCENARIO_IDS } from '#engine/metrics/scenarios.ts';
import type { Issue } from '#engine/kit/result.ts';
import { issue } from '#engine/kit/result.ts';
import { messagingBookFor } from '#engine/pricing/messaging-book.ts';
import { DEFAULT_REGION } from '#engine/pricing/region.ts';
import { decodeSettings } from '#engine/workloads/event-driven/decode-settings.ts';
import { decodeField } from '#engine/workloads/event-driven/decode-workload.ts';
import type { Field } from '#engine/workloads/event-driven/fields.ts';
import { WORKLOAD_FIELD_NAMES, WORKLOAD_FIELDS } from '#engine/workloads/event-driven/fields.ts';
import type { Workload } from '#engine/workloads/event-driven/workload.ts';
import { decodeMoney, MONEY_FIELDS } from './decode-money.ts';
import { NOTHING, PRICE_PREFIX, QUERY_VERSION } from './encode-query.ts';
import type { Inputs, Preset } from './inputs.ts';
import { DEFAULT_PRESET, presetWorkload } from './inputs.ts';
import { decodePriceText, toNumber } from './price-text.ts';

/** Inputs from a link, complete in any case, and everything in the link that could not be used. */
export interface DecodedQuery {
  readonly inputs: Inputs;
  /** The path of an issue is the key it was found under, which is also the name of the form's field. */
  readonly issues: readonly Issue[];
}

const SETTINGS = ['region', 'scope', 'freeTier', 'hoursPerMonth'] as const;
const KNOWN: readonly string[] = ['v', 'preset', ...SETTINGS, ...WORKLOAD_FIELD_NAMES, ...MONEY_FIELDS];
/** Keys named in issues are the reader's text: they are shown, so they are kept short. */
const LONGEST_KEY = 60;

/**
 * Reads a link, however old, foreign or hostile: every part that is not usable is left at its preset value and reported.
 * @param extra keys a page reads itself and that are therefore not unknown
 */
export function decodeQuery(search: string, extra: readonly string[] = []): DecodedQuery {
  const query = new URLSearchParams(search);
  const issues: Issue[] = [...versionIssues(query), ...unknownKeys(query, extra)];
  const preset = decodePreset(query.get('preset'), issues);
  const workload = decodeWorkload(query, presetWorkload(preset), issues);
  const settings = decodeRequest(query, issues);
  const money = decodeMoney(query, issues);
  return { inputs: { preset, workload, ...settings, money }, issues };
}

function versionIssues(query: URLSearchParams): readonly Issue[] {
  const version = query.get('v');
  if (version === null || version === String(QUERY_VERSION)) return [];
  return [issue('value-unknown', 'v', { expected: String(QUERY_VERSION) })];
}

function unknownKeys(query: URLSearchParams, extra: readonly string[]): readonly Issue[] {
  return [...new Set(query.keys())]
    .filter((key) => !KNOWN.includes(key) && !extra.includes(key) && !key.startsWith(PRICE_PREFIX))
    .map((key) => issue('unknown-field', key.slice(0, LONGEST_KEY)));
}

function decodePreset(text: string | null, issues: Issue[]): Preset {
  if (text === null) return DEFAULT_PRESET;
  const [name, size] = text.split('.');
  const scenario = SCENARIO_IDS.find((id) => id === name);
  const bank = BANK_SIZES.find((candidate): candidate is BankSize => candidate === size);
  if (scenario !== undefined && bank !== undefined) return { scenario, bank };
  issues.push(issue('value-unknown', 'preset', { expected: SCENARIO_IDS.join(', ') }));
  return DEFAULT_PRESET;
}

function decodeWorkload(query: URLSearchParams, base: Workload, issues: Issue[]): Workload {
  const workload: Record<string, unknown> = { ...base };
  for (const name of WORKLOAD_FIELD_NAMES) {
    const text = query.get(name);
    if (text === null) continue;
    const decoded = decodeField(WORKLOAD_FIELDS[name], toFieldValue(WORKLOAD_FIELDS[name], text), name);
    if (decoded.ok) workload[name] = decoded.value;
    else issues.push(...decoded.issues);
  }
  return workload as unknown as Workload;
}

/** The value a text stands for, as its field expects it; what does not fit stays text, for the decoder to object to. */
export function toFieldValue(field: Field, text: string): unknown {
  switch (field.kind) {
    case 'number':
      return text === NOTHING ? null : toNumber(text);
    case 'boolean':
      return toFlag(text);
    case 'choice':
      return text;
  }
}

function toFlag(text: string): unknown {
  if (text === '1' || text === 'true') return true;
  return text === '0' || text === 'false' ? false : text;
}

function decodeRequest(query: URLSearchParams, issues: Issue[]) {
  const text = (key: (typeof SETTINGS)[number]) => query.get(key) ?? undefined;
  const freeTier = text('freeTier');
  const hours = text('hoursPerMonth');
  const request = {
    region: text('region') ?? DEFAULT_REGION,
    scope: text('scope'),
    freeTier: freeTier === undefined ? undefined : toFlag(freeTier),
    hoursPerMonth: hours === undefined ? undefined : toNumber(hours),
    overrides: overridesOf(query),
  };
  const found: Issue[] = [];
  const settings = decodeSettings(request, knowsRate, found);
  issues.push(...found.map(atPriceKey));
  const known = Object.entries(settings.overrides).filter(([rate]) => knowsRate(rate));
  return { ...settings, overrides: Object.fromEntries(known) };
}

/** Whether an option may be billed by this rate: every region's book lists the same ids. */
export function knowsRate(rate: string): boolean {
  return messagingBookFor(DEFAULT_REGION).rates.has(rate);
}

function overridesOf(query: URLSearchParams): Readonly<Record<string, unknown>> {
  const prices = [...query].filter(([key]) => key.startsWith(PRICE_PREFIX));
  return Object.fromEntries(prices.map(([key, text]) => [key.slice(PRICE_PREFIX.length), decodePriceText(text)]));
}

/** `overrides["sqs.fifo-requests"][0].price` was found under the key `price.sqs.fifo-requests`. */
function atPriceKey(found: Issue): Issue {
  const rate = /^overrides(?:\["([^"]*)"\]|\.([^.[]+))/.exec(found.path);
  return rate === null ? found : { ...found, path: (PRICE_PREFIX + (rate[1] ?? rate[2] ?? '')).slice(0, LONGEST_KEY) };
}
