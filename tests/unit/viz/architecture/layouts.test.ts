import { readFileSync } from 'node:fs';
import path from 'node:path';
import { globSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { layoutWide } from '#components/architecture/layout-wide.ts';
import { toModel } from '#components/architecture/to-model.ts';
import { architectureMeta } from '#documents/architecture-meta.ts';
import { root } from '#scripts/root.ts';
import { layoutNarrow } from '#viz/architecture/narrow-layout.ts';
import { boxesApart, collisions, slanted } from '../layout-rules.ts';

const files = globSync('content/architecture/*/meta.yaml', { cwd: root });

const models = files.map((file) => {
  const meta = architectureMeta.parse(parse(readFileSync(path.join(root, file), 'utf8')));
  return [path.basename(path.dirname(file)), toModel(meta, file, 'en')] as const;
});

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
