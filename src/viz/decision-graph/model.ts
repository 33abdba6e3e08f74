/** A decision record as the graph shows it, in the words of one reader. */
export interface GraphRecord {
  readonly id: string;
  /** `0004` */
  readonly number: string;
  readonly title: string;
  readonly topic: string;
  readonly href: string;
}

/** One record rests on another, or replaces it. */
export interface GraphLink {
  /** The record that carries, or that is replaced. */
  readonly from: string;
  /** The record that rests on it, or replaces it. */
  readonly to: string;
  readonly kind: 'carries' | 'replaced';
}

export interface DecisionGraph {
  readonly records: readonly GraphRecord[];
  readonly links: readonly GraphLink[];
}

/** What a record says about its place among the others. */
export interface Relations {
  readonly id: string;
  readonly dependsOn: readonly string[];
  readonly supersedes: readonly string[];
}

/** Every link between records, those that carry first. */
export function toLinks(relations: readonly Relations[]): readonly GraphLink[] {
  const links = (kind: GraphLink['kind'], of: (relation: Relations) => readonly string[]) =>
    relations.flatMap((relation) => of(relation).map((from) => ({ from, to: relation.id, kind })));
  return [...links('carries', ({ dependsOn }) => dependsOn), ...links('replaced', ({ supersedes }) => supersedes)];
}

/** The records one rests on. */
export function restsOn({ records, links }: DecisionGraph, id: string): readonly GraphRecord[] {
  return records.filter((record) =>
    links.some(({ from, to, kind }) => kind === 'carries' && to === id && from === record.id),
  );
}

/** The records that rest on one. */
export function carriedBy({ records, links }: DecisionGraph, id: string): readonly GraphRecord[] {
  return records.filter((record) =>
    links.some(({ from, to, kind }) => kind === 'carries' && from === id && to === record.id),
  );
}

/** The record that carries most others, the earlier of equals; null when none carries any. */
export function busiest(graph: DecisionGraph): { readonly record: GraphRecord; readonly carried: number } | null {
  const counted = graph.records.map((record) => ({ record, carried: carriedBy(graph, record.id).length }));
  const [first] = counted.toSorted((left, right) => right.carried - left.carried);
  return first === undefined || first.carried === 0 ? null : first;
}

/** Pairs of records that rest on each other, each once. */
export function mutualPairs({ records, links }: DecisionGraph): readonly (readonly [GraphRecord, GraphRecord])[] {
  const carries = (from: string, to: string) =>
    links.some((link) => link.kind === 'carries' && link.from === from && link.to === to);
  return records.flatMap((left, index) =>
    records
      .slice(index + 1)
      .filter((right) => carries(left.id, right.id) && carries(right.id, left.id))
      .map((right) => [left, right] as const),
  );
}
