import type { VNode } from 'preact';
import { EXACT_UP_TO } from '#engine/decisions/portfolio/portfolio.ts';
import { scenarioOf } from '#engine/metrics/scenarios.ts';
import { fill } from '#i18n/fill.ts';
import { named } from '#viz/fields/choice.ts';
import { Select } from '#viz/fields/select.tsx';
import type { PortfolioItem } from '../inputs.ts';
import { EVENT_BASES, MOST_EVENTS } from '../inputs.ts';
import type { PortfolioView } from './context.ts';
import { Unchanged } from './unchanged.tsx';
import { EventRow, ROW_FIELDS } from './event-row.tsx';

/** The events, and where more come from. */
export function Editor({ view }: { readonly view: PortfolioView }): VNode {
  const { words, workload } = view.texts;
  const { items, scope, bank } = view.state.inputs;
  return (
    <section class="editor" aria-labelledby="events-title">
      <h2 class="title" id="events-title">
        {words.events}
      </h2>
      <p class="note">
        <span class="needs-script">{words.eventsEdit} </span>
        {words.eventsNote}
      </p>
      <div class="event-head" aria-hidden="true">
        <span>{words.name}</span>
        {ROW_FIELDS.map((field) => (
          <span key={field} class={`is-${field}`}>
            {workload[field]}
          </span>
        ))}
      </div>
      <ol class="events" role="list">
        {items.map((item) => (
          <Unchanged
            key={item.id}
            by={[item, scope, bank, items.length === 1, view.toggles, pendingIn(item, view)]}
            draw={() => <EventRow item={item} view={view} />}
          />
        ))}
      </ol>
      <AddEvent view={view} />
    </section>
  );
}

/** What is typed and not settled in the fields of one event, and what is wrong with it. */
function pendingIn({ id }: PortfolioItem, { state }: PortfolioView): string {
  const keys = Object.keys({ ...state.drafts, ...state.issues }).filter((key) => key.startsWith(`${id}.`));
  return keys.map((key) => `${key} ${state.drafts[key] ?? ''} ${state.issues[key]?.code ?? ''}`).join('\n');
}

function AddEvent({ view }: { readonly view: PortfolioView }): VNode {
  const { words } = view.texts;
  const count = view.state.inputs.items.length;
  if (count >= MOST_EVENTS) return <p class="note">{fill(words.full, { max: MOST_EVENTS })}</p>;
  const bases = named(EVENT_BASES, (base) => (base === 'own' ? words.own : scenarioOf(base).event));
  return (
    <div class="add-event needs-script no-print">
      <label class="small muted" for="add-base">
        {words.addFrom}
      </label>
      <Select id="add-base" choices={bases} value="own" />
      <button type="button" class="button" data-action="add">
        {words.add}
      </button>
      {count >= EXACT_UP_TO && <p class="note">{fill(words.manyEvents, { exact: EXACT_UP_TO })}</p>}
    </div>
  );
}
