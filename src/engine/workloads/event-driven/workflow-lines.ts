import { counted, gbSeconds, inGb, inSeconds } from '../../kit/quantities.ts';
import { from, times } from '../../pricing/formula.ts';
import type { Meter } from '../../pricing/meter.ts';
import { billedDuration, billedMemory, MEMORY_STEP_MB } from '../../services/step-functions/express.ts';
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
  meter.add(rate, counted(transitions, 'state-transition'), 'workflow-transitions', () => [
    from('deliveries', load.deliveries),
    times('transitions', load.workflowTransitions),
  ]);
}

function meterExpress(load: Load, meter: Meter): void {
  meter.add(stepFunctionsRates.expressRequests, counted(load.deliveries, 'request'), 'workflow-requests', () => [
    from('deliveries', load.deliveries),
  ]);
  const duration = billedDuration(load.workflowMs);
  const memory = billedMemory(MEMORY_STEP_MB);
  const used = gbSeconds(load.deliveries, duration, memory);
  meter.add(stepFunctionsRates.expressDuration, used, 'workflow-duration', () => [
    from('deliveries', load.deliveries),
    times('workflow-seconds', inSeconds(duration)),
    times('workflow-gb', inGb(memory)),
  ]);
}
