import type { VNode } from 'preact';
import type { Workload } from '#engine/workloads/event-driven/workload.ts';
import { fill } from '#i18n/fill.ts';
import { relevantFields } from '../../form/field-groups.ts';
import type { PortfolioInputs, PortfolioItem } from '../inputs.ts';
import { baseWorkload } from '../inputs.ts';
import type { PortfolioView } from './context.ts';
import { NameField, WorkloadItemField } from './item-field.tsx';

/** What stands in the row itself; the rest unfolds. */
export const ROW_FIELDS = [
  'eventsPerMonth',
  'payloadBytes',
  'ordering',
  'consumers',
  'peakToMean',
  'retentionHours',
  'replay',
] as const satisfies readonly (keyof Workload)[];

/** The fields that unfold under a row: those with an effect. */
function otherFields({ workload }: PortfolioItem, scope: PortfolioInputs['scope']): readonly (keyof Workload)[] {
  const inRow: readonly (keyof Workload)[] = ROW_FIELDS;
  return relevantFields(workload, scope).filter((field) => !inRow.includes(field));
}

/** One event of the portfolio: the fields that matter most in a row, the others folded under it. */
export function EventRow({ item, view }: { readonly item: PortfolioItem; readonly view: PortfolioView }): VNode {
  const { words } = view.texts;
  const { bank, scope, items } = view.state.inputs;
  const fields = otherFields(item, scope);
  const before = baseWorkload(item.base, bank);
  const changed = fields.filter((field) => item.workload[field] !== before[field]).length;
  const more = `more-${item.id}`;
  return (
    <li class="event" data-event={item.id}>
      <div class="event-fields">
        <NameField item={item} view={view} />
        {ROW_FIELDS.map((field) => (
          <WorkloadItemField key={field} item={item} field={field} view={view} />
        ))}
      </div>
      <div class="event-more">
        <details class="disclosure" id={more}>
          <summary>
            {words.more}
            {changed > 0 && <span class="muted event-changed">{changedText(changed, view)}</span>}
          </summary>
          <div class="event-others">
            {view.results.isOpen(more) &&
              fields.map((field) => <WorkloadItemField key={field} item={item} field={field} view={view} />)}
          </div>
        </details>
        <button
          type="button"
          class="link-button event-remove needs-script"
          data-action="remove"
          data-id={item.id}
          aria-disabled={items.length === 1 ? 'true' : undefined}
          aria-label={fill(words.removeNamed, { name: item.name })}
        >
          {words.remove}
        </button>
      </div>
    </li>
  );
}

function changedText(count: number, { texts, results }: PortfolioView): string {
  const form = results.format.plural(count);
  return fill(texts.words[`moreChanged_${form}`], { count: results.format.number(count) });
}
