import type { ArchitectureModel, DiagramEdge, DiagramLayout, PlacedBox, Point } from './model.ts';
import { nodeHeight } from './node-text.ts';
import { placeTitles } from './zone-title.ts';

/** Width of the drawing on a phone. */
const WIDTH = 350;
const GAP = 10;
const ZONE_HEAD = 30;
const ZONE_GAP = 14;
const PADDING = 8;
/** Distance between two rails, and between the outermost one and the edge of the drawing. */
const RAIL = 9;

/** An edge as a span of rows, and the rail it runs on: 0 is the one next to the boxes. */
interface Span {
  readonly edge: DiagramEdge;
  readonly from: number;
  readonly to: number;
  readonly rail: number;
}

/**
 * The arrangement for a phone: parts one under another by zone, edges on rails beside them, the shortest nearest. Nothing crosses a box,
 * and a box keeps the width its words need.
 */
export function layoutNarrow({ zones, nodes, edges }: ArchitectureModel): DiagramLayout {
  const groups = [
    { id: null, members: nodes.filter(({ zone }) => zone === null) },
    ...zones.map(({ id }) => ({ id, members: nodes.filter(({ zone }) => zone === id) })),
  ].filter(({ members }) => members.length > 0);
  const order = groups.flatMap(({ members }) => members.map(({ id }) => id));
  const spans = toSpans(edges, order);
  const rails = Math.max(0, ...spans.map(({ rail }) => rail + 1));
  const boxWidth = WIDTH - 2 * PADDING - (rails + 1) * RAIL;
  const placedNodes: PlacedBox[] = [];
  const placedZones: PlacedBox[] = [];
  let y = 0;
  for (const { id, members } of groups) {
    const top = y;
    y += id === null ? 0 : ZONE_HEAD;
    for (const node of members) {
      const height = nodeHeight(node, boxWidth);
      placedNodes.push({ id: node.id, x: PADDING, y, width: boxWidth, height });
      y += height + GAP;
    }
    if (id !== null)
      placedZones.push({ id, x: 0, y: top, width: boxWidth + 2 * PADDING, height: y - top - GAP + PADDING });
    y += ZONE_GAP;
  }
  const ports = toPorts(spans, placedNodes);
  const lines = spans.map((span) => ({ id: span.edge.id, points: toPoints(span, ports, PADDING + boxWidth) }));
  return {
    width: WIDTH,
    height: Math.max(0, y - ZONE_GAP - GAP + PADDING),
    zones: placedZones,
    nodes: placedNodes,
    edges: lines,
    titles: placeTitles(zones, { zones: placedZones, edges: lines }),
  };
}

/** Gives every edge the nearest rail that is free over its whole span; short spans choose first. */
function toSpans(edges: readonly DiagramEdge[], order: readonly string[]): readonly Span[] {
  const taken: { readonly low: number; readonly high: number }[][] = [];
  const spans = edges.map((edge) => ({ edge, from: order.indexOf(edge.from), to: order.indexOf(edge.to) }));
  const reach = ({ from, to }: Omit<Span, 'rail' | 'edge'>) => Math.abs(to - from);
  return spans
    .toSorted((left, right) => reach(left) - reach(right))
    .map((span) => {
      const [low, high] = [Math.min(span.from, span.to), Math.max(span.from, span.to)];
      const isFree = (rail: number) => (taken[rail] ?? []).every((other) => high < other.low || low > other.high);
      let rail = 0;
      while (!isFree(rail)) rail += 1;
      (taken[rail] ??= []).push({ low, high });
      return { ...span, rail };
    });
}

type Port = (edge: string, end: 'from' | 'to') => number;

/** Where each edge meets its boxes: what arrives in the upper half, what leaves in the lower, evenly spread. */
function toPorts(spans: readonly Span[], boxes: readonly PlacedBox[]): Port {
  const places = new Map<string, number>();
  boxes.forEach((box, row) => {
    const spread = (end: 'from' | 'to', top: number) => {
      const here = spans.filter((span) => span[end] === row).toSorted((left, right) => left.rail - right.rail);
      here.forEach(({ edge }, index) => {
        const y = box.y + top + ((index + 1) / (here.length + 1)) * (box.height / 2);
        places.set(`${edge.id} ${end}`, Math.round(y));
      });
    };
    spread('to', 0);
    spread('from', box.height / 2);
  });
  return (edge, end) => places.get(`${edge} ${end}`) ?? 0;
}

function toPoints({ edge, rail }: Span, port: Port, side: number): readonly Point[] {
  const x = Math.round(side + PADDING + (rail + 0.5) * RAIL);
  const [start, end] = [port(edge.id, 'from'), port(edge.id, 'to')];
  return [
    { x: side, y: start },
    { x, y: start },
    { x, y: end },
    { x: side, y: end },
  ];
}
