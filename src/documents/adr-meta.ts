import { z } from 'astro/zod';
import { SERVICE_NAMES } from '#engine/pricing/service-name.ts';
import { diagrams } from './diagram-meta.ts';
import { bothLanguages, namedMetric } from './metric-schema.ts';

/** Where a decision stands. */
export const ADR_STATUSES = ['proposed', 'accepted', 'superseded', 'deprecated'] as const;
export type AdrStatus = (typeof ADR_STATUSES)[number];

/** Astro's YAML reader makes a Date of an unquoted day, ours a text: both mean the day as written. */
const dayText = (value: unknown) => (value instanceof Date ? value.toISOString().slice(0, 10) : value);

/** A day, or as much of it as is known: a year, a month. */
export const partialDay = z.preprocess(dayText, z.string().regex(/^\d{4}(-\d{2}){0,2}$/));

/** A whole day. */
export const fullDay = z.preprocess(dayText, z.iso.date());

/** What a decision is about; each has a name in both languages (`text/decisions.ts`). */
export const ADR_TOPICS = [
  'messaging',
  'reliability',
  'cost',
  'data',
  'compute',
  'network',
  'security',
  'site',
] as const;

/** The five systems the site tells. */
export const SYSTEM_IDS = ['event-mesh', 'cost-analytics', 'cost-optimization', 'fintech-platform', 'web-mvp'] as const;

/** How a fact is known: read at its source, told by others, believed; measured by the project, or assumed. */
export const FACT_CONFIDENCES = ['read', 'summary', 'not-re-read', 'measured', 'assumption'] as const;

/** A constant from outside, said once, with where it was read. */
export const fact = z.strictObject({
  /** What it is. */
  name: bothLanguages,
  value: bothLanguages,
  /** Its title as published; in both languages where the words are ours. */
  source: z.union([z.string(), bothLanguages]),
  url: z.url().nullable().default(null),
  /** Of a measurement of our own: the file of the repository that takes it again, from its root. */
  file: z.string().optional(),
  date: partialDay,
  confidence: z.enum(FACT_CONFIDENCES),
});

/** A comparison that must hold for the document to be true. */
export const claim = z.strictObject({
  metric: z.string(),
  is: z.enum(['below', 'above', 'at-most', 'at-least', 'never', 'known']),
  than: z.union([z.string(), z.number()]).optional(),
});

const slug = z.string().regex(/^\d{4}-[a-z0-9-]+$/);

/** What a decision record says in every language: `meta.yaml` beside the two texts. */
export const adrMeta = z.strictObject({
  number: z.number().int().positive(),
  status: z.enum(ADR_STATUSES),
  date: fullDay,
  topics: z.array(z.enum(ADR_TOPICS)).min(1),
  /** AWS services it is about, as in the ids of rates. */
  services: z.array(z.string().refine((service) => SERVICE_NAMES.has(service), 'not a service of the price books')),
  /** The systems it shapes as a whole. Which of their parts it shapes, the drawings say; a system with such a part need not stand here. */
  shapes: z.array(z.enum(SYSTEM_IDS)),
  dependsOn: z.array(slug).default([]),
  supersedes: z.array(slug).default([]),
  options: z
    .array(
      z.strictObject({
        id: z.string(),
        name: bothLanguages,
        chosen: z.boolean().default(false),
        /** Metrics that carry it, beside it in the table of options. */
        metrics: z.array(z.string()).min(1),
      }),
    )
    .min(3),
  /** The conditions that would reverse the decision, as metrics; shown on the first screen. */
  flip: z.array(z.string()).min(1),
  metrics: z.record(z.string(), namedMetric),
  facts: z.record(z.string(), fact).default({}),
  claims: z.array(claim).default([]),
  diagrams,
});
export type AdrMeta = z.output<typeof adrMeta>;
export type Fact = z.output<typeof fact>;
export type Claim = z.output<typeof claim>;
export type NamedMetric = z.output<typeof namedMetric>;

/** Front matter of a record in one language. */
export const adrText = z.strictObject({
  /** No longer than search engines show. */
  title: z.string().min(1).max(70),
  /** The decision in one sentence, without figures: for lists, search engines and feeds. */
  description: z.string().min(1).max(220),
  /** Of the translation: the stamp of the English text it translates (`npm run i18n:stamp`). */
  translationOf: z.string().optional(),
});
export type AdrText = z.output<typeof adrText>;
