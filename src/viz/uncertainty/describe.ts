import type { Uncertainty } from '#engine/decisions/uncertainty/uncertainty.ts';
import type { DataTable } from '../kit/data-table.ts';
import { numberCell, textCell } from '../kit/data-table.ts';
import { weaveText } from '../kit/weave.ts';
import type { UncertaintyWriter } from './writer.ts';

export interface UncertaintyDescription {
  readonly title: string;
  readonly summary: string;
  readonly table: DataTable;
}

/** Puts the draws into words: who wins how often, between which costs. */
export function describeUncertainty(model: Uncertainty, write: UncertaintyWriter): UncertaintyDescription {
  return { title: findingOf(model, write), summary: summaryOf(model, write), table: tableOf(model, write) };
}

/** From this share on a win is spoken of as certain. */
const SURE = 0.995;
/** Below this share a win is no more than a lead. */
const CLEAR = 0.66;

function findingOf({ odds: [first, second] }: Uncertainty, { words, shortNames, format }: UncertaintyWriter) {
  if (first === undefined || first.wins === 0) return words.oddsNone;
  const values = {
    first: shortNames[first.option],
    wins: format.percent(first.wins, 0),
    low: format.usd(first.p10, 'whole'),
    high: format.usd(first.p90, 'whole'),
  };
  if (first.wins >= SURE || second === undefined) return weaveText(words.oddsSure, values);
  const runnerUp = { second: shortNames[second.option], secondWins: format.percent(second.wins, 0) };
  return weaveText(first.wins >= CLEAR ? words.oddsMost : words.oddsClose, { ...values, ...runnerUp });
}

function summaryOf({ odds, draws }: Uncertainty, { words, shortNames, format }: UncertaintyWriter): string {
  const sentences = odds.map(({ option, wins, p10, p50, p90 }) =>
    weaveText(words.oddsOf, {
      option: shortNames[option],
      wins: format.percent(wins, 0),
      low: format.usd(p10, 'whole'),
      middle: format.usd(p50, 'whole'),
      high: format.usd(p90, 'whole'),
    }),
  );
  return [weaveText(words.oddsSummary, { draws: format.number(draws) }), ...sentences].join(' ');
}

function tableOf({ odds, draws }: Uncertainty, { words, shortNames, format }: UncertaintyWriter): DataTable {
  return {
    caption: weaveText(words.oddsCaption, { draws: format.number(draws) }),
    columns: [
      { label: words.columnOption, numeric: false },
      { label: words.columnP10, numeric: true },
      { label: words.columnP50, numeric: true },
      { label: words.columnP90, numeric: true },
      { label: words.columnWins, numeric: true },
      { label: words.columnCarries, numeric: true },
    ],
    rows: odds.map(({ option, p10, p50, p90, wins, carries }) => [
      textCell(shortNames[option]),
      ...[p10, p50, p90].map((cost) => numberCell(cost, format.usd(cost, 'whole'))),
      ...[wins, carries].map((share) => numberCell(share, format.percent(share))),
    ]),
  };
}
