import { z } from 'astro/zod';
import { claim, fact, SYSTEM_IDS } from './adr-meta.ts';
import { diagrams } from './diagram-meta.ts';
import { bothLanguages, namedMetric } from './metric-schema.ts';

/** Colours a node may wear: services that have one of their own (`svc-<colour>`). */
export const NODE_COLOURS = ['eventbridge', 'sns', 'sqs', 'kinesis', 'msk', 'lambda', 'dynamodb'] as const;
/** How sensitive what a node holds or carries is. */
export const DATA_CLASSES = ['public', 'internal', 'confidential', 'personal'] as const;
/** What a part is there for, in one vocabulary for every system, in the order work passes through: rows of the landscape page. */
export const DUTIES = [
  'source',
  'entry',
  'route',
  'buffer',
  'compute',
  'state',
  'analysis',
  'notice',
  'access',
  'watch',
] as const;
export type Duty = (typeof DUTIES)[number];

const id = z.string().regex(/^[a-z0-9-]+$/);

/** How the drawing is laid out on a wide screen, corrected by hand where looking at it showed a need. */
const drawing = z.strictObject({
  direction: z.enum(['across', 'down']).default('across'),
  /** Whether parts stand in the order of this file, or in the one with the fewest crossings. */
  order: z.enum(['kept', 'free']).default('kept'),
  /** Whether edges are to be straight, or the drawing narrow. */
  edges: z.enum(['straight', 'tight']).default('tight'),
  /** Pairs of parts, the first of which stands a layer before the second though nothing goes between them. */
  before: z.array(z.tuple([id, id])).default([]),
});
export type DrawingHints = z.output<typeof drawing>;

/** What stops, what waits and what is lost when a part fails. */
const failure = z.strictObject({
  /** Nodes that can do no work without it. */
  stops: z.array(id).default([]),
  /** Nodes where work queues up meanwhile. */
  queues: z.array(id).default([]),
  lost: bothLanguages,
});

/**
 * One step of a flow. Where its flow follows a row of the demo's bill, `{placeholders}` stand for what that row holds and what was found of it
 * (`src/components/architecture/followed-record.ts`).
 */
const step = z.strictObject({
  at: id,
  text: bothLanguages,
  /** Section of the page of the bill that does the same. */
  bill: z.string().optional(),
  /** The query that is asked there, with the same placeholders. */
  sql: z.string().optional(),
});

/** What an architecture page says in every language: `meta.yaml` beside the two texts. */
export const architectureMeta = z.strictObject({
  id: z.enum(SYSTEM_IDS),
  /** Where it stands among the five. */
  order: z.number().int().positive(),
  drawing: drawing.prefault({}),
  zones: z.array(z.strictObject({ id, name: bothLanguages, parent: id.nullable().default(null) })),
  nodes: z.array(
    z.strictObject({
      id,
      name: bothLanguages,
      /** What it runs on: AWS's own name, the same in both languages, or words. */
      service: z.union([z.string().transform((name) => ({ en: name, 'pt-br': name })), bothLanguages]),
      colour: z.enum(NODE_COLOURS).nullable().default(null),
      zone: id.nullable().default(null),
      duty: z.enum(DUTIES),
      role: bothLanguages,
      data: z.enum(DATA_CLASSES),
      /** Metric of what it costs a month; parts that cost nothing by themselves have none. */
      cost: z.string().nullable().default(null),
      quotas: z.array(z.string()).default([]),
      decisions: z.array(z.string()).default([]),
      failure: failure.nullable().default(null),
      /** Fact of this document that says how long it takes; left out where no source does: "unknown" is shown. */
      latency: z.string().optional(),
    }),
  ),
  edges: z.array(
    z.strictObject({
      id,
      from: id,
      to: id,
      kind: z.enum(['event', 'call', 'data']),
      label: bothLanguages,
      /** Metric of how many go this way in a month, where the document knows it. */
      rate: z.string().optional(),
    }),
  ),
  flows: z.array(z.strictObject({ id, name: bothLanguages, steps: z.array(step).min(2) })),
  /** What its three sizes are called, where they are not sizes of a bank. */
  sizes: z.strictObject({ small: bothLanguages, medium: bothLanguages, large: bothLanguages }).optional(),
  /** What it handles in a month, and the unit its cost is divided by: "a million handled events", "a thousand users". */
  handled: z.strictObject({
    metric: z.string(),
    name: bothLanguages,
    per: z.number().positive(),
    perName: bothLanguages,
  }),
  /** Metric of what its messaging costs a month as drawn, where the page sets it against designs on one service. */
  carried: z.string().optional(),
  metrics: z.record(z.string(), namedMetric),
  facts: z.record(z.string(), fact).default({}),
  claims: z.array(claim).default([]),
  diagrams,
});
export type ArchitectureMeta = z.output<typeof architectureMeta>;
export type ArchitectureNode = ArchitectureMeta['nodes'][number];
