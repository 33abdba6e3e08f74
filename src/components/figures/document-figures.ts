import { getEntry } from 'astro:content';
import { metricResolver } from '#engine/metrics/resolve-metric.ts';
import type { MetricResolver } from '#engine/metrics/create-resolver.ts';
import type { Fact, NamedMetric } from '#documents/adr-meta.ts';

/** The numbers of one document: what it may state, by id, and how each is computed. */
export interface DocumentFigures {
  readonly metrics: Readonly<Record<string, NamedMetric>>;
  readonly facts: Readonly<Record<string, Fact>>;
  readonly resolve: MetricResolver;
}

interface Numbers {
  readonly metrics: Readonly<Record<string, NamedMetric>>;
  readonly facts: Readonly<Record<string, Fact>>;
}

// Every figure of a document is computed once, for both languages and all places it stands in.
const made = new WeakMap<Numbers, DocumentFigures>();

/** The figures a document's `meta.yaml` defines. */
export function figuresOf(meta: Numbers): DocumentFigures {
  const known = made.get(meta);
  if (known !== undefined) return known;
  const specs = Object.fromEntries(Object.entries(meta.metrics).map(([id, { spec }]) => [id, spec]));
  const figures = { metrics: meta.metrics, facts: meta.facts, resolve: metricResolver(specs) };
  made.set(meta, figures);
  return figures;
}

/** The figures of the document a page shows: `/en/decisions/0004-…/`. */
export async function figuresAt(pathname: string): Promise<DocumentFigures> {
  const [, section, slug = ''] = pathname.split('/').filter(Boolean);
  const entry =
    section === 'decisions'
      ? await getEntry('adrMeta', slug)
      : section === 'architectures'
        ? await getEntry('architectureMeta', slug)
        : undefined;
  if (entry === undefined) throw new Error(`${pathname} is no document with figures of its own`);
  return figuresOf(entry.data);
}
