import type { VNode } from 'preact';
import type { Violation } from '#engine/workloads/event-driven/violation.ts';
import type { ViewContext } from '../kit/view-context.ts';
import { SourceLink } from '../why/source-link.tsx';
import { measureText } from './measure-text.ts';
import { reasonText } from './reason-text.ts';

/** What an option does not meet, may only meet after an increase, or is not known to meet, each with its source. */
export function LimitsList({ violations, context }: { readonly violations: readonly Violation[]; readonly context: ViewContext }): VNode {
  const { words } = context;
  if (violations.length === 0) return <p class="note">{words.noViolations}</p>;
  return (
    <ul role="list" class="limits">
      {violations.map((violation) => (
        <li key={`${violation.code} ${violation.unit}`} class={`notice notice-${TONES[violation.severity]}`}>
          <p class="notice-title">{sentence(reasonText(violation, context))}</p>
          <LimitFacts violation={violation} context={context} />
        </li>
      ))}
    </ul>
  );
}

const TONES = { excludes: 'bad', 'ask-increase': 'warn', unknown: 'plain' } as const;

function LimitFacts({ violation, context }: { readonly violation: Violation; readonly context: ViewContext }): VNode | null {
  const { format, words } = context;
  const { limit, actual, unit, source } = violation;
  if (source === null) return null;
  return (
    <p class="caption">
      {limit !== null && `${words.limit}: ${measureText(limit, unit, format)}. `}
      {actual !== null && `${words.need}: ${measureText(actual, unit, format)}. `}
      <SourceLink url={source.url} date={source.date} format={format} />
    </p>
  );
}

/** Reasons are written to follow the option's name; alone they start with a capital. */
function sentence(reason: string): string {
  return `${reason.charAt(0).toUpperCase()}${reason.slice(1)}.`;
}
