import type { DiagramData } from './diagram-data.ts';
import type { DiagramShape } from './state.ts';

/** What a drawing offers for an address to ask for. */
export function toShape({ model, pricing }: Pick<DiagramData, 'model' | 'pricing'>): DiagramShape {
  return {
    nodes: model.nodes.map(({ id }) => id),
    flows: Object.fromEntries(model.flows.map(({ id, steps }) => [id, steps.length])),
    volumes: [pricing.handled.small, pricing.handled.large],
  };
}
