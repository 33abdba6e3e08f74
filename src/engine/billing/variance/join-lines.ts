import type { MeteredLine } from './metered-line.ts';
import { serviceKey } from './service-key.ts';
import { unitKind } from './unit-kind.ts';

/** By what lines of an estimate and of a bill were found to be the same thing, the finest first. */
export const JOIN_KEYS = ['sku', 'meter', 'service-unit'] as const;
export type JoinKey = (typeof JOIN_KEYS)[number];

/** Lines that are the same thing on both sides; several, where one side divides it further. */
export interface JoinedLines {
  readonly by: JoinKey;
  readonly planned: readonly MeteredLine[];
  readonly actual: readonly MeteredLine[];
}

/** What goes together, and what only one side has. */
export interface Join {
  readonly joined: readonly JoinedLines[];
  readonly plannedOnly: readonly MeteredLine[];
  readonly actualOnly: readonly MeteredLine[];
}

const KEYS: Readonly<Record<JoinKey, (line: MeteredLine) => string | null>> = {
  sku: ({ sku }) => sku,
  meter: ({ meter, service, region }) => keyOf(meter, serviceKey(service), region),
  'service-unit': ({ service, region, unit }) => keyOf(serviceKey(service), region, unitKind(unit)),
};

function keyOf(...parts: readonly (string | null)[]): string | null {
  return parts.includes(null) ? null : JSON.stringify(parts);
}

/**
 * Puts lines together by the finest key both have: the SKU of the price list, else the meter with service and region, else service, region and
 * unit. What one key has put together the next one leaves alone.
 */
export function joinLines(planned: readonly MeteredLine[], actual: readonly MeteredLine[]): Join {
  const joined: JoinedLines[] = [];
  let rest = { planned, actual };
  for (const by of JOIN_KEYS) {
    const keyed = { planned: Map.groupBy(rest.planned, KEYS[by]), actual: Map.groupBy(rest.actual, KEYS[by]) };
    const both = [...keyed.planned.keys()].filter((key) => key !== null && keyed.actual.has(key));
    for (const key of both)
      joined.push({ by, planned: keyed.planned.get(key) ?? [], actual: keyed.actual.get(key) ?? [] });
    const left = (lines: readonly MeteredLine[]) => lines.filter((line) => !both.includes(KEYS[by](line)));
    rest = { planned: left(rest.planned), actual: left(rest.actual) };
  }
  return { joined, plannedOnly: rest.planned, actualOnly: rest.actual };
}
