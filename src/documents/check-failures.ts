import { describeProblem } from './problem.ts';
import type { SiteDocument } from './read-documents.ts';
import { yamlLine } from './yaml-line.ts';

type Drawn = Pick<SiteDocument, 'metaFile' | 'metaText' | 'nodes'>;

/**
 * Effects of failures that contradict each other, with the file and line they stand on: a part that stops or waits for itself, an effect on a part
 * there is not, and a part that goes on although one it stops with stops it.
 */
export function checkFailures({ metaFile: file, metaText, nodes }: Drawn): readonly string[] {
  const failures = new Map(nodes.flatMap(({ id, failure }) => (failure === null ? [] : [[id, failure] as const])));
  const known = new Set(nodes.map(({ id }) => id));
  return [...failures].flatMap(([id, { stops, queues }]) => {
    const line = yamlLine(metaText, ['nodes', nodes.findIndex((node) => node.id === id), 'failure']);
    const touched = new Set([...stops, ...queues]);
    const strange = [...touched]
      .filter((part) => part === id || !known.has(part))
      .map((part) =>
        describeProblem({
          file,
          line,
          expected: `the failure of "${id}" to stop other parts of the drawing`,
          found: `"${part}"`,
          repair: 'Correct the name, or leave it out.',
        }),
      );
    const left = stops.flatMap((stopped) =>
      (failures.get(stopped)?.stops ?? [])
        .filter((part) => part !== id && !touched.has(part))
        .map((part) =>
          describeProblem({
            file,
            line,
            expected: `"${part}" to stop or to hold what waits when "${id}" fails, as it stops with "${stopped}", which "${id}" stops`,
            found: 'neither',
            repair: 'Add it to stops or to queues.',
          }),
        ),
    );
    return [...strange, ...left];
  });
}
