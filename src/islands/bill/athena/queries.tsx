import type { VNode } from 'preact';
import { saveFile } from '#browser/save-file.ts';
import { lastMonthSql } from '#engine/billing/athena/last-month.ts';
import { athenaScript, queryStatement } from '#engine/billing/athena/athena-script.ts';
import type { FilledQuery } from '#engine/billing/workbench/ready-queries.ts';
import { readyQueries } from '#engine/billing/workbench/ready-queries.ts';
import { readyScope } from '../sql/ready-scope.ts';
import type { Screen } from '../view/screen.ts';
import { CodeBlock } from './code-block.tsx';

interface Props {
  readonly screen: Screen;
  readonly location: string;
}

/** Name of the file beside the page in which the build puts the statements for the demo account. */
const DEMO_STATEMENTS = 'athena.sql.txt';

/** The queries of the page as Athena takes them: as they are. As it is built, the page has their names and the file that holds them. */
export function Queries({ screen, location }: Props): VNode {
  const { texts, facts, live } = screen;
  const scope = readyScope(screen);
  const queries = readyQueries(scope);
  const month = lastMonthSql(scope.extent);
  return (
    <>
      <h3>{texts.athena.queries}</h3>
      {month !== null && (
        <p class="note">
          {texts.athena.queriesText} <code translate={false}>{month}</code>
        </p>
      )}
      <p>
        {live === null ? (
          <a href={DEMO_STATEMENTS}>{texts.athena.allStatements}</a>
        ) : (
          <button
            type="button"
            class="link-button"
            onClick={() => saveFile('athena.sql', 'text/plain', athenaScript(facts, location, queries))}
          >
            {texts.athena.saveAll}
          </button>
        )}
      </p>
      {live === null ? <Names screen={screen} queries={queries} /> : <Codes screen={screen} queries={queries} />}
    </>
  );
}

interface ListProps {
  readonly screen: Screen;
  readonly queries: readonly FilledQuery[];
}

const idOf = ({ query }: FilledQuery) => `query-${query}`;

function Names({ screen, queries }: ListProps): VNode {
  return (
    <ul>
      {queries.map((filled) => (
        <li key={filled.query} id={idOf(filled)}>
          {screen.texts.sql[`query.${filled.query}`]}
        </li>
      ))}
    </ul>
  );
}

function Codes({ screen, queries }: ListProps): VNode {
  return (
    <>
      {queries.map((filled) => (
        <CodeBlock
          key={filled.query}
          id={idOf(filled)}
          screen={screen}
          label={screen.texts.sql[`query.${filled.query}`]}
          code={queryStatement(filled, screen.facts)}
        />
      ))}
    </>
  );
}
