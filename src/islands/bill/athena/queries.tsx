import type { VNode } from 'preact';
import { controlTotal } from '#engine/billing/athena/trino-sql.ts';
import { READY_QUERIES, readySql } from '#engine/billing/workbench/ready-queries.ts';
import type { Screen } from '../view/screen.ts';
import { CodeBlock } from './code-block.tsx';

/** The queries of the page as Athena takes them: as they are. */
export function Queries({ screen }: { readonly screen: Screen }): VNode {
  const { texts, view, report, facts } = screen;
  const currency = report.overview?.currency ?? null;
  return (
    <>
      <h3>{texts.athena.queries}</h3>
      <p class="note">{texts.athena.queriesText}</p>
      {READY_QUERIES.map((query) => (
        <CodeBlock
          key={query}
          texts={texts}
          label={texts.sql[`query.${query}`]}
          code={`${readySql(query, view, currency)};`}
        />
      ))}
      {facts !== null && (
        <CodeBlock
          texts={texts}
          label={texts.sql['query.control-total']}
          code={`${controlTotal(facts.lineage, facts.columns, view.metric)};`}
        />
      )}
    </>
  );
}
