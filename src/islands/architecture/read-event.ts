import type { Action } from './actions.ts';
import { partAt } from './part-at.ts';

/** What an event asks of the view; null where it asks nothing of it. */
export function readEvent(event: Event): Action | null {
  const { target } = event;
  if (!(target instanceof Element)) return null;
  if (event.type === 'click') return readClick(target);
  return event.type === 'input' || event.type === 'change' ? readField(target) : null;
}

function readClick(target: Element): Action | null {
  const at = partAt(target) ?? partLinked(target);
  if (at !== null) return { do: 'open', at };
  const button = target.closest<HTMLElement>('[data-do]')?.dataset ?? {};
  const name = button['do'];
  if (name === 'open' || name === 'fail') return { do: name, at: button['at'] ?? '' };
  return PLAIN.find(({ do: plain }) => plain === name) ?? null;
}

/** What a button alone says. */
const PLAIN = [
  { do: 'close' },
  { do: 'previous' },
  { do: 'next' },
  { do: 'leave' },
] as const satisfies readonly Action[];

/** Inside the details a link to another part moves there; in the list it is a link like any other. */
function partLinked(target: Element): string | null {
  const link = target.closest('[data-part="panel"] a[href^="#part-"]')?.getAttribute('href');
  return link?.slice('#part-'.length) ?? null;
}

function readField(target: Element): Action | null {
  if (!(target instanceof HTMLInputElement || target instanceof HTMLSelectElement)) return null;
  const { name, value } = target;
  return name === 'overlay' || name === 'search' || name === 'flow' ? { do: name, value } : null;
}
