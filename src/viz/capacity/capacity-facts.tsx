import type { VNode } from 'preact';
import type { Capacity } from '#engine/workloads/event-driven/option.ts';
import type { ResultWord } from '../kit/result-words.ts';
import type { ViewContext } from '../kit/view-context.ts';
import { weaveText } from '../kit/weave.ts';
import { Facts } from '../why/facts.tsx';

/** What was provisioned or derived to carry the load, and how full it is at the busiest second. */
export function CapacityFacts({
  capacity,
  context,
}: {
  readonly capacity: Capacity;
  readonly context: ViewContext;
}): VNode {
  const facts = Object.entries(capacity)
    .filter(([key, value]) => value !== null && key !== 'utilisation')
    .map(([key, value]) => [wordOf(`capacity.${key}`, context), valueText(key, value, context)] as const);
  const { utilisation } = capacity;
  return (
    <div class="stack stack-tight">
      <Facts facts={facts} />
      {typeof utilisation === 'number' && <Utilisation share={utilisation} context={context} />}
    </div>
  );
}

/** A meter of how much of the capacity or of the limit the busiest second takes. */
function Utilisation({ share, context }: { readonly share: number; readonly context: ViewContext }): VNode {
  const { format, words } = context;
  const used = weaveText(words.ofWhole, { share: format.percent(share) });
  const left = share <= 1 ? weaveText(words.headroomLeft, { share: format.percent(1 - share) }) : words.overLimit;
  return (
    <p class="utilisation">
      <span>{words['capacity.utilisation']}</span>
      <svg class={share > 1 ? 'meter is-over' : 'meter'} aria-hidden="true">
        <rect class="meter-whole" width="100%" height="100%" />
        <rect class="meter-used" width={`${Math.min(share, 1) * 100}%`} height="100%" />
      </svg>
      <span class="num">
        {used}, {left}
      </span>
    </p>
  );
}

function wordOf(key: string, { words }: ViewContext): string {
  return words[key as ResultWord];
}

function valueText(key: string, value: Capacity[string], context: ViewContext): string {
  const { format, words } = context;
  if (typeof value === 'boolean') return value ? words.yes : words.no;
  if (typeof value === 'number') return format.number(value, value < 10 ? 2 : 0);
  return key === 'bottleneck' ? wordOf(`bottleneck.${String(value)}`, context) : String(value);
}
