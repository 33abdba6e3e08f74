import type { CostMetric } from '../source/processed-columns.ts';

/** How much a finding matters, the gravest first. */
export const SEVERITIES = ['high', 'medium', 'low'] as const;
export type Severity = (typeof SEVERITIES)[number];

/** A figure, a name or a short list that explains a finding. Words are made of it later, in the reader's language. */
export type Evidence = string | number | boolean | null | readonly Evidence[] | { readonly [name: string]: Evidence };

/** What is said of one thing. */
interface Told {
  readonly severity: Severity;
  /** Rows of the bill that it is about, and their cost as an exact decimal. */
  readonly rows: number;
  readonly cost: string;
  /** The cost meant; left out, the one the bill is judged by. */
  readonly metric?: CostMetric;
  /** What it is about: values by column (or `TagKey`, `TagValue`, `Kind`). No two findings of a rule share it. */
  readonly subject: Readonly<Record<string, string | null>>;
  readonly evidence: Readonly<Record<string, Evidence>>;
}

/** What a rule says of one thing. */
export interface Judgement extends Told {
  /** The rows that it counts, as a condition over the processed layer, among those of its currency. */
  readonly where: () => string | Promise<string>;
}

/** What was told with where it comes from. */
export interface Finding extends Told {
  readonly rule: string;
  /** Version of the set of rules it was found by. */
  readonly rulesVersion: number;
  readonly metric: CostMetric;
  readonly currency: string | null;
}

/** Shares of what a bill comes to at which something matters much, and at which it is worth a look: choices of ours, stated on the page. */
export const SEVERITY_SHARES = { high: 0.05, medium: 0.01 } as const;

/** How much something matters by its share of the bill. */
export function severityOf(share: number): Severity {
  if (share >= SEVERITY_SHARES.high) return 'high';
  return share >= SEVERITY_SHARES.medium ? 'medium' : 'low';
}
