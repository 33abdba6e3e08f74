import type { VNode } from 'preact';
import type { Violation } from '#engine/workloads/event-driven/violation.ts';
import type { ViewContext } from '../kit/view-context.ts';
import { SourceLink } from '../why/source-link.tsx';
import { violationText } from './reason-text.ts';

/** Colour of the notice: it cannot, it can after an increase or a change of setting, nobody says. */
const TONES = { excludes: 'bad', 'ask-increase': 'warn', configure: 'warn', unknown: 'plain' } as const;

/** What an option does not meet, may only meet after an increase, or is not known to meet, each with its source. */
export function LimitsList({
  violations,
  context,
}: {
  readonly violations: readonly Violation[];
  readonly context: ViewContext;
}): VNode {
  const { words } = context;
  if (violations.length === 0) return <p class="note">{words.noViolations}</p>;
  return (
    <ul role="list" class="limits">
      {violations.map((violation) => (
        <li key={`${violation.code} ${violation.unit}`} class={`notice notice-${TONES[violation.severity]}`}>
          <p>{violationText(violation, context)}</p>
          {violation.source !== null && (
            <p class="caption">
              <SourceLink {...violation.source} format={context.format} />
            </p>
          )}
        </li>
      ))}
    </ul>
  );
}
