import { readFileSync } from 'node:fs';
import path from 'node:path';
import { globSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { layoutWide } from '#components/architecture/layout-wide.ts';
import { toModel } from '#components/architecture/to-model.ts';
import { architectureMeta } from '#documents/architecture-meta.ts';
import { locales } from '#i18n/locales.ts';
import { root } from '#scripts/root.ts';
import type { ArchitectureModel, DiagramLayout } from '#viz/architecture/model.ts';
import { layoutNarrow } from '#viz/architecture/narrow-layout.ts';
import { boxesApart, collisions, crossedTitles, slanted, strayTitles } from '../layout-rules.ts';

const files = globSync('content/architecture/*/meta.yaml', { cwd: root });

const models = files.flatMap((file) => {
  const meta = architectureMeta.parse(parse(readFileSync(path.join(root, file), 'utf8')));
  return locales.map(
    (locale) => [path.basename(path.dirname(file)), locale, toModel(meta, file, locale), meta] as const,
  );
});

/** What holds for every arrangement. */
function expectClear(layout: DiagramLayout, model: ArchitectureModel): void {
  expect(layout.edges.map(({ id }) => id).toSorted()).toEqual(model.edges.map(({ id }) => id).toSorted());
  expect(collisions(layout)).toEqual([]);
  expect(boxesApart(layout)).toBe(true);
  expect(slanted(layout)).toEqual([]);
  expect(layout.titles.map(({ id }) => id).toSorted()).toEqual(model.zones.map(({ id }) => id).toSorted());
  expect(strayTitles(layout)).toEqual([]);
  expect(crossedTitles(layout)).toEqual([]);
}

describe.each(models)('the drawing of %s in %s', (_, __, model, meta) => {
  test('on a wide screen: every edge is drawn, right-angled, through no part and no title, at full size', async () => {
    const layout = await layoutWide(model, meta.drawing);
    expectClear(layout, model);
    // The column of a page at 1440 px: wider would be shrunk, and its words with it.
    expect(layout.width).toBeLessThanOrEqual(1234);
  });

  test('down: the same within the width of a phone', () => {
    const layout = layoutNarrow(model);
    expectClear(layout, model);
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
