import type { VNode } from 'preact';
import { fixed } from '../kit/fixed.ts';
import { EdgeLine } from './edge-line.tsx';
import type { DiagramLook } from './look.ts';
import type { ArchitectureModel, DiagramLayout, PlacedBox } from './model.ts';
import { NodeBox } from './node-box.tsx';

/** From the top of the box of a zone's title to the line it stands on. */
const TITLE_BASE = 12;

export interface ArchitectureDrawingProps {
  readonly model: ArchitectureModel;
  readonly layout: DiagramLayout;
  /** Unique on the page. */
  readonly id: string;
  readonly summary: string;
  /** What stands in the corner of a node: its monthly cost. */
  readonly badge?: (node: string) => string | null;
  /** Cost of a node as a share of the largest one, 0 to 1. */
  readonly share?: (node: string) => number;
  /** How it looks while a reader works with it; a picture without. */
  readonly look?: DiagramLook | null;
}

/** The drawing of an architecture: zones behind, then edges, then nodes. */
export function ArchitectureDrawing(props: ArchitectureDrawingProps): VNode {
  const { model, layout, id, summary, badge, share, look = null } = props;
  const box = new Map(layout.nodes.map((placed) => [placed.id, placed]));
  const edges = new Map(model.edges.map((edge) => [edge.id, edge]));
  return (
    <svg
      class="architecture-drawing"
      viewBox={`0 0 ${fixed(layout.width)} ${fixed(layout.height)}`}
      width={fixed(layout.width)}
      role={look === null ? 'img' : 'group'}
      aria-labelledby={`${id}-title`}
      aria-describedby={`${id}-desc`}
    >
      <title id={`${id}-title`}>{model.title}</title>
      <desc id={`${id}-desc`}>{summary}</desc>
      {layout.zones.map((placed) => (
        <ZoneBox key={placed.id} placed={placed} />
      ))}
      {layout.edges.map(({ id: name, points }) => {
        const edge = edges.get(name);
        return edge && <EdgeLine key={name} edge={edge} points={points} look={look} />;
      })}
      {layout.titles.map((title) => (
        <text key={title.id} class="diagram-zone-title" x={fixed(title.x)} y={fixed(title.y + TITLE_BASE)}>
          {model.zones.find(({ id: zone }) => zone === title.id)?.name}
        </text>
      ))}
      {model.nodes.map((node) => {
        const placed = box.get(node.id);
        const shown = { badge: badge?.(node.id) ?? null, share: share?.(node.id) ?? 0 };
        return placed && <NodeBox key={node.id} node={node} placed={placed} look={look} {...shown} />;
      })}
    </svg>
  );
}

function ZoneBox({ placed }: { readonly placed: PlacedBox }): VNode {
  const { x, y, width, height } = placed;
  return (
    <g class="diagram-zone" data-zone={placed.id}>
      <rect x={fixed(x)} y={fixed(y)} width={fixed(width)} height={fixed(height)} rx="3" />
    </g>
  );
}
