import { z } from 'astro/zod';
import { METRIC_UNITS } from '#engine/metrics/metric-spec.ts';
import { REGIONS } from '#engine/pricing/region.ts';
import { SERVICE_NAMES } from '#engine/pricing/service-name.ts';
import { claim, partialDay } from './adr-meta.ts';
import { bothLanguages, namedMetric } from './metric-schema.ts';

const rowName = z.string().min(1).max(56);

/** A figure that a source prints, in dollars or as a plain number; `upTo` where it gives a span. */
const printed = z.strictObject({
  value: z.number(),
  upTo: z.number().optional(),
  unit: z.enum(METRIC_UNITS),
});

/**
 * A cost that somebody published, counted again: `content/claims/<id>.yaml`. What the source says is stated as facts, in our words; what
 * we make of it are metrics, so that a price refresh moves it.
 */
export const publishedClaim = z.strictObject({
  /** What was costed, short enough for a row of the drawing on a phone. */
  title: z.strictObject({ en: rowName, 'pt-br': rowName }),
  source: z.strictObject({
    title: z.string().min(1),
    author: z.string().min(1),
    url: z.url(),
    /** When it was published, as far as the text says, or when the history of its repository last changed it; null = undated. */
    published: partialDay.nullable(),
    /** When we read a stored public copy of it. */
    readOn: partialDay,
  }),
  services: z.array(z.string().refine((service) => SERVICE_NAMES.has(service), 'not a service of the price books')),
  region: z.enum(REGIONS),
  figure: printed,
  /** Metrics that are inputs of the source. */
  inputs: z.array(z.string()).default([]),
  /** Metrics the source does not state and that the count needs. */
  added: z.array(z.string()).default([]),
  /** Prices the source counted with, per single unit; the count is made with these too. */
  prices: z.record(z.string(), z.number().nonnegative()).default({}),
  metrics: z.record(z.string(), namedMetric),
  /** The metric that stands beside the printed figure. */
  ours: z.string(),
  /** Their lines beside ours; null where one side has none. */
  lines: z
    .array(z.strictObject({ name: bothLanguages, theirs: z.number().nullable(), ours: z.string().nullable() }))
    .default([]),
  /** Why the two differ or agree. `{metric-id}` is the number of a metric, `{theirs}` the printed one. */
  reasons: z.array(bothLanguages).min(1),
  /** Comparisons the words of the reasons rest on. */
  rests: z.array(claim).default([]),
});
export type PublishedClaim = z.output<typeof publishedClaim>;
