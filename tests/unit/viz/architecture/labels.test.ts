import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { renderToString } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { layoutWide } from '#components/architecture/layout-wide.ts';
import { partCosts } from '#components/architecture/part-costs.ts';
import { toModel } from '#components/architecture/to-model.ts';
import type { ArchitectureMeta } from '#documents/architecture-meta.ts';
import { architectureMeta } from '#documents/architecture-meta.ts';
import { valueOf } from '#engine/metrics/outcome.ts';
import { architectureToolTexts } from '#i18n/architecture-tool-texts.ts';
import type { Locale } from '#i18n/locales.ts';
import { locales } from '#i18n/locales.ts';
import { badgeOf } from '#islands/architecture/badges.ts';
import { OVERLAYS } from '#islands/architecture/state.ts';
import { root } from '#scripts/root.ts';
import { ArchitectureDrawing } from '#viz/architecture/draw.tsx';
import type { ArchitectureModel } from '#viz/architecture/model.ts';
import { layoutNarrow } from '#viz/architecture/narrow-layout.ts';
import { misplaced, readLabels } from './read-labels.ts';

const metas = globSync('content/architecture/*/meta.yaml', { cwd: root }).map((file) => {
  const meta = architectureMeta.parse(parse(readFileSync(path.join(root, file), 'utf8')));
  return [path.basename(path.dirname(file)), meta] as const;
});

/** What the views write into a corner: every one of them, costs at each of the three sizes. */
function cornersOf(meta: ArchitectureMeta, model: ArchitectureModel, locale: Locale) {
  const data = { locale, texts: architectureToolTexts(locale) };
  return partCosts(meta).flatMap(({ parts }) => {
    const costs = Object.fromEntries([...parts].map(([id, cost]) => [id, valueOf(cost)]));
    return OVERLAYS.map((overlay) => {
      return new Map(model.nodes.map((node) => [node.id, badgeOf(data, overlay, costs, node)]));
    });
  });
}

describe.each(metas)('the drawing of %s', (slug, meta) => {
  test.each(locales.flatMap((locale) => (['wide', 'narrow'] as const).map((kind) => [locale, kind] as const)))(
    'in %s, %s, says every word whole, within its box and beside the others, in every view',
    async (locale, kind) => {
      const model = toModel(meta, slug, locale);
      const layout = kind === 'wide' ? await layoutWide(model, meta.drawing) : layoutNarrow(model);
      const drawn = cornersOf(meta, model, locale).map((corner) => {
        const badge = (id: string) => corner.get(id) ?? null;
        return { corner, svg: renderToString(ArchitectureDrawing({ model, layout, id: slug, summary: '', badge })) };
      });
      for (const { corner, svg } of drawn) {
        const boxes = readLabels(svg);
        const said = boxes.map(({ id, labels }) => [id, labels.map(({ text }) => text).join(' ')]);
        const meant = model.nodes.map(({ id, name, service }) => [
          id,
          `${name} ${service} ${corner.get(id) ?? ''}`.trim(),
        ]);
        expect(said).toEqual(meant);
        expect(boxes.flatMap(misplaced)).toEqual([]);
      }
    },
  );
});
