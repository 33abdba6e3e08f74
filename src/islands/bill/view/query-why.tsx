import type { VNode } from 'preact';
import type { ReadyQuery } from '#engine/billing/workbench/ready-queries.ts';
import { weave } from '#viz/kit/weave.ts';
import type { Screen } from './screen.ts';

interface Props {
  readonly screen: Screen;
  readonly query: ReadyQuery;
  /** The cost it sums up. */
  readonly metric: string;
}

/** Which query a figure comes from, and what it was given; it stands where it can be copied. */
export function QueryWhy({ screen, query, metric }: Props): VNode {
  const { texts } = screen;
  return (
    <p>
      {weave(texts.words.queryWhy, { metric, query: <a href={`#query-${query}`}>{texts.sql[`query.${query}`]}</a> })}
    </p>
  );
}
