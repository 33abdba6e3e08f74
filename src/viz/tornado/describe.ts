import type { Sensitivity, SensitivityBar, SensitivityEnd } from '#engine/decisions/sensitivity/sensitivity.ts';
import type { DataCell, DataTable } from '../kit/data-table.ts';
import { emptyCell, numberCell, textCell } from '../kit/data-table.ts';
import { weaveText } from '../kit/weave.ts';
import { flipDistance, flipping } from './model.ts';
import type { TornadoWriter } from './writer.ts';

export interface TornadoDescription {
  readonly title: string;
  readonly summary: string;
  readonly table: DataTable;
}

/** Puts the tornado into words: which input flips the decision first, and the table of all. */
export function describeTornado(model: Sensitivity, write: TornadoWriter): TornadoDescription {
  return { title: findingOf(model, write), summary: summaryOf(model, write), table: tableOf(model, write) };
}

/** The flip that is nearest to today's value. */
function findingOf(model: Sensitivity, write: TornadoWriter): string {
  const { words, shortNames, format } = write;
  const chosen = shortNames[model.chosen];
  const count = flipping(model).length;
  const [nearest] = model.bars
    .flatMap((bar) => bar.flips.map((flip) => ({ bar, flip, distance: flipDistance(bar, flip) })))
    .sort((a, b) => (a.distance === b.distance ? 0 : a.distance - b.distance));
  if (nearest === undefined) return weaveText(words.tornadoNone, { chosen });
  const { bar, flip } = nearest;
  const values = {
    chosen,
    input: write.input(bar.input),
    value: write.value(bar.input, flip.value),
    today: write.value(bar.input, bar.value),
    option: flip.winner === null ? words.none : shortNames[flip.winner],
  };
  return count === 1
    ? weaveText(words.tornadoOne, values)
    : weaveText(words.tornadoMore, { ...values, count: format.number(count) });
}

function summaryOf(model: Sensitivity, write: TornadoWriter): string {
  const flips = flipping(model).map(
    (bar) =>
      `${write.input(bar.input)}: ${bar.flips.map((flip) => write.flip(bar.input, flip.value, flip.winner)).join(', ')}`,
  );
  const sentence = weaveText(write.words.tornadoSummary, {
    chosen: write.shortNames[model.chosen],
    cost: write.format.usd(model.cost, 'whole'),
  });
  return [sentence, ...flips.map((flip) => `${flip}.`)].join(' ');
}

function tableOf(model: Sensitivity, write: TornadoWriter): DataTable {
  const { words } = write;
  return {
    caption: words.tornadoCaption,
    columns: [
      { label: words.columnInput, numeric: false },
      { label: words.columnToday, numeric: true },
      { label: words.columnLow, numeric: true },
      { label: words.columnCostLow, numeric: true },
      { label: words.columnHigh, numeric: true },
      { label: words.columnCostHigh, numeric: true },
      { label: words.columnFlip, numeric: false },
    ],
    rows: model.bars.map((bar) => [
      textCell(write.input(bar.input)),
      valueCell(bar, bar.value, write),
      valueCell(bar, bar.low.value, write),
      costCell(bar.low, write),
      valueCell(bar, bar.high.value, write),
      costCell(bar.high, write),
      flipCell(bar, write),
    ]),
  };
}

function valueCell({ input }: SensitivityBar, value: SensitivityEnd['value'], write: TornadoWriter): DataCell {
  const text = write.value(input, value);
  return typeof value === 'number' ? numberCell(value, text) : textCell(text);
}

function costCell({ cost, feasible }: SensitivityEnd, { words, format }: TornadoWriter): DataCell {
  if (!feasible) return emptyCell(words.impossibleThere);
  return cost === null ? emptyCell(words.notKnown) : numberCell(cost, format.usd(cost, 'whole'));
}

function flipCell({ input, flips }: SensitivityBar, write: TornadoWriter): DataCell {
  if (flips.length === 0) return textCell(write.words.neverFlips);
  return textCell(flips.map(({ value, winner }) => write.flip(input, value, winner)).join('; '));
}
