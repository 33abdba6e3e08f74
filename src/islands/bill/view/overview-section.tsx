import type { VNode } from 'preact';
import { Pending } from './pending.tsx';
import type { Screen } from './screen.ts';

/** Where the money went: the total, and what it is made of. */
export function OverviewSection({ screen }: { readonly screen: Screen }): VNode {
  const { report, texts, cost, view } = screen;
  const { overview } = report;
  if (overview === undefined || overview === null) return <Pending screen={screen} />;
  const { summary } = overview;
  return (
    <>
      <p>
        {view.metric}: <strong>{cost(summary.reconciliation.shown)}</strong>
      </p>
      <table class="ledger">
        <tbody>
          {summary.by.map(({ key, cost: amount }) => (
            <tr key={key}>
              <th scope="row">{key ?? texts.words.noValue}</th>
              <td class="num">{cost(amount)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
