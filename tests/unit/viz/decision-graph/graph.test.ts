import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { layoutGraph } from '#components/decisions/layout-graph.ts';
import { adrMeta } from '#documents/adr-meta.ts';
import { root } from '#scripts/root.ts';
import type { DecisionGraph, Relations } from '#viz/decision-graph/model.ts';
import { busiest, carriedBy, mutualPairs, restsOn, toLinks } from '#viz/decision-graph/model.ts';
import { toTimeline } from '#viz/decision-graph/timeline.ts';
import { boxesApart, collisions, slanted } from '../layout-rules.ts';

function graphOf(relations: readonly Relations[]): DecisionGraph {
  const records = relations.map(({ id }) => ({ id, number: id, title: id, topic: 'cost', href: `/${id}/` }));
  return { records, links: toLinks(relations) };
}

const relation = (id: string, dependsOn: readonly string[] = [], supersedes: readonly string[] = []) => ({
  id,
  dependsOn,
  supersedes,
});

describe('the graph of decisions', () => {
  const graph = graphOf([relation('a', ['c']), relation('b', ['a']), relation('c', ['a']), relation('d', [], ['b'])]);
  const ids = (records: readonly { readonly id: string }[]) => records.map(({ id }) => id);

  test('knows what rests on what, and what replaces is no support', () => {
    expect(ids(restsOn(graph, 'b'))).toEqual(['a']);
    expect(ids(carriedBy(graph, 'a'))).toEqual(['b', 'c']);
    expect(carriedBy(graph, 'b')).toEqual([]);
    expect(graph.links.at(-1)).toEqual({ from: 'b', to: 'd', kind: 'replaced' });
  });

  test('names the record that carries most, or none', () => {
    expect(busiest(graph)).toMatchObject({ record: { id: 'a' }, carried: 2 });
    expect(busiest(graphOf([relation('a')]))).toBeNull();
  });

  test('names each pair that rest on each other once', () => {
    expect(mutualPairs(graph).map(ids)).toEqual([['a', 'c']]);
  });
});

describe('the drawing of the decisions there are', () => {
  const relations = globSync('content/adr/*/meta.yaml', { cwd: root }).map((file) => ({
    ...adrMeta.parse(parse(readFileSync(path.join(root, file), 'utf8'))),
    id: path.basename(path.dirname(file)),
  }));
  const graph = graphOf(relations.toSorted((left, right) => left.number - right.number));

  test.each([
    ['wide', 1240],
    ['narrow', 346],
  ] as const)('%s: every link is drawn, right-angled, through no box, within %i', async (arrangement, room) => {
    const layout = await layoutGraph(graph, arrangement);
    expect(layout.edges).toHaveLength(graph.links.length);
    expect(collisions(layout)).toEqual([]);
    expect(boxesApart(layout)).toBe(true);
    expect(slanted(layout)).toEqual([]);
    expect(layout.width).toBeLessThanOrEqual(room);
  });
});

describe('toTimeline', () => {
  const dated = (id: string, date: string, status = 'accepted', supersedes: readonly string[] = []) => ({
    id,
    date,
    status,
    supersedes,
  });

  test('groups by day and status, the latest day first', () => {
    const days = toTimeline([dated('a', '2026-01-02'), dated('b', '2026-01-02', 'proposed'), dated('c', '2026-03-01')]);
    expect(days.map(({ date }) => date)).toEqual(['2026-03-01', '2026-01-02']);
    expect(days[1]?.decided).toEqual([
      { status: 'accepted', ids: ['a'] },
      { status: 'proposed', ids: ['b'] },
    ]);
  });

  test('a record is replaced on the day of the one that replaces it', () => {
    const days = toTimeline([dated('a', '2026-01-02', 'superseded'), dated('b', '2026-03-01', 'accepted', ['a'])]);
    expect(days[0]).toMatchObject({ date: '2026-03-01', replaced: [{ from: 'a', by: 'b' }] });
    expect(days[1]?.replaced).toEqual([]);
  });
});
