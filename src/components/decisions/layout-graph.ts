import type { Placement } from '#viz/architecture/model.ts';
import type { Arrangement } from '#viz/decision-graph/draw.tsx';
import { linkId, RECORD_BOX } from '#viz/decision-graph/draw.tsx';
import type { DecisionGraph } from '#viz/decision-graph/model.ts';
import { placeGraph } from '../diagrams/place-graph.ts';

const OPTIONS: Readonly<Record<Arrangement, Readonly<Record<string, string>>>> = {
  wide: {
    'elk.direction': 'RIGHT',
    'elk.spacing.nodeNode': '14',
    'elk.spacing.edgeEdge': '6',
    'elk.spacing.edgeNode': '8',
    'elk.layered.spacing.nodeNodeBetweenLayers': '28',
    'elk.layered.spacing.edgeEdgeBetweenLayers': '6',
    'elk.layered.spacing.edgeNodeBetweenLayers': '8',
  },
  // Four boxes beside each other, with the lines between them, are what a phone of 390 px has room for.
  narrow: {
    'elk.direction': 'DOWN',
    'elk.layered.layering.strategy': 'COFFMAN_GRAHAM',
    'elk.layered.layering.coffmanGraham.layerBound': '4',
    'elk.spacing.nodeNode': '6',
    'elk.spacing.edgeEdge': '3',
    'elk.spacing.edgeNode': '4',
    'elk.layered.spacing.nodeNodeBetweenLayers': '28',
    'elk.layered.spacing.edgeEdgeBetweenLayers': '4',
    'elk.layered.spacing.edgeNodeBetweenLayers': '8',
  },
};

/** Places the graph of decisions by layers: across with titles on a wide screen, down with numbers on a phone. */
export function layoutGraph({ records, links }: DecisionGraph, arrangement: Arrangement): Promise<Placement> {
  return placeGraph({
    id: 'root',
    layoutOptions: { 'elk.padding': '[top=0,left=0,bottom=0,right=0]', ...OPTIONS[arrangement] },
    children: records.map(({ id }) => ({ id, ...RECORD_BOX[arrangement] })),
    edges: links.map(({ from, to }) => ({ id: linkId(from, to), sources: [from], targets: [to] })),
  });
}
