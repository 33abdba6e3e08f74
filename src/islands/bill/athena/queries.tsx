import type { VNode } from 'preact';
import { overAthenaRaw } from '#engine/billing/athena/trino-sql.ts';
import { FOCUS_COLUMNS } from '#engine/billing/focus-columns.ts';
import { readyQueries } from '#engine/billing/workbench/ready-queries.ts';
import { readyScope } from '../sql/ready-scope.ts';
import type { Screen } from '../view/screen.ts';
import { CodeBlock } from './code-block.tsx';

/** The queries of the page as Athena takes them: as they are. */
export function Queries({ screen }: { readonly screen: Screen }): VNode {
  const { texts, facts } = screen;
  return (
    <>
      <h3>{texts.athena.queries}</h3>
      <p class="note">
        {texts.athena.queriesText} <code translate={false}>AND billing_period = '2026-01'</code>
      </p>
      {readyQueries(readyScope(screen)).map(({ query, sql }) => (
        <CodeBlock
          key={query}
          id={`query-${query}`}
          screen={screen}
          label={texts.sql[`query.${query}`]}
          code={`${overAthenaRaw(sql, facts?.columns ?? FOCUS_COLUMNS)};`}
        />
      ))}
    </>
  );
}
