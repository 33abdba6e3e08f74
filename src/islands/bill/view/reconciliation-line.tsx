import type { VNode } from 'preact';
import type { Origin } from '#engine/billing/source/origin.ts';
import { READ_DIGITS } from '#engine/billing/source/processed-columns.ts';
import { weave } from '#viz/kit/weave.ts';
import type { BillFacts } from '../calls.ts';
import { InTurn } from './in-turn.tsx';
import type { OverviewProps } from './overview-total.tsx';
import { hasSum } from './overview-total.tsx';
import type { Screen } from './screen.ts';
import { say } from './screen.ts';

/** Proof that what is shown is the file, to the last digit, with everything that is in neither sum; where it fails, that it does. */
export function ReconciliationLine({ screen, overview }: OverviewProps): VNode {
  const { texts, facts } = screen;
  const words = texts.overview;
  const { remainder } = overview.summary.reconciliation;
  return (
    <div class={remainder === undefined ? 'bill-proof' : 'bill-proof notice notice-warn'}>
      <p>
        <Sums screen={screen} overview={overview} />
        {leftOut(screen, overview).map((sentence) => (
          <span key={sentence}> {sentence}</span>
        ))}
      </p>
      <details class="disclosure">
        <summary>{words.proofHow}</summary>
        <div class="stack">
          <p class="small">{words.proofText}</p>
          {facts !== null && facts.rejected.count > 0 && <RejectedLines screen={screen} rejected={facts.rejected} />}
          {facts !== null && (
            <InTurn screen={screen} draw={() => <Lineage screen={screen} lineage={facts.lineage} />} />
          )}
        </div>
      </details>
    </div>
  );
}

/** The sums that are held to each other, and whether they agree. */
function Sums({ screen: { texts, cost }, overview }: OverviewProps): VNode {
  const { proof, proofFails, proofUnknown } = texts.overview;
  const { metric, file, shown, filtered, remainder } = overview.summary.reconciliation;
  if (remainder === undefined && !hasSum(overview)) return <>{say(proofUnknown, { metric })}</>;
  const exact = (decimal: string) => <span class="num">{cost(decimal, 'exact')}</span>;
  const sums = { metric, file: <strong>{exact(file)}</strong>, shown: exact(shown), filtered: exact(filtered) };
  return (
    <>{remainder === undefined ? weave(proof, sums) : weave(proofFails, { ...sums, remainder: exact(remainder) })}</>
  );
}

/** What is in neither sum. */
function leftOut({ texts, format, facts }: Screen, overview: OverviewProps['overview']): readonly string[] {
  const words = texts.overview;
  const { unreadable } = overview.summary.reconciliation;
  const rejected = facts?.rejected.count ?? 0;
  const counted = (count: number) => ({ count: format.number(count), digits: String(READ_DIGITS) });
  return [
    ...(unreadable === 0 ? [] : [say(words[`unreadable_${format.plural(unreadable)}`], counted(unreadable))]),
    ...(rejected === 0 ? [] : [say(words[`rejected_${format.plural(rejected)}`], counted(rejected))]),
    ...(overview.others.length === 0 ? [] : [words.proofCurrency]),
  ];
}

function RejectedLines({
  screen,
  rejected,
}: {
  readonly screen: Screen;
  readonly rejected: BillFacts['rejected'];
}): VNode {
  const { texts, format } = screen;
  const words = texts.overview;
  const { lines, count } = rejected;
  const caption = say(words.rejectedCaption, { shown: format.number(lines.length), count: format.number(count) });
  return (
    <section class="table-scroll" aria-label={caption} tabIndex={0}>
      <table class="ledger ledger-dense">
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{words.columnLine}</th>
            <th scope="col">{words.columnReason}</th>
          </tr>
        </thead>
        <tbody>
          {lines.map(({ file, line, column, kind, reason }) => (
            <tr key={`${file}:${line}`}>
              <th scope="row" class="bill-code">
                {file}:{line}
              </th>
              <td>
                {kind === 'other' ? reason.split('\n')[0] : words[`reject.${kind}`]}
                {column !== null && ` (${column})`}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Lineage({ screen, lineage }: { readonly screen: Screen; readonly lineage: readonly Origin[] }): VNode {
  const words = screen.texts.overview;
  return (
    <details class="disclosure">
      <summary>{words.lineage}</summary>
      <section id="lineage" class="table-scroll" aria-label={words.lineage} tabIndex={0}>
        <table class="ledger ledger-dense">
          <caption>{words.lineageCaption}</caption>
          <thead>
            <tr>
              <th scope="col">{words.columnProcessed}</th>
              <th scope="col">{words.columnFile}</th>
            </tr>
          </thead>
          <tbody>
            {lineage.map(({ column, from }) => (
              <tr key={column}>
                <th scope="row" class="bill-code">
                  {column}
                </th>
                <td class={from.length === 0 ? 'muted' : 'bill-code'}>
                  {from.length === 0 ? words.notInFile : `← ${from.join(', ')}`}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </details>
  );
}
