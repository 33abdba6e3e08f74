import type { DiagramNode } from '#viz/architecture/model.ts';
import { fold } from '#i18n/fold.ts';
import { matches } from '#i18n/matches.ts';

/** Parts that a search finds, by name, service or role; accents and case do not count. */
export function foundParts(nodes: readonly DiagramNode[], search: string): readonly string[] {
  if (search.trim() === '') return nodes.map(({ id }) => id);
  return nodes
    .filter(({ name, service, role }) => matches(fold(`${name} ${service} ${role}`), search))
    .map(({ id }) => id);
}
