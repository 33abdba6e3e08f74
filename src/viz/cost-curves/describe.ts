import type { OptionId } from '#engine/workloads/event-driven/workload.ts';
import type { DataCell, DataTable } from '../kit/data-table.ts';
import { emptyCell, numberCell, textCell } from '../kit/data-table.ts';
import { ticksOf } from '../kit/ticks.ts';
import { weaveText } from '../kit/weave.ts';
import { SPACING } from './axis-spacing.ts';
import type { CostCurvesModel, CostSeries, Reign } from './model.ts';
import { cheapestAt, costAt, excludedAt, takeovers } from './model.ts';
import type { CurveWriter } from './writer.ts';

/** A figure in words. */
export interface CurvesDescription {
  /** The finding: who is cheapest up to where. */
  readonly title: string;
  /** The same as a few sentences, for those who do not see the drawing. */
  readonly summary: string;
  readonly table: DataTable;
}

/** Puts the curves into words: one-sentence finding, summary and table. */
export function describeCostCurves(model: CostCurvesModel, write: CurveWriter): CurvesDescription {
  return { title: findingOf(model, write), summary: summaryOf(model, write), table: tableOf(model, write) };
}

/** The one sentence over the drawing. With more than three winners it tells the two around the reader's own value. */
function findingOf({ reigns, current, domain }: CostCurvesModel, write: CurveWriter): string {
  const { words } = write;
  const winners = reigns.filter((reign): reign is Won => reign.option !== null);
  const [first, second, third] = winners;
  if (first === undefined) return words.none;
  const name = (reign: Won | undefined) => (reign === undefined ? '' : write.shortNames[reign.option]);
  if (second === undefined) {
    return weaveText(words.onlyOne, { first: name(first), from: write.spoken(domain[0]), to: write.prose(domain[1]) });
  }
  if (winners.length <= 3) {
    const values = { first: name(first), second: name(second), at: write.prose(second.from) };
    if (third === undefined) return weaveText(words.two, values);
    return weaveText(words.three, { ...values, third: name(third), then: write.spoken(third.from) });
  }
  const here = Math.max(
    0,
    winners.findLastIndex(({ from }) => from <= current),
  );
  const [now, next] = here === winners.length - 1 ? [winners[here - 1], winners[here]] : winners.slice(here, here + 2);
  return weaveText(words.many, {
    first: name(now),
    second: name(next),
    at: write.prose(next?.from ?? current),
    count: write.format.number(winners.length - 1),
  });
}

type Won = Reign & { readonly option: OptionId };

function summaryOf(model: CostCurvesModel, write: CurveWriter): string {
  const { words, shortNames } = write;
  const changes = takeovers(model).flatMap(({ at, to }) => (to === null ? [] : [write.takeover(to, at)]));
  const list = changes.length === 0 ? '' : ` ${changes.join('; ')}.`;
  const unpriced = model.unpriced.map((option) => shortNames[option]).join(', ');
  const cheapest = cheapestAt(model, model.current);
  const series = model.series.find(({ option }) => option === cheapest);
  const cost = series === undefined ? null : costAt(series, model.current);
  return [
    weaveText(words.summary, { from: write.spoken(model.domain[0]), to: write.prose(model.domain[1]) }) + list,
    ...(cheapest === null || cost === null
      ? []
      : [
          weaveText(words.summaryCurrent, {
            at: write.prose(model.current),
            option: shortNames[cheapest],
            cost: write.format.usd(cost, 'whole'),
          }),
        ]),
    ...(unpriced === '' ? [] : [weaveText(words.summaryUnpriced, { options: unpriced })]),
  ].join(' ');
}

/** Rows at round values, at the reader's own and at every change of winner; one column an option. */
function tableOf(model: CostCurvesModel, write: CurveWriter): DataTable {
  const { words, shortNames } = write;
  const values = [
    ...ticksOf(SPACING[model.over], model.domain, 12).map(({ value }) => value),
    ...takeovers(model).map(({ at }) => at),
    model.current,
  ].filter((value) => value >= model.domain[0] && value <= model.domain[1]);
  const ordered = [...new Set(values)].sort((a, b) => a - b);
  return {
    caption: words.curvesRead,
    columns: [
      { label: words[`axis.${model.over}`], numeric: true },
      { label: words.columnCheapest, numeric: false },
      ...model.series.map(({ option }) => ({ label: shortNames[option], numeric: true })),
    ],
    rows: ordered.map((value) => [
      numberCell(value, write.short(value)),
      winnerCell(model, value, write),
      ...model.series.map((series) => costCell(series, value, write)),
    ]),
  };
}

function winnerCell(model: CostCurvesModel, value: number, { shortNames, words }: CurveWriter): DataCell {
  const option = cheapestAt(model, value);
  return option === null ? emptyCell(words.none) : textCell(shortNames[option]);
}

function costCell(series: CostSeries, value: number, { words, format }: CurveWriter): DataCell {
  const [reason] = excludedAt(series, value);
  if (reason !== undefined) return emptyCell(weaveText(words.cannot, { reason: words[`reason.${reason}`] }));
  const cost = costAt(series, value);
  return cost === null ? emptyCell(words.notKnown) : numberCell(cost, format.usd(cost, 'whole'));
}
