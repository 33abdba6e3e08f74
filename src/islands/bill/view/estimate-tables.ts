import type { BillVariance } from '#engine/billing/analysis/compare-estimate.ts';
import type { VarianceTotals } from '#engine/billing/variance/compare-lines.ts';
import type { MeteredLine } from '#engine/billing/variance/metered-line.ts';
import type { BillTexts } from '#i18n/bill-texts.ts';
import type { DataCell, DataTable } from '#viz/kit/data-table.ts';
import { numberCell, textCell } from '#viz/kit/data-table.ts';
import type { FindingWriter } from '../findings/finding-writer.ts';

/** Lines of a table; the rest is counted. */
export const SHOWN_LINES = 50;

/** What the tables are written from. */
export interface EstimateTold {
  readonly variance: BillVariance;
  readonly words: BillTexts['estimate'];
  readonly writer: FindingWriter;
}

const STEPS = ['planned', 'price', 'volume', 'mix', 'plannedOnly', 'actualOnly', 'actual', 'elsewhere'] as const;

/** The chain from the plan to the bill as a table: its steps sum to the actual cost. */
export function bridgeTable(told: EstimateTold): DataTable {
  const { variance, words } = told;
  const { totals, metric, currency } = variance;
  return {
    caption: `${words.bridgeCaption}, ${metric}, ${currency}`,
    columns: [
      { label: words['column.step'], numeric: false },
      { label: words['column.amount'], numeric: true },
    ],
    rows: STEPS.map((step) => [textCell(words[step]), costCell(stepOf(totals, step), told)]),
  };
}

/** What was planned and not used is taken from the plan. */
function stepOf(totals: VarianceTotals, step: (typeof STEPS)[number]): string {
  const amount = totals[step];
  if (step !== 'plannedOnly' || Number(amount) === 0) return amount;
  return amount.startsWith('-') ? amount.slice(1) : `-${amount}`;
}

/** What both sides have, the largest variance first, as a table. */
export function linesTable(told: EstimateTold): DataTable {
  const { variance, words } = told;
  const amounts = ['planned', 'actual', 'variance', 'price', 'volume', 'mix'] as const;
  return {
    caption: words.linesCaption,
    columns: [
      { label: words['column.line'], numeric: false },
      ...amounts.map((name) => ({ label: words[`column.${name}`], numeric: true })),
      { label: words['column.by'], numeric: false },
    ],
    rows: variance.lines
      .slice(0, SHOWN_LINES)
      .map(({ names, service, region, by, planned, actual, ...split }) => [
        textCell(lineName([service, ...names, region], told)),
        ...[planned.cost, actual.cost, split.variance, split.price, split.volume, split.mix].map((amount) =>
          costCell(amount, told),
        ),
        textCell(words[`by.${by}`]),
      ]),
  };
}

/** What only the estimate or only the bill has, as a table. */
export function oneSideTable(lines: readonly MeteredLine[], caption: string, told: EstimateTold): DataTable {
  const { words, writer } = told;
  const quantity = ({ quantity, unit }: MeteredLine) =>
    [writer.format.number(Number(quantity)), ...(unit === null ? [] : [unit])].join(' ');
  return {
    caption,
    columns: [
      { label: words['column.line'], numeric: false },
      { label: words['column.quantity'], numeric: true },
      { label: words['column.cost'], numeric: true },
    ],
    rows: lines
      .toSorted((a, b) => Math.abs(Number(b.cost)) - Math.abs(Number(a.cost)))
      .slice(0, SHOWN_LINES)
      .map((line) => [
        textCell(lineName([line.service, line.name, line.region], told)),
        numberCell(Number(line.quantity), quantity(line)),
        costCell(line.cost, told),
      ]),
  };
}

function lineName(parts: readonly (string | null)[], { words }: EstimateTold): string {
  const known = parts.filter((part) => part !== null && part !== '');
  return known.length === 0 ? words.unnamed : known.join(', ');
}

function costCell(amount: string, { variance, writer }: EstimateTold): DataCell {
  return numberCell(Number(amount), writer.cost(amount, variance.currency));
}
