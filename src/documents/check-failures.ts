import type { SiteDocument } from './read-documents.ts';

/**
 * Effects of failures that contradict each other, with the file they stand in: a part that stops or waits for itself, an effect on a part
 * there is not, and a part that goes on although one it stops with stops it.
 */
export function checkFailures({ metaFile, nodes }: Pick<SiteDocument, 'metaFile' | 'nodes'>): readonly string[] {
  const failures = new Map(nodes.flatMap(({ id, failure }) => (failure === null ? [] : [[id, failure] as const])));
  const known = new Set(nodes.map(({ id }) => id));
  return [...failures].flatMap(([id, { stops, queues }]) => {
    const touched = new Set([...stops, ...queues]);
    const strange = [...touched]
      .filter((part) => part === id || !known.has(part))
      .map(
        (part) => `${metaFile}: expected the failure of "${id}" to stop other parts of the drawing, found "${part}".`,
      );
    const left = stops.flatMap((stopped) =>
      (failures.get(stopped)?.stops ?? [])
        .filter((part) => part !== id && !touched.has(part))
        .map(
          (part) =>
            `${metaFile}: expected "${part}" to stop or to hold what waits when "${id}" fails, as it stops with "${stopped}", which "${id}" stops; found neither.`,
        ),
    );
    return [...strange, ...left];
  });
}
