import type { ArchitectureMeta } from '#documents/architecture-meta.ts';
import type { Locale } from '#i18n/locales.ts';
import type { ArchitectureModel, Latency } from '#viz/architecture/model.ts';

/** An architecture in the words of one reader. */
export function toModel(meta: ArchitectureMeta, title: string, locale: Locale): ArchitectureModel {
  return {
    title,
    zones: meta.zones.map(({ id, name, parent }) => ({ id, name: name[locale], parent })),
    nodes: meta.nodes.map(({ id, name, service, colour, zone, role, data, failure, latency }) => ({
      id,
      name: name[locale],
      service: service[locale],
      colour,
      zone,
      role: role[locale],
      data,
      failure: failure && { ...failure, lost: failure.lost[locale] },
      latency: toLatency(meta, latency, locale),
    })),
    edges: meta.edges.map(({ id, from, to, kind, label }) => ({ id, from, to, kind, label: label[locale] })),
    flows: meta.flows.map(({ id, name, steps }) => ({
      id,
      name: name[locale],
      steps: steps.map(({ at, text, bill, sql }) => ({
        at,
        text: text[locale],
        ...(bill === undefined ? {} : { bill }),
        ...(sql === undefined ? {} : { sql }),
      })),
    })),
  };
}

function toLatency({ facts }: ArchitectureMeta, id: string | undefined, locale: Locale): Latency | null {
  if (id === undefined) return null;
  const fact = facts[id];
  if (fact === undefined) throw new Error(`a part names a latency that is no fact of its document: ${id}`);
  return { text: fact.value[locale], fact: id };
}
