import { costSpike } from './cost-spike.ts';
import type { Rule } from './define-rule.ts';
import { dataTransfer } from './data-transfer.ts';
import { idleNetwork } from './idle-network.ts';
import { inferableTags } from './inferable-tags.ts';
import { logIngestion } from './log-ingestion.ts';
import { newService } from './new-service.ts';
import { unusedCommitment } from './unused-commitment.ts';
import { vanishedService } from './vanished-service.ts';
import { missingTags } from './missing-tags.ts';
import { smallRecurringCost, smallRecurringRows } from './small-recurring.ts';

/**
 * Every rule of every version, in the order they came. A rule whose findings would change is not edited: it gets its last version
 * (`until`) and the new one comes beside it with the next, so that results of an old version never change.
 */
export const ALL_RULES: readonly Rule[] = [
  costSpike,
  missingTags,
  smallRecurringRows,
  smallRecurringCost,
  newService,
  vanishedService,
  unusedCommitment,
  idleNetwork,
  dataTransfer,
  logIngestion,
  inferableTags,
];

/** The newest version of the set. */
export const RULES_VERSION = Math.max(...ALL_RULES.map(({ since }) => since));

/** The rules of one version. */
export function rulesOf(version: number, rules: readonly Rule[] = ALL_RULES): readonly Rule[] {
  return rules.filter(({ since, until }) => since <= version && version <= (until ?? Infinity));
}
