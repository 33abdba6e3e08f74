import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { renderToString } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { layoutWide } from '#components/architecture/layout-wide.ts';
import { toModel } from '#components/architecture/to-model.ts';
import { architectureMeta } from '#documents/architecture-meta.ts';
import { root } from '#scripts/root.ts';
import { ArchitectureDrawing } from '#viz/architecture/draw.tsx';
import { toMermaid } from '#viz/architecture/mermaid.ts';
import { layoutNarrow } from '#viz/architecture/narrow-layout.ts';

const slugs = globSync('content/architecture/*/meta.yaml', { cwd: root }).map((file) => path.basename(path.dirname(file)));

describe.each(slugs)('%s', (slug) => {
  const file = path.join(root, 'content/architecture', slug, 'meta.yaml');
  const meta = architectureMeta.parse(parse(readFileSync(file, 'utf8')));
  const model = toModel(meta, slug, 'en');

  test.each(['wide', 'narrow'] as const)('is drawn %s as it was', async (arrangement) => {
    const layout = arrangement === 'wide' ? await layoutWide(model, meta.drawing) : layoutNarrow(model);
    const svg = renderToString(ArchitectureDrawing({ model, layout, id: slug, summary: '' }));
    await expect(`${svg.replaceAll('><', '>\n<')}\n`).toMatchFileSnapshot(`architectures/${slug}-${arrangement}.svg`);
  });

  test('is the same Mermaid text', async () => {
    await expect(`${toMermaid(model)}\n`).toMatchFileSnapshot(`architectures/${slug}.mmd`);
  });
});
