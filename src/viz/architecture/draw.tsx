import type { VNode } from 'preact';
import { fixed } from '../kit/fixed.ts';
import { textWidth } from '../kit/text-width.ts';
import { shorten } from './shorten.ts';
import { wrapName } from './wrap-name.ts';
import type { ArchitectureModel, DiagramEdge, DiagramLayout, DiagramNode, PlacedBox, Point } from './model.ts';

/** Radius of the bend of an edge. */
const BEND = 6;
const PADDING = 12;
const NAME_SIZE = 13;
const NAME_LINE = 16;
const SMALL_SIZE = 12;

export interface ArchitectureDrawingProps {
  readonly model: ArchitectureModel;
  readonly layout: DiagramLayout;
  /** Unique on the page. */
  readonly id: string;
  readonly summary: string;
  /** What stands in the corner of a node: its monthly cost. */
  readonly badge?: (node: string) => string | null;
}

/** The drawing of an architecture: zones behind, then edges, then nodes. */
export function ArchitectureDrawing({ model, layout, id, summary, badge }: ArchitectureDrawingProps): VNode {
  const box = new Map(layout.nodes.map((placed) => [placed.id, placed]));
  const edges = new Map(model.edges.map((edge) => [edge.id, edge]));
  return (
    <svg
      class="architecture-drawing"
      viewBox={`0 0 ${fixed(layout.width)} ${fixed(layout.height)}`}
      width={fixed(layout.width)}
      role="img"
      aria-labelledby={`${id}-title`}
      aria-describedby={`${id}-desc`}
    >
      <title id={`${id}-title`}>{model.title}</title>
      <desc id={`${id}-desc`}>{summary}</desc>
      {layout.zones.map((placed) => (
        <ZoneBox key={placed.id} placed={placed} name={model.zones.find((zone) => zone.id === placed.id)?.name ?? ''} />
      ))}
      {layout.edges.map(({ id: edge, points }) => (
        <EdgeLine key={edge} edge={edges.get(edge)} points={points} />
      ))}
      {model.nodes.map((node) => {
        const placed = box.get(node.id);
        return placed && <NodeBox key={node.id} node={node} placed={placed} badge={badge?.(node.id) ?? null} />;
      })}
    </svg>
  );
}

function ZoneBox({ placed, name }: { readonly placed: PlacedBox; readonly name: string }): VNode {
  const { x, y, width, height } = placed;
  return (
    <g class="diagram-zone" data-zone={placed.id}>
      <rect x={fixed(x)} y={fixed(y)} width={fixed(width)} height={fixed(height)} rx="3" />
      <text x={fixed(x + PADDING)} y={fixed(y + 19)}>
        {name}
      </text>
    </g>
  );
}

function EdgeLine({
  edge,
  points,
}: {
  readonly edge: DiagramEdge | undefined;
  readonly points: readonly Point[];
}): VNode {
  return (
    <g class={`diagram-edge is-${edge?.kind ?? 'event'}`} data-edge={edge?.id}>
      <path d={edgePath(points)} />
      <path class="diagram-arrow" d={arrowPath(points)} />
    </g>
  );
}

function NodeBox({
  node,
  placed,
  badge,
}: {
  readonly node: DiagramNode;
  readonly placed: PlacedBox;
  readonly badge: string | null;
}): VNode {
  const { x, y, width, height } = placed;
  const lines = wrapName(node.name, width - 2 * PADDING, NAME_SIZE);
  return (
    <g class={`diagram-node ${node.colour === null ? 'is-plain' : `svc-${node.colour}`}`} data-node={node.id}>
      <rect class="diagram-box" x={fixed(x)} y={fixed(y)} width={fixed(width)} height={fixed(height)} rx="2" />
      <rect class="diagram-stripe" x={fixed(x)} y={fixed(y)} width="4" height={fixed(height)} />
      <text class="diagram-name" x={fixed(x + PADDING)} y={fixed(y + 20)}>
        {lines.map((line, index) => (
          <tspan key={index} x={fixed(x + PADDING)} dy={index === 0 ? 0 : NAME_LINE}>
            {line}
          </tspan>
        ))}
      </text>
      <text class="diagram-service" x={fixed(x + PADDING)} y={fixed(y + height - 10)}>
        {shorten(node.service, width - 2 * PADDING - badgeWidth(badge), SMALL_SIZE)}
      </text>
      {badge !== null && (
        <text class="diagram-badge" x={fixed(x + width - 8)} y={fixed(y + height - 10)} text-anchor="end">
          {badge}
        </text>
      )}
    </g>
  );
}

/** Room the badge takes from the line it stands on. */
function badgeWidth(badge: string | null): number {
  return badge === null ? 0 : textWidth(badge, SMALL_SIZE) + 6;
}

/** A line along the points with rounded bends. */
export function edgePath(points: readonly Point[]): string {
  return points
    .map((point, index) => {
      const [before, after] = [points[index - 1], points[index + 1]];
      if (before === undefined) return `M${at(point)}`;
      if (after === undefined) return `L${at(point)}`;
      return `L${at(toward(point, before))}Q${at(point)} ${at(toward(point, after))}`;
    })
    .join('');
}

function toward(from: Point, to: Point): Point {
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  const step = Math.min(BEND, length / 2) / length;
  return { x: from.x + (to.x - from.x) * step, y: from.y + (to.y - from.y) * step };
}

/** The head of the arrow at the last point. */
function arrowPath(points: readonly Point[]): string {
  const [end, before] = [points.at(-1), points.at(-2)];
  if (end === undefined || before === undefined) return '';
  const length = Math.hypot(end.x - before.x, end.y - before.y) || 1;
  const along = { x: (end.x - before.x) / length, y: (end.y - before.y) / length };
  const back = { x: end.x - along.x * 8, y: end.y - along.y * 8 };
  const side = (sign: number) => ({ x: back.x - along.y * 4 * sign, y: back.y + along.x * 4 * sign });
  return `M${at(end)}L${at(side(1))}L${at(side(-1))}Z`;
}

function at({ x, y }: Point): string {
  return `${fixed(x)} ${fixed(y)}`;
}
