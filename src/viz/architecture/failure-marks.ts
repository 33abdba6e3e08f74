import type { Mark } from './look.ts';
import type { ArchitectureModel } from './model.ts';

/** What is written on parts while one of them fails. */
export type FailureWords = Readonly<Record<Mark['tone'], string>>;

/**
 * What the drawing says while a part fails: exactly what the document states of it, and nothing worked out from that. A part that
 * stops while its work waits is said to stop; the failing one is said to fail.
 */
export function failureMarks(
  { nodes }: Pick<ArchitectureModel, 'nodes'>,
  failed: string | null,
  words: FailureWords,
): ReadonlyMap<string, Mark> {
  const node = nodes.find(({ id }) => id === failed);
  if (node === undefined) return new Map();
  const mark = (tone: Mark['tone']): Mark => ({ tone, word: words[tone] });
  return new Map([
    ...(node.failure?.queues ?? []).map((id) => [id, mark('waiting')] as const),
    ...(node.failure?.stops ?? []).map((id) => [id, mark('stopped')] as const),
    [node.id, mark('failed')],
  ]);
}
