import type { VNode } from 'preact';
import type { BillVariance } from '#engine/billing/analysis/compare-estimate.ts';
import { compareText } from '#i18n/compare-text.ts';
import { fill } from '#i18n/fill.ts';
import { DataTableView } from '#viz/kit/data-table-view.tsx';
import { findingWriter } from '../findings/finding-writer.ts';
import { bridgeTable, linesTable, oneSideTable, SHOWN_LINES } from './estimate-tables.ts';
import type { EstimateTold } from './estimate-tables.ts';
import type { Screen } from './screen.ts';

interface Props {
  readonly screen: Screen;
  readonly file: string;
  readonly variance: BillVariance;
}

/** An estimate against the bill: the step from plan to actual as a whole, then line by line, then what only one side has. */
export function EstimateResult({ screen, file, variance }: Props): VNode {
  const { texts, locale } = screen;
  const { estimate: words } = texts;
  const told: EstimateTold = { variance, words, writer: findingWriter(texts.findings, locale) };
  const { plannedOnly, actualOnly } = variance;
  const compare = (a: string, b: string) => compareText(a, b, locale);
  return (
    <div class="stack">
      <h3 class="finding">{findingOf(told)}</h3>
      <p class="figure-read">{basisText(told, file)}</p>
      <DataTableView id="estimate-bridge" table={bridgeTable(told)} compareText={compare} />
      <p class="note">
        {words.exact} {words.method}
      </p>
      <Lines count={variance.lines.length} title="linesTitle" told={told}>
        <DataTableView id="estimate-lines" table={linesTable(told)} compareText={compare} />
      </Lines>
      {(
        [
          ['plannedOnly', plannedOnly],
          ['actualOnly', actualOnly],
        ] as const
      ).map(([side, lines]) => (
        <Lines key={side} count={lines.length} title={`${side}Title`} told={told}>
          <DataTableView id={`estimate-${side}`} table={oneSideTable(lines, words[side], told)} compareText={compare} />
        </Lines>
      ))}
    </div>
  );
}

function findingOf({ variance, words, writer }: EstimateTold): string {
  const { totals, period, currency } = variance;
  const between = { from: writer.format.date(period.start), to: writer.format.date(period.end) };
  const [planned, more] = [Number(totals.planned), Number(totals.variance)];
  if (planned === 0) return fill(words.findingNoPlan, { ...between, cost: writer.cost(totals.actual, currency) });
  if (more === 0) return fill(words.findingSame, between);
  return fill(more > 0 ? words.findingOver : words.findingUnder, {
    ...between,
    cost: writer.cost(totals.variance.replace('-', ''), currency),
    share: writer.format.percent(Math.abs(more / planned)),
  });
}

function basisText({ variance, words, writer }: EstimateTold, file: string): string {
  const { metric, currency, scale } = variance;
  return fill(words.basis, {
    ...{ file, metric, currency },
    estimateHours: writer.format.number(scale.estimateHours),
    actualHours: writer.format.number(scale.actualHours),
  });
}

interface LinesProps {
  readonly count: number;
  readonly title: 'linesTitle' | 'plannedOnlyTitle' | 'actualOnlyTitle';
  readonly told: EstimateTold;
  readonly children: VNode;
}

/** Lines folded away under how many they are; those that are not shown are counted. */
function Lines({ count, title, told, children }: LinesProps): VNode {
  const { words, writer } = told;
  const { format } = writer;
  const heading = fill(words[`${title}_${format.plural(count)}`], { count: format.number(count) });
  if (count === 0) return <p>{heading}.</p>;
  return (
    <details class="disclosure" open={title === 'linesTitle'}>
      <summary>{heading}</summary>
      <div>
        {children}
        {count > SHOWN_LINES && (
          <p class="note">{fill(words.shown, { shown: SHOWN_LINES, count: format.number(count) })}</p>
        )}
      </div>
    </details>
  );
}
