import type { DataTable } from '../kit/data-table.ts';
import { numberCell, textCell } from '../kit/data-table.ts';
import { weaveText } from '../kit/weave.ts';
import type { CostTrendModel, TrendColumn } from './model.ts';
import type { CostTrendWriter } from './writer.ts';

export interface CostTrendDescription {
  readonly title: string;
  readonly summary: string;
  readonly table: DataTable;
}

/** Puts a trend into words: how the last full month changed, else the dearest period. */
export function describeCostTrend(model: CostTrendModel, write: CostTrendWriter): CostTrendDescription {
  return { title: findingOf(model, write), summary: summaryOf(model, write), table: tableOf(model, write) };
}

function findingOf(model: CostTrendModel, write: CostTrendWriter): string {
  const { words } = write;
  const dearest = dearestOf(model.columns);
  if (dearest === undefined) return words.trendNone;
  const period = write.period(dearest.start, dearest.end, model.unit);
  if (model.columns.length === 1) return weaveText(words.trendSingle, { period, cost: write.cost(dearest.total) });
  if (model.change !== null) return changeOf(model.change, write);
  return weaveText(words.trendDearest, { period, cost: write.cost(dearest.total) });
}

function changeOf({ last, before }: NonNullable<CostTrendModel['change']>, write: CostTrendWriter): string {
  const { words, format } = write;
  const [now, then] = [Number(last.cost), Number(before.cost)];
  const values = {
    last: format.date(last.month),
    before: format.date(before.month),
    cost: write.cost(last.cost),
    costBefore: write.cost(before.cost),
  };
  if (now === then) return weaveText(words.trendSame, values);
  const sentence = now > then ? words.trendUp : words.trendDown;
  // A share of nothing, or of a credit, says nothing: then the two costs do.
  const share = then > 0 ? ` ${format.percent(Math.abs(now - then) / then)}` : '';
  return weaveText(sentence, { ...values, share });
}

function summaryOf({ columns, unit, groups }: CostTrendModel, write: CostTrendWriter): string {
  const dearest = dearestOf(columns);
  const [first, last] = [columns[0], columns.at(-1)];
  if (dearest === undefined || first === undefined || last === undefined) return write.words.trendNone;
  return weaveText(write.words.trendSummary, {
    metric: write.metric,
    from: write.period(first.start, first.end, unit),
    to: write.period(last.start, last.end, unit),
    groups: groups.join(', '),
    dearest: write.period(dearest.start, dearest.end, unit),
    cost: write.cost(dearest.total),
  });
}

function dearestOf(columns: readonly TrendColumn[]): TrendColumn | undefined {
  return columns.toSorted((a, b) => Number(b.total) - Number(a.total))[0];
}

function tableOf({ columns, unit, groups }: CostTrendModel, write: CostTrendWriter): DataTable {
  const { words } = write;
  const amount = (decimal: string) => numberCell(Number(decimal), write.cost(decimal));
  return {
    caption: weaveText(words.trendCaption, { metric: write.metric }),
    columns: [
      { label: words[`trendColumn.${unit}`], numeric: false },
      { label: words.trendTotal, numeric: true },
      ...groups.map((label) => ({ label, numeric: true })),
    ],
    rows: columns.map(({ start, end, total, exact, isWhole }) => {
      const period = write.period(start, end, unit);
      return [textCell(isWhole ? period : weaveText(words.trendPart, { period })), amount(total), ...exact.map(amount)];
    }),
  };
}
