import accountOpened from '#content/scenarios/account-opened.json' with { type: 'json' };
import fraudRiskScored from '#content/scenarios/fraud-risk-scored.json' with { type: 'json' };
import pixPaymentRequested from '#content/scenarios/pix-payment-requested.json' with { type: 'json' };
import statementGenerated from '#content/scenarios/statement-generated.json' with { type: 'json' };
import transactionAuthorized from '#content/scenarios/transaction-authorized.json' with { type: 'json' };
import { invariant } from '../kit/invariant.ts';
import { decodeWorkload } from '../workloads/event-driven/decode-workload.ts';
import type { Workload } from '../workloads/event-driven/workload.ts';

/** Bank sizes the presets come in; the volumes are illustrations, set against Banco Central's national figures. */
export const BANK_SIZES = ['small', 'medium', 'large'] as const;
export type BankSize = (typeof BANK_SIZES)[number];

/** One of the five banking events, with its workload at each bank size. */
export interface Scenario {
  readonly id: ScenarioId;
  /** The event's name in code, the same in every language. */
  readonly event: string;
  readonly workloads: Readonly<Record<BankSize, Workload>>;
}

export const SCENARIO_IDS = [
  'account-opened',
  'pix-payment-requested',
  'transaction-authorized',
  'fraud-risk-scored',
  'statement-generated',
] as const;
export type ScenarioId = (typeof SCENARIO_IDS)[number];

interface ScenarioFile {
  readonly event: string;
  readonly workload: object;
  readonly eventsPerMonth: Readonly<Record<BankSize, number>>;
}

const FILES: Readonly<Record<ScenarioId, ScenarioFile>> = {
  'account-opened': accountOpened,
  'pix-payment-requested': pixPaymentRequested,
  'transaction-authorized': transactionAuthorized,
  'fraud-risk-scored': fraudRiskScored,
  'statement-generated': statementGenerated,
};

function toScenario(id: ScenarioId): Scenario {
  const file = FILES[id];
  const workload = (size: BankSize): Workload => {
    const decoded = decodeWorkload({ ...file.workload, eventsPerMonth: file.eventsPerMonth[size] }, id);
    invariant(decoded.ok, `content/scenarios/${id}.json does not decode: ${JSON.stringify(decoded)}`);
    return decoded.value;
  };
  return {
    id,
    event: file.event,
    workloads: { small: workload('small'), medium: workload('medium'), large: workload('large') },
  };
}

/** The five banking events, in the order the mesh tells them. */
export const SCENARIOS: readonly Scenario[] = SCENARIO_IDS.map(toScenario);

/** The scenario a reader starts from: Pix, whose rules shape the rest. */
export const DEFAULT_SCENARIO: ScenarioId = 'pix-payment-requested';

/** One scenario by id. */
export function scenarioOf(id: ScenarioId): Scenario {
  const scenario = SCENARIOS.find((candidate) => candidate.id === id);
  invariant(scenario !== undefined, `no scenario ${id}`);
  return scenario;
}
