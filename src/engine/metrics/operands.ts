import type { MetricSpec, Operand } from './metric-spec.ts';

/** What an arithmetic metric is computed from; nothing for one of another kind. */
export function operandsOf(spec: MetricSpec): readonly Operand[] {
  switch (spec.kind) {
    case 'sum':
    case 'difference':
    case 'product':
      return spec.of;
    case 'ratio':
      return [spec.of, spec.to];
    case 'chunks':
      return [spec.bytes, spec.chunk];
    default:
      return [];
  }
}
