import type { MetricSpec } from '#engine/metrics/metric-spec.ts';

/** Every string the specs of metrics hold, the metrics they count with among them: to tell which are used. */
export function namesInSpecs(metrics: Readonly<Record<string, { readonly spec: MetricSpec }>>): readonly string[] {
  return Object.values(metrics).flatMap(({ spec }) => JSON.stringify(spec).match(/(?<=")[^"]+(?=")/g) ?? []);
}
