import { quantity } from '../../kit/units.ts';
import { from, times } from '../../pricing/formula.ts';
import type { Meter } from '../../pricing/meter.ts';
import {
  EXPRESS_DURATION_STEP_MS,
  EXPRESS_MEMORY_GB,
  stepFunctionsRates,
} from '../../services/step-functions/rates.ts';
import type { Load } from './load.ts';

const MS_PER_SECOND = 1000;

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
  const steps = Math.ceil(load.workflowMs / EXPRESS_DURATION_STEP_MS);
  const seconds = (steps * EXPRESS_DURATION_STEP_MS) / MS_PER_SECOND;
  const gbSeconds = load.deliveries * seconds * EXPRESS_MEMORY_GB;
  meter.add(stepFunctionsRates.expressDuration, quantity(gbSeconds, 'GB-second'), 'workflow-duration', () => [
    from('deliveries', load.deliveries),
    times('workflow-seconds', seconds),
    times('workflow-gb', EXPRESS_MEMORY_GB),
  ]);
}
