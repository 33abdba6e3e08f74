import { z } from 'astro/zod';
import { bothLanguages } from './metric-schema.ts';

/** What a Mermaid drawing shows: who says what to whom, which states there are, how things are related, or what follows what. */
const DIAGRAM_KINDS = ['sequence', 'state', 'relation', 'flow'] as const;

/** The drawings of a document by id; each is `diagrams/<id>.<language>.mmd`, with what is drawn from it beside it as `.svg`. */
export const diagrams = z
  .record(
    z.string().regex(/^[a-z0-9-]+$/),
    z.strictObject({
      kind: z.enum(DIAGRAM_KINDS),
      /** What it shows, as a finding. */
      title: bothLanguages,
      /** What a reader who does not see it must know; stands under it for everybody. */
      description: bothLanguages,
    }),
  )
  .default({});
export type DiagramMeta = z.output<typeof diagrams>[string];
