import { describe, expect, test } from 'vitest';
import { layoutNarrow } from '#viz/architecture/narrow-layout.ts';
import type { ArchitectureModel, DiagramLayout, DiagramNode } from '#viz/architecture/model.ts';
import type { MoveKey } from '#viz/architecture/neighbours.ts';
import { neighbour } from '#viz/architecture/neighbours.ts';

const node = (id: string): DiagramNode => ({
  ...{ id, name: id, service: 's', role: 'r', colour: null, zone: null, data: 'internal' },
  ...{ failure: null, latency: null },
});
const edge = (from: string, to: string) => ({ id: `${from}-${to}`, from, to, kind: 'event' as const, label: '' });
const model: ArchitectureModel = {
  title: 't',
  zones: [],
  flows: [],
  nodes: ['source', 'top', 'bottom', 'far'].map(node),
  edges: [edge('source', 'top'), edge('source', 'bottom'), edge('top', 'far'), edge('bottom', 'far')],
};
const box = (id: string, x: number, y: number) => ({ id, x, y, width: 100, height: 60 });
/** One part before two, one above the other, and one behind; the lower one is level with the source. */
const layout: DiagramLayout = {
  ...{ width: 700, height: 400, zones: [], titles: [], edges: [] },
  nodes: [box('source', 0, 200), box('top', 200, 0), box('bottom', 200, 190), box('far', 400, 0)],
};
const go = (from: string, ...keys: readonly MoveKey[]) =>
  keys.reduce((at, key) => neighbour(model, layout, at, key), from);

describe('neighbour', () => {
  test('follows edges right and goes back against them left, to the nearest part', () => {
    expect(go('source', 'ArrowRight')).toBe('bottom');
    expect(go('source', 'ArrowRight', 'ArrowRight')).toBe('far');
    expect(go('far', 'ArrowLeft')).toBe('top');
    expect(go('far', 'ArrowLeft', 'ArrowLeft')).toBe('source');
  });

  test('goes up and down to what stands in the same column', () => {
    expect(go('bottom', 'ArrowUp')).toBe('top');
    expect(go('top', 'ArrowDown')).toBe('bottom');
  });

  test('goes to the ends, and stays where there is nothing further', () => {
    expect(go('bottom', 'Home')).toBe('source');
    expect(go('bottom', 'End')).toBe('far');
    expect(go('far', 'ArrowRight')).toBe('far');
    expect(go('source', 'ArrowLeft')).toBe('source');
    expect(go('nowhere', 'ArrowRight')).toBe('nowhere');
  });

  test('reaches every part of the arrangement for a phone by going down', () => {
    const narrow = layoutNarrow(model);
    const visited = model.nodes.reduce<string[]>(
      (path) => [...path, neighbour(model, narrow, path.at(-1) ?? '', 'ArrowDown')],
      ['source'],
    );
    expect(new Set(visited)).toEqual(new Set(['source', 'top', 'bottom', 'far']));
  });
});
