import { invariant } from '#engine/kit/invariant.ts';
import { HOURS_PER_MONTH } from '#engine/kit/units.ts';
import type { BankSize, ScenarioId } from '#engine/metrics/scenarios.ts';
import { SCENARIO_IDS, scenarioOf } from '#engine/metrics/scenarios.ts';
import { DEFAULT_REGION } from '#engine/pricing/region.ts';
import type { RequestSettings } from '#engine/workloads/event-driven/decode-settings.ts';
import { decodeWorkload } from '#engine/workloads/event-driven/decode-workload.ts';
import { WORKLOAD_FIELD_NAMES } from '#engine/workloads/event-driven/fields.ts';
import type { Workload } from '#engine/workloads/event-driven/workload.ts';

/** What an event starts from: one of the five banking events, or the defaults of every field. */
export const EVENT_BASES = [...SCENARIO_IDS, 'own'] as const;
export type EventBase = ScenarioId | 'own';

/** One event type of the portfolio. */
export interface PortfolioItem {
  /** Tells rows apart while a page is open; no part of a link. */
  readonly id: number;
  readonly base: EventBase;
  /** Unique among the events, 1 to 60 characters. */
  readonly name: string;
  readonly workload: Workload;
}

/** Everything a reader can set, valid by construction. */
export interface PortfolioInputs extends RequestSettings {
  readonly bank: BankSize;
  readonly items: readonly PortfolioItem[];
}

export const DEFAULT_BANK: BankSize = 'medium';
/** More event types than a bank's mesh has; beyond 16 the plan is an approximation. */
export const MOST_EVENTS = 40;
export const LONGEST_NAME = 60;

const OWN_NAME = 'NewEvent';
const OWN_EVENTS_PER_MONTH = 1_000_000;

/** The workload an event starts from. */
export function baseWorkload(base: EventBase, bank: BankSize): Workload {
  if (base !== 'own') return scenarioOf(base).workloads[bank];
  const decoded = decodeWorkload({ eventsPerMonth: OWN_EVENTS_PER_MONTH }, '');
  invariant(decoded.ok, 'the defaults of a workload decode');
  return decoded.value;
}

/** The name an event starts with, numbered when it is taken. */
export function freshName(base: EventBase, taken: ReadonlySet<string>): string {
  const stem = base === 'own' ? OWN_NAME : scenarioOf(base).event;
  let name = stem;
  for (let count = 2; taken.has(name); count++) name = `${stem} ${count}`;
  return name;
}

/** Events as they come, by what they start from. */
export function itemsFor(bases: readonly EventBase[], bank: BankSize): readonly PortfolioItem[] {
  const taken = new Set<string>();
  return bases.map((base, index) => {
    const name = freshName(base, taken);
    taken.add(name);
    return { id: index + 1, base, name, workload: baseWorkload(base, bank) };
  });
}

/** What a page shows before anybody touches it. */
export function defaultInputs(bank: BankSize = DEFAULT_BANK): PortfolioInputs {
  return {
    bank,
    items: itemsFor(SCENARIO_IDS, bank),
    region: DEFAULT_REGION,
    scope: 'messaging',
    freeTier: false,
    hoursPerMonth: HOURS_PER_MONTH,
    overrides: {},
  };
}

/** The same events at another bank size: what was changed by hand stays. */
export function atBank(inputs: PortfolioInputs, bank: BankSize): PortfolioInputs {
  const items = inputs.items.map((item) => {
    const [before, after] = [baseWorkload(item.base, inputs.bank), baseWorkload(item.base, bank)];
    const changed = WORKLOAD_FIELD_NAMES.filter((field) => item.workload[field] !== before[field]);
    const kept = Object.fromEntries(changed.map((field) => [field, item.workload[field]]));
    return { ...item, workload: { ...after, ...kept } };
  });
  return { ...inputs, bank, items };
}
