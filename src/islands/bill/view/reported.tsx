import type { VNode } from 'preact';

interface Props {
  /** A sentence of ours, with `{reason}` where the words belong. */
  readonly text: string;
  readonly reason: string;
}

/** What a program says for itself, quoted in a sentence of ours: it is English, whatever the page is. */
export function Reported({ text, reason }: Props): VNode {
  const [before, after] = text.split('{reason}');
  return (
    <>
      {before}
      <q lang="en">{reason}</q>
      {after}
    </>
  );
}
