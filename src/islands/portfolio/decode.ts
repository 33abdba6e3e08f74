import { decodeChoice } from '#engine/kit/decode.ts';
import type { Issue, Result } from '#engine/kit/result.ts';
import { fail, issue, ok } from '#engine/kit/result.ts';
import { BANK_SIZES, SCENARIO_IDS } from '#engine/metrics/scenarios.ts';
import { decodeField } from '#engine/workloads/event-driven/decode-workload.ts';
import { WORKLOAD_FIELD_NAMES, WORKLOAD_FIELDS } from '#engine/workloads/event-driven/fields.ts';
import type { Workload } from '#engine/workloads/event-driven/workload.ts';
import { decodeQuery, toFieldValue } from '../inputs/decode-query.ts';
import { PRICE_PREFIX } from '../inputs/encode-query.ts';
import type { EventBase, PortfolioInputs, PortfolioItem } from './inputs.ts';
import { DEFAULT_BANK, defaultInputs, EVENT_BASES, freshName, itemsFor, LONGEST_NAME, MOST_EVENTS } from './inputs.ts';

/** A portfolio from a link, complete in any case, and everything in the link that could not be used. */
export interface DecodedPortfolio {
  readonly inputs: PortfolioInputs;
  /** The path of an issue is the key it was found under: `region`, `2.payloadBytes`. */
  readonly issues: readonly Issue[];
}

/** Forty events with every field changed fit; anything longer is no link of ours. */
const LONGEST_QUERY = 64_000;
const SETTING_KEYS: readonly string[] = ['v', 'region', 'scope', 'freeTier', 'hoursPerMonth'];
/** `2.payloadBytes`: field of the second event. */
const ITEM_KEY = /^([1-9]\d?)\.([A-Za-z]+)$/;
// Line breaks, tabs and invisible controls do not belong in a name and would let one pass for another.
const UNPRINTABLE = /[\p{Cc}\p{Cf}\s]+/gu;

/** Reads a link, however old, foreign or hostile: what is not usable is left at its preset value and reported. */
export function decodePortfolioQuery(search: string): DecodedPortfolio {
  if (search.length > LONGEST_QUERY) {
    return { inputs: defaultInputs(), issues: [issue('input-too-big', '', { max: LONGEST_QUERY })] };
  }
  const query = new URLSearchParams(search);
  const issues: Issue[] = [];
  const bank = decodeChoice(query.get('bank') ?? undefined, 'bank', BANK_SIZES, DEFAULT_BANK, issues);
  const bases = decodeBases(query.get('events'), issues);
  const items = decodeItems(query, itemsFor(bases, bank), issues);
  const settings = decodeQuery(new URLSearchParams([...query].filter(([key]) => isSettingKey(key))).toString());
  const { region, scope, freeTier, hoursPerMonth, overrides } = settings.inputs;
  return {
    inputs: { bank, items, region, scope, freeTier, hoursPerMonth, overrides },
    issues: [...settings.issues, ...issues, ...unknownKeys(query, items.length)],
  };
}

function isItemKey(key: string, events: number): boolean {
  const [, place, field = ''] = ITEM_KEY.exec(key) ?? [];
  return (field === 'name' || Object.hasOwn(WORKLOAD_FIELDS, field)) && Number(place) <= events;
}

/** What holds for all events, in the language of every link of the site. */
function isSettingKey(key: string): boolean {
  return SETTING_KEYS.includes(key) || key.startsWith(PRICE_PREFIX);
}

function unknownKeys(query: URLSearchParams, events: number): readonly Issue[] {
  const isKnown = (key: string) => key === 'bank' || key === 'events' || isSettingKey(key) || isItemKey(key, events);
  return [...new Set(query.keys())]
    .filter((key) => !isKnown(key))
    .map((key) => issue('unknown-field', key.slice(0, LONGEST_NAME)));
}

function decodeBases(text: string | null, issues: Issue[]): readonly EventBase[] {
  if (text === null) return SCENARIO_IDS;
  const tokens = text.split(',');
  const known = tokens.flatMap((token) => EVENT_BASES.find((base) => base === token) ?? []);
  if (known.length < tokens.length) issues.push(issue('value-unknown', 'events', { expected: EVENT_BASES.join(', ') }));
  if (known.length > MOST_EVENTS) issues.push(issue('list-too-long', 'events', { max: MOST_EVENTS }));
  return known.length === 0 ? SCENARIO_IDS : known.slice(0, MOST_EVENTS);
}

function decodeItems(query: URLSearchParams, presets: readonly PortfolioItem[], issues: Issue[]) {
  const taken = new Set<string>();
  return presets.map((preset): PortfolioItem => {
    const name = decodeItemName(query, preset, taken, issues);
    taken.add(name);
    return { ...preset, name, workload: decodeFields(query, preset, issues) };
  });
}

function decodeItemName(
  query: URLSearchParams,
  { id, base }: PortfolioItem,
  taken: ReadonlySet<string>,
  issues: Issue[],
) {
  const key = `${id}.name`;
  const text = query.get(key);
  const usual = freshName(base, taken);
  if (text === null) return usual;
  const name = decodeName(text, key, taken);
  if (name.ok) return name.value;
  issues.push(...name.issues);
  return usual;
}

/** A name as a reader typed it: one line of text, not empty, not too long, and not another event's. */
export function decodeName(text: string, path: string, taken: ReadonlySet<string>): Result<string> {
  const name = text.replace(UNPRINTABLE, ' ').trim();
  if (name === '') return fail([issue('required', path)]);
  if (name.length > LONGEST_NAME) return fail([issue('text-too-long', path, { max: LONGEST_NAME })]);
  if (taken.has(name)) return fail([issue('id-duplicate', path, { id: name })]);
  return ok(name);
}

function decodeFields(query: URLSearchParams, { id, workload }: PortfolioItem, issues: Issue[]): Workload {
  const changed: Record<string, unknown> = { ...workload };
  for (const field of WORKLOAD_FIELD_NAMES) {
    const key = `${id}.${field}`;
    const text = query.get(key);
    if (text === null) continue;
    const decoded = decodeField(WORKLOAD_FIELDS[field], toFieldValue(WORKLOAD_FIELDS[field], text), key);
    if (decoded.ok) changed[field] = decoded.value;
    else issues.push(...decoded.issues);
  }
  return changed as unknown as Workload;
}
