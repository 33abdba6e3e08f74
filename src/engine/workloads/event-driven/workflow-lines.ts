import { quantity } from '../../kit/units.ts';
import { from, times } from '../../pricing/formula.ts';
import type { Meter } from '../../pricing/meter.ts';
import { billedGb, billedSeconds, MEMORY_STEP_MB } from '../../services/step-functions/express.ts';
import { stepFunctionsRates } from '../../services/step-functions/rates.ts';
import type { Load } from './load.ts';

/** The workflow each handled event starts, when the reader asks for one. */
export function meterWorkflow(load: Load, meter: Meter): void {
  if (load.workflow === 'standard') meterStandard(load, meter);
  if (load.workflow === 'express') meterExpress(load, meter);
}

function meterStandard(load: Load, meter: Meter): void {
  const transitions = load.deliveries * load.workflowTransitions;
  const rate = stepFunctionsRates.transitions;
  meter.add(rate, quantity(transitions, 'state-transition'), 'workflow-transitions', () => [
    from('deliveries', load.deliveries),
    times('transitions', load.workflowTransitions),
  ]);
}

function meterExpress(load: Load, meter: Meter): void {
  meter.add(stepFunctionsRates.expressRequests, quantity(load.deliveries, 'request'), 'workflow-requests', () => [
    from('deliveries', load.deliveries),
  ]);
  const seconds = billedSeconds(load.workflowMs);
  const memory = billedGb(MEMORY_STEP_MB);
  const gbSeconds = load.deliveries * seconds * memory;
  meter.add(stepFunctionsRates.expressDuration, quantity(gbSeconds, 'GB-second'), 'workflow-duration', () => [
    from('deliveries', load.deliveries),
    times('workflow-seconds', seconds),
    times('workflow-gb', memory),
  ]);
}
