import { SCENARIO_IDS } from '#engine/metrics/scenarios.ts';
import { WORKLOAD_FIELD_NAMES } from '#engine/workloads/event-driven/fields.ts';
import { encodeQuery, encodeValue, QUERY_VERSION } from '../inputs/encode-query.ts';
import { inputsFor } from '../inputs/inputs.ts';
import type { PortfolioInputs } from './inputs.ts';
import { baseWorkload, DEFAULT_BANK, freshName } from './inputs.ts';

type Entry = readonly [key: string, value: string];

/**
 * The query of a link that brings this portfolio back exactly, differences only: `bank=large`, what the events start from
 * when those are not the five (`events=account-opened,own`), and changed fields by place (`2.payloadBytes=4096`).
 */
export function encodePortfolio(inputs: PortfolioInputs): string {
  const { region, scope, freeTier, hoursPerMonth, overrides } = inputs;
  const settings = encodeQuery({ ...inputsFor(), region, scope, freeTier, hoursPerMonth, overrides });
  const entries = [...bankEntry(inputs), ...listEntry(inputs), ...itemEntries(inputs)];
  if (entries.length === 0) return settings;
  const query = new URLSearchParams(settings === '' ? { v: String(QUERY_VERSION) } : settings);
  for (const [key, value] of entries) query.set(key, value);
  return query.toString();
}

function bankEntry({ bank }: PortfolioInputs): readonly Entry[] {
  return bank === DEFAULT_BANK ? [] : [['bank', bank]];
}

function listEntry({ items }: PortfolioInputs): readonly Entry[] {
  const bases = items.map(({ base }) => base).join();
  return bases === SCENARIO_IDS.join() ? [] : [['events', bases]];
}

function itemEntries({ items, bank }: PortfolioInputs): readonly Entry[] {
  const taken = new Set<string>();
  return items.flatMap(({ base, name, workload }, index) => {
    const usual = freshName(base, taken);
    taken.add(name);
    const before = baseWorkload(base, bank);
    const changed = WORKLOAD_FIELD_NAMES.filter((field) => workload[field] !== before[field]);
    const named: readonly Entry[] = name === usual ? [] : [[`${index + 1}.name`, name]];
    return [...named, ...changed.map((field): Entry => [`${index + 1}.${field}`, encodeValue(workload[field])])];
  });
}
