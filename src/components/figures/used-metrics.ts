import { operandsOf } from '#engine/metrics/operands.ts';
import type { DocumentFigures } from './document-figures.ts';

/** The metrics shown, each once, and after them every metric they are computed from. */
export function usedMetrics(
  { metrics }: Pick<DocumentFigures, 'metrics'>,
  shown: readonly string[],
): readonly string[] {
  const used = new Set<string>();
  const queue = [...shown];
  for (const id of queue) {
    if (used.has(id)) continue;
    used.add(id);
    const spec = metrics[id]?.spec;
    if (spec === undefined) continue;
    const lines = spec.kind === 'usage' ? spec.lines : spec.kind === 'usage-crossing' ? [...spec.a, ...spec.b] : [];
    const counted = lines.flatMap(({ quantity, per }) => [...Object.values(quantity), ...Object.values(per ?? {})]);
    queue.push(...[...operandsOf(spec), ...counted].filter((operand) => typeof operand === 'string'));
  }
  return [...used];
}
