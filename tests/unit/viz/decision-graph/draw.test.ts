import { h } from 'preact';
import { render } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { layoutGraph } from '#components/decisions/layout-graph.ts';
import { DecisionGraphDrawing } from '#viz/decision-graph/draw.tsx';

test('every record can be reached by the Tab key where no script runs', async () => {
  const records = ['a', 'b'].map((id) => ({ id, number: id, title: id, topic: 'cost', href: `/${id}/` }));
  const graph = { records, links: [{ from: 'a', to: 'b', kind: 'carries' }] } as const;
  const layout = await layoutGraph(graph, 'wide');
  const drawn = render(h(DecisionGraphDrawing, { graph, layout, arrangement: 'wide', label: 'Graph' }));
  expect(drawn.match(/<a /g)).toHaveLength(2);
  expect(drawn).not.toContain('tabindex');
});
