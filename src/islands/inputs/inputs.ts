import type { BankSize, ScenarioId } from '#engine/metrics/scenarios.ts';
import { DEFAULT_SCENARIO, scenarioOf } from '#engine/metrics/scenarios.ts';
import { HOURS_PER_MONTH } from '#engine/kit/units.ts';
import type { Region } from '#engine/pricing/region.ts';
import { DEFAULT_REGION } from '#engine/pricing/region.ts';
import type { RequestSettings } from '#engine/workloads/event-driven/decode-settings.ts';
import type { Workload } from '#engine/workloads/event-driven/workload.ts';

/** A banking event at one bank size: where a reader starts from, and what a link states its differences against. */
export interface Preset {
  readonly scenario: ScenarioId;
  readonly bank: BankSize;
}

/** How the reader looks at money. Reais need the reader's own exchange rate; there is no default for it. */
export interface MoneyChoice {
  readonly currency: 'USD' | 'BRL';
  /** Reais for one US dollar. */
  readonly exchangeRate: number | null;
  /** Day of the exchange rate, `YYYY-MM-DD`. */
  readonly exchangeDate: string | null;
  /** Taxes as shares of what they are added to: on the exchange, then on the invoice. */
  readonly exchangeTax: number;
  readonly invoiceTax: number;
}

/** Everything a reader can set, valid by construction: what an answer is computed from and what a link carries. */
export interface Inputs extends RequestSettings {
  readonly preset: Preset;
  readonly workload: Workload;
  readonly money: MoneyChoice;
}

export const DEFAULT_PRESET: Preset = { scenario: DEFAULT_SCENARIO, bank: 'medium' };

export const DEFAULT_MONEY: MoneyChoice = {
  currency: 'USD',
  exchangeRate: null,
  exchangeDate: null,
  exchangeTax: 0,
  invoiceTax: 0,
};

/** The workload a preset stands for. */
export function presetWorkload({ scenario, bank }: Preset): Workload {
  return scenarioOf(scenario).workloads[bank];
}

/** What a page shows before anybody touches it. */
export function inputsFor(preset: Preset = DEFAULT_PRESET, region: Region = DEFAULT_REGION): Inputs {
  return {
    preset,
    workload: presetWorkload(preset),
    region,
    scope: 'messaging',
    freeTier: false,
    hoursPerMonth: HOURS_PER_MONTH,
    overrides: {},
    money: DEFAULT_MONEY,
  };
}
