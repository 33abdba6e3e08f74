import type { VNode } from 'preact';
import type { OptionId } from '#engine/workloads/event-driven/workload.ts';
import { unbroken } from '../kit/unbroken.tsx';
import type { ViewContext } from '../kit/view-context.ts';

export interface OptionNameProps {
  readonly option: OptionId;
  readonly context: ViewContext;
  readonly href?: string | undefined;
}

/** The colour mark of the service and the option's name, which leads to its bill when there is one on the page. */
export function OptionName({ option, context, href }: OptionNameProps): VNode {
  const name = unbroken(context.names.options[option]);
  return (
    <span class="bar-name">
      <i class="svc-mark" aria-hidden="true" />
      {href === undefined ? (
        <span>{name}</span>
      ) : (
        <a class="bar-link" href={href}>
          {name}
        </a>
      )}
    </span>
  );
}
