import { compareEstimate } from '#engine/billing/analysis/compare-estimate.ts';
import type { BillVariance } from '#engine/billing/analysis/compare-estimate.ts';
import { exactDifference } from '#engine/billing/analysis/exact-sum.ts';
import type { MeteredLine } from '#engine/billing/variance/metered-line.ts';
import { decodeEstimate } from '#engine/billing/variance/decode-estimate.ts';
import type { Volume } from '#engine/billing/variance/split-variance.ts';
import type { Result } from '#engine/kit/result.ts';
import { fail, issue, issuesOf, ok } from '#engine/kit/result.ts';
import { formatNumber } from '#i18n/format.ts';
import { metricIn, metricOf } from './bill-metric.ts';
import type { Answer, FileCommand, Flags, Section } from './command.ts';
import { fileIssues } from './find-files.ts';
import type { Cell, Sheet } from './output/sheet.ts';
import { readInput } from './read-input.ts';
import { repeatedSections } from './repeated-section.ts';
import type { Terminal } from './terminal.ts';
import { toRows } from './to-rows.ts';
import { withBill } from './with-bill.ts';

const MONTH = /^\d{4}-(0[1-9]|1[0-2])$/;

/** `variance --estimate FILE BILL… [--metric BilledCost] [--month 2026-10]`: where a bill left an estimate, split by price, volume and mix. */
export const variance: FileCommand = async (names, flags, terminal) => {
  const asked = metricOf(flags);
  const month = monthOf(flags);
  const rows = await readEstimate(flags, terminal);
  const wanted = asked.ok ? (asked.value ?? 'BilledCost') : 'BilledCost';
  // What is wrong with the estimate is said before a large bill is read.
  const estimate = rows.ok ? decodeEstimate(rows.value, wanted) : rows;
  if (!asked.ok || !month.ok || !rows.ok || !estimate.ok)
    return fail([...issuesOf(asked, month, estimate), ...(await fileIssues(names))]);
  return withBill(names, terminal, async (bill) => {
    const metric = metricIn(bill, asked.value);
    if (!metric.ok) return metric;
    const planned = metric.value === wanted ? estimate : decodeEstimate(rows.value, metric.value);
    if (!planned.ok) return planned;
    const options = { metric: metric.value, month: month.value };
    const compared = await compareEstimate(bill.database, planned.value, options);
    return compared.ok ? ok(answer(compared.value, bill.repeated)) : compared;
  });
};

/** The month that `--month` names; null: the bill's last whole one. */
function monthOf(flags: Flags): Result<string | null> {
  const month = flags['month'] ?? null;
  return month === null || MONTH.test(month)
    ? ok(month)
    : fail([issue('value-unknown', '--month', { expected: 'YYYY-MM' })]);
}

async function readEstimate(
  flags: Flags,
  terminal: Pick<Terminal, 'stdin'>,
): Promise<Result<ReturnType<typeof toRows>>> {
  const file = flags['estimate'];
  if (file === undefined) return fail([issue('input-missing', '--estimate')]);
  const text = await readInput(file, 'text', terminal);
  return text.ok ? ok(toRows(String(text.value))) : text;
}

function answer(compared: BillVariance, repeated: readonly string[]): Answer {
  return {
    json: { ...compared, repeated },
    table: () => [
      ...repeatedSections(repeated),
      totalsSection(compared),
      { title: 'Lines', sheet: linesSheet(compared, toReader) },
    ],
    sheet: () => linesSheet(compared, (decimal) => decimal),
  };
}

/** Scaled plans have eighteen places, which nobody reads at a terminal. */
function toReader(decimal: string): string {
  return formatNumber(Number(decimal), 'en');
}

function totalsSection({ totals, period, metric, currency }: BillVariance): Section {
  const { planned, price, volume, mix, plannedOnly, actualOnly, actual, elsewhere } = totals;
  return {
    title: `Estimate against actual, ${metric}, ${currency}, ${period.start} to ${period.end} (${period.days} days)`,
    sheet: {
      columns: [
        ...['planned', 'price', 'volume', 'mix', 'planned, not used', 'used, not planned', 'actual'],
        'rest of the bill',
      ],
      rows: [[planned, price, volume, mix, plannedOnly, actualOnly, actual, elsewhere].map(toReader)],
    },
  };
}

/** Lines of both sides first, then those of one. */
function linesSheet({ lines, plannedOnly, actualOnly }: BillVariance, write: (decimal: string) => Cell): Sheet {
  const alone = ({ service, region, unit, name }: MeteredLine): readonly Cell[] => [service, region, name, unit];
  const cells = ({ quantity, cost }: Volume) => [quantity, cost].map(write);
  const two: readonly Cell[] = [null, null];
  const three: readonly Cell[] = [null, null, null];
  return {
    columns: [
      ...['joined by', 'service', 'region', 'name', 'unit', 'planned quantity', 'planned cost', 'actual quantity'],
      ...['actual cost', 'variance', 'price', 'volume', 'mix'],
    ],
    rows: [
      ...lines.map(({ by, service, region, names, unit, planned, actual, ...one }) => [
        ...[by, service, region, names.join('; '), unit, ...cells(planned), ...cells(actual)],
        ...[one.variance, one.price, one.volume, one.mix].map(write),
      ]),
      ...plannedOnly.map((line) => [
        ...['planned only', ...alone(line), ...cells(line), ...two],
        ...[write(exactDifference('0', line.cost)), ...three],
      ]),
      ...actualOnly.map((line) => [
        ...['actual only', ...alone(line), ...two, ...cells(line)],
        ...[write(line.cost), ...three],
      ]),
    ],
  };
}
