import type { Outcome } from '#engine/metrics/outcome.ts';
import { metricResolver } from '#engine/metrics/resolve-metric.ts';
import type { AdrMeta } from './adr-meta.ts';

/** A metric of a document with its result. */
export interface Figure {
  readonly id: string;
  readonly outcome: Outcome;
}

/** Every metric a document defines, computed; a broken one throws with its name. */
export function figuresIn({ metrics }: Pick<AdrMeta, 'metrics'>): readonly Figure[] {
  const resolve = metricResolver(Object.fromEntries(Object.entries(metrics).map(([id, { spec }]) => [id, spec])));
  return Object.keys(metrics).map((id) => {
    try {
      return { id, outcome: resolve(id) };
    } catch (error) {
      throw new Error(`metric ${id}: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
    }
  });
}
