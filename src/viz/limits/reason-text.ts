import type { Violation } from '#engine/workloads/event-driven/violation.ts';
import type { ViewContext } from '../kit/view-context.ts';
import { weaveText } from '../kit/weave.ts';
import { measureText } from './measure-text.ts';

/** Both sides of a violation's comparison, ready for a sentence. */
function sides({ limit, actual, unit }: Violation, context: ViewContext) {
  return { limit: measureText(limit, unit, context), actual: measureText(actual, unit, context) };
}

/** A violation in short, to follow the option's name: "does not keep order", "ask for an increase: …". */
export function reasonText(violation: Violation, context: ViewContext): string {
  const { words } = context;
  const reason = weaveText(words[`reason.${violation.code}`], sides(violation, context));
  return violation.severity === 'ask-increase' ? weaveText(words.askIncrease, { reason }) : reason;
}

/** A violation in full sentences. */
export function violationText(violation: Violation, context: ViewContext): string {
  const { violations } = context.names;
  const text = weaveText(violations[violation.code], sides(violation, context));
  return violation.severity === 'ask-increase' ? `${text} ${violations['ask-increase']}` : text;
}
