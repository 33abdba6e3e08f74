import type { Violation } from '#engine/workloads/event-driven/violation.ts';
import type { ViewContext } from '../kit/view-context.ts';
import { weaveText } from '../kit/weave.ts';
import { measureText } from './measure-text.ts';

/** A violation as the end of a sentence whose subject is the option: "takes at most 300 messages a second, you need 335". */
export function reasonText(violation: Violation, { format, words }: ViewContext): string {
  const { code, severity, limit, actual, unit } = violation;
  const values = { limit: measureText(limit, unit, format), actual: measureText(actual, unit, format) };
  const reason = weaveText(words[`reason.${code}`], values);
  return severity === 'ask-increase' ? weaveText(words.askIncrease, { reason }) : reason;
}
