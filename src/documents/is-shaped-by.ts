import type { AdrMeta } from './adr-meta.ts';
import type { ArchitectureMeta } from './architecture-meta.ts';

/**
 * Whether a decision shapes a system: its record says so of the system as a whole, or a part of the system names the decision. What the
 * drawings name need not be said in the record again, so that the two cannot drift apart.
 */
export function isShapedBy(
  { id, nodes }: Pick<ArchitectureMeta, 'id' | 'nodes'>,
  { slug, meta }: { readonly slug: string; readonly meta: Pick<AdrMeta, 'shapes'> },
): boolean {
  return meta.shapes.includes(id) || nodes.some(({ decisions }) => decisions.includes(slug));
}
