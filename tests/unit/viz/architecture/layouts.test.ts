import { readFileSync } from 'node:fs';
import path from 'node:path';
import { globSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { layoutWide } from '#components/architecture/layout-wide.ts';
import { toModel } from '#components/architecture/to-model.ts';
import { architectureMeta } from '#documents/architecture-meta.ts';
import { root } from '#scripts/root.ts';
import type { DiagramLayout, PlacedBox, Point } from '#viz/architecture/model.ts';
import { layoutNarrow } from '#viz/architecture/narrow-layout.ts';

const files = globSync('content/architecture/*/meta.yaml', { cwd: root });

const models = files.map((file) => {
  const meta = architectureMeta.parse(parse(readFileSync(path.join(root, file), 'utf8')));
  return [path.basename(path.dirname(file)), toModel(meta, file, 'en')] as const;
});

/** Whether the straight line between two points runs through the inside of a box. */
function runsThrough(from: Point, to: Point, { x, y, width, height }: PlacedBox): boolean {
  const inside = 0.5;
  const overlaps = (a: number, b: number, low: number, high: number) =>
    Math.min(a, b) < high - inside && Math.max(a, b) > low + inside;
  return overlaps(from.x, to.x, x, x + width) && overlaps(from.y, to.y, y, y + height);
}

function collisions({ nodes, edges }: DiagramLayout): readonly string[] {
  return edges.flatMap(({ id, points }) =>
    points
      .slice(1)
      .flatMap((to, index) =>
        nodes.filter((box) => runsThrough(points[index] as Point, to, box)).map((box) => `${id} through ${box.id}`),
      ),
  );
}

/** Edges with a stretch that is neither level nor upright, floating point aside. */
function slanted({ edges }: DiagramLayout): readonly string[] {
  const isStraight = (from: Point, to: Point) => Math.min(Math.abs(from.x - to.x), Math.abs(from.y - to.y)) < 0.01;
  return edges
    .filter(({ points }) => !points.slice(1).every((to, index) => isStraight(points[index] as Point, to)))
    .map(({ id, points }) => `${id} ${JSON.stringify(points)}`);
}

function boxesApart({ nodes }: DiagramLayout): boolean {
  return nodes.every((box, index) =>
    nodes.slice(index + 1).every((other) => !runsThrough(box, { x: box.x + box.width, y: box.y + box.height }, other)),
  );
}

describe.each(models)('the drawing of %s', (_, model) => {
  test('across: every edge is drawn, right-angled, and through no part', async () => {
    const layout = await layoutWide(model);
    expect(layout.edges.map(({ id }) => id).toSorted()).toEqual(model.edges.map(({ id }) => id).toSorted());
    expect(collisions(layout)).toEqual([]);
    expect(boxesApart(layout)).toBe(true);
    expect(slanted(layout)).toEqual([]);
  });

  test('down: the same within the width of a phone', () => {
    const layout = layoutNarrow(model);
    expect(collisions(layout)).toEqual([]);
    expect(boxesApart(layout)).toBe(true);
    expect(Math.max(...layout.edges.flatMap(({ points }) => points.map(({ x }) => x)))).toBeLessThanOrEqual(
      layout.width,
    );
    expect(Math.min(...layout.nodes.map(({ width }) => width))).toBeGreaterThan(190);
  });

  test('every step, zone and failure names a part there is', () => {
    const ids = new Set([...model.nodes, ...model.edges, ...model.zones].map(({ id }) => id));
    const named = [
      ...model.flows.flatMap(({ steps }) => steps.map(({ at }) => at)),
      ...model.edges.flatMap(({ from, to }) => [from, to]),
      ...model.nodes.flatMap(({ zone }) => zone ?? []),
    ];
    expect(named.filter((id) => !ids.has(id))).toEqual([]);
  });
});
