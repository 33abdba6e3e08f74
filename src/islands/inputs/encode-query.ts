import type { Workload } from '#engine/workloads/event-driven/workload.ts';
import { WORKLOAD_FIELD_NAMES } from '#engine/workloads/event-driven/fields.ts';
import type { Inputs } from './inputs.ts';
import { DEFAULT_MONEY, DEFAULT_PRESET, inputsFor, presetWorkload } from './inputs.ts';
import { encodePrice } from './price-text.ts';

/** Version of the link's language; `decodeQuery` says so when it meets another one. */
export const QUERY_VERSION = 1;

/** Before the id of a rate whose price the reader gave. */
export const PRICE_PREFIX = 'price.';

/** How null is written, where a field may be without a value. */
export const NOTHING = 'none';

type Entry = readonly [key: string, value: string];

/**
 * The query of a link that brings these inputs back exactly: `v=1&preset=…` and only what differs from the preset and the
 * defaults. Inputs nobody changed give an empty query.
 */
export function encodeQuery(inputs: Inputs): string {
  const entries = [
    ...presetEntry(inputs),
    ...workloadEntries(inputs),
    ...settingEntries(inputs),
    ...moneyEntries(inputs),
  ];
  if (entries.length === 0) return '';
  return new URLSearchParams([['v', String(QUERY_VERSION)], ...entries.map(([key, value]) => [key, value])]).toString();
}

function presetEntry({ preset }: Inputs): readonly Entry[] {
  const { scenario, bank } = preset;
  const isDefault = scenario === DEFAULT_PRESET.scenario && bank === DEFAULT_PRESET.bank;
  return isDefault ? [] : [['preset', `${scenario}.${bank}`]];
}

function workloadEntries({ preset, workload }: Inputs): readonly Entry[] {
  const base = presetWorkload(preset);
  return WORKLOAD_FIELD_NAMES.filter((name) => workload[name] !== base[name]).map((name) => [
    name,
    encodeValue(workload[name]),
  ]);
}

/** One value of a workload as a link writes it. */
export function encodeValue(value: Workload[keyof Workload]): string {
  if (value === null) return NOTHING;
  return typeof value === 'boolean' ? encodeFlag(value) : String(value);
}

function encodeFlag(value: boolean): string {
  return value ? '1' : '0';
}

function settingEntries({ region, scope, freeTier, hoursPerMonth, overrides }: Inputs): readonly Entry[] {
  const base = inputsFor();
  const all: readonly (Entry | null)[] = [
    region === base.region ? null : ['region', region],
    scope === base.scope ? null : ['scope', scope],
    hoursPerMonth === base.hoursPerMonth ? null : ['hoursPerMonth', String(hoursPerMonth)],
    freeTier === base.freeTier ? null : ['freeTier', encodeFlag(freeTier)],
    ...Object.entries(overrides).map(([rate, price]): Entry => [PRICE_PREFIX + rate, encodePrice(price)]),
  ];
  return all.filter((entry) => entry !== null);
}

function moneyEntries({ money }: Inputs): readonly Entry[] {
  const names = Object.keys(DEFAULT_MONEY) as (keyof Inputs['money'])[];
  return names
    .filter((name) => money[name] !== DEFAULT_MONEY[name])
    .map((name) => [name, String(money[name] ?? NOTHING)]);
}
