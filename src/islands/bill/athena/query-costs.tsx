import type { VNode } from 'preact';
import type { AthenaPrices } from '#engine/billing/athena/athena-prices.ts';
import { columnsRead } from '#engine/billing/athena/query-columns.ts';
import { LEAST_SCANNED } from '#engine/billing/athena/scan-cost.ts';
import { PROCESSED_COLUMNS } from '#engine/billing/source/processed-columns.ts';
import { readyQueries } from '#engine/billing/workbench/ready-queries.ts';
import { readyScope } from '../sql/ready-scope.ts';
import type { Screen } from '../view/screen.ts';
import { say } from '../view/screen.ts';
import type { Measured } from './measure.ts';
import { scanCostText } from './scan-cost-text.ts';

interface Props {
  readonly screen: Screen;
  readonly measured: Measured;
  readonly prices: AthenaPrices;
}

/** A size that lets the minimum of a query be seen for what it is: a thousand times this bill. */
const LARGER = 1_000;

/** What each of the page's queries reads of the Parquet files, and what that costs. Sizes are known once the bill was measured. */
export function QueryCosts(props: Props): VNode | null {
  const { screen, measured } = props;
  const { athena: words } = screen.texts;
  if (measured.kind !== 'known') return <p class="note">{words.queryCostsLater}</p>;
  // The one query over the raw layer reads columns whose size is not measured.
  const queries = readyQueries(readyScope(screen)).filter(({ query }) => query !== 'control-total');
  return (
    <div class="table-scroll" role="region" aria-labelledby="athena-query-costs" tabIndex={0}>
      <table class="ledger ledger-dense">
        <caption id="athena-query-costs">{words.queryCosts}</caption>
        <thead>
          <tr>
            <th scope="col">{words.columnName}</th>
            {[
              words.columnsRead,
              words.columnScanned,
              words.columnQuery,
              say(words.columnLarger, { times: screen.format.number(LARGER) }),
            ].map((head) => (
              <th key={head} scope="col" class="num">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {queries.map(({ query, sql }) => (
            <QueryRow key={query} {...props} name={screen.texts.sql[`query.${query}`]} sql={sql} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function QueryRow({
  screen,
  measured,
  prices,
  name,
  sql,
}: Props & { readonly name: string; readonly sql: string }): VNode {
  const { texts, format } = screen;
  const sizes = measured.kind === 'known' ? measured.size.columns : {};
  const read = columnsRead(sql);
  const bytes = read.reduce((sum, column) => sum + (sizes[column.toLowerCase()] ?? 0), 0);
  const cost = scanCostText(bytes, 1, prices.terabyte, screen);
  const cells = [
    say(texts.athena.columnsOf, { read: read.length, all: PROCESSED_COLUMNS.length }),
    format.bytes(bytes),
    bytes < LEAST_SCANNED ? say(texts.athena.atLeast, { cost }) : cost,
    scanCostText(bytes * LARGER, 1, prices.terabyte, screen),
  ];
  return (
    <tr>
      <th scope="row">{name}</th>
      {cells.map((text, index) => (
        <td key={index} class="num">
          {text}
        </td>
      ))}
    </tr>
  );
}
