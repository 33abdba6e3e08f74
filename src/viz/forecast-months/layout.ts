import { scaleBand, scaleLinear } from 'd3';
import { fixed } from '../kit/fixed.ts';
import type { Frame } from '../kit/frame.ts';
import { frameOf, isNarrow, stretchOf } from '../kit/frame.ts';
import type { GridLine } from '../kit/grid.tsx';
import { textWidth } from '../kit/text-width.ts';
import type { ForecastMonthsModel, MonthBar } from './model.ts';

/** Top and bottom of something upright. */
export interface Upright {
  readonly top: number;
  readonly bottom: number;
}

/** One month as it is drawn. */
export interface BarMark {
  readonly x: number;
  readonly width: number;
  readonly spent: Upright;
  /** From what is paid to what is expected; null where nothing is left to come. */
  readonly ahead: Upright | null;
  readonly within80: Upright | null;
  readonly within95: Upright | null;
  /** Said where a pointer rests. */
  readonly said: string;
}

export interface ForecastMonthsLayout {
  readonly frame: Frame;
  readonly rows: readonly GridLine[];
  readonly columns: readonly { readonly x: number; readonly label: string }[];
  readonly bars: readonly BarMark[];
  /** Height of the budget and what stands there; null without one. */
  readonly budget: { readonly y: number; readonly label: string } | null;
}

/** What the months are held against. */
export interface BudgetLine {
  readonly amount: number;
  readonly label: string;
}

/** How the axes are written. */
export interface MonthsWriter {
  readonly month: (month: string) => string;
  readonly amount: (value: number) => string;
}

const MARGINS = { top: 24, right: 4, bottom: 30 };
const GAP = 0.3;
const AXIS_SIZE = 13;
const LABEL_GAP = 10;
const ROWS = { narrow: 4, wide: 5 };

/** Months from left to right, cost upwards from nothing. */
export function layoutForecastMonths(
  model: ForecastMonthsModel,
  width: number,
  write: MonthsWriter,
  budget: BudgetLine | null = null,
): ForecastMonthsLayout {
  const narrow = isNarrow(width);
  const height = Math.round((narrow ? 260 : 320) * stretchOf(width));
  const most = narrow ? ROWS.narrow : ROWS.wide;
  const scale = scaleLinear(boundsOf(model, budget), [height - MARGINS.bottom, MARGINS.top]).nice(most);
  const rows = scale.ticks(most).map((value) => ({ at: scale(value), label: write.amount(value) }));
  const left = Math.ceil(Math.max(...rows.map(({ label }) => textWidth(label, AXIS_SIZE)))) + LABEL_GAP;
  const frame = frameOf(width, height, { ...MARGINS, left });
  const x = scaleBand(
    model.map(({ month }) => month),
    [frame.left, frame.right],
  )
    .paddingInner(GAP)
    .paddingOuter(GAP / 2);
  const bars = model.map((bar) => barMark(bar, x(bar.month) ?? 0, x.bandwidth(), { scale, write }));
  const line = budget === null ? null : { y: fixed(scale(budget.amount)), label: budget.label };
  const columns = monthLabels(model, bars, { step: x.step(), right: frame.right }, write);
  return { frame, rows, bars, columns, budget: line };
}

function boundsOf(model: ForecastMonthsModel, budget: BudgetLine | null): readonly [number, number] {
  const marks = model.flatMap(({ spent, total, within95 }) => [spent, total, within95?.low ?? 0, within95?.high ?? 0]);
  const ends = budget === null ? marks : [...marks, budget.amount];
  const [low, high] = [Math.min(0, ...ends), Math.max(0, ...ends)];
  return low === high ? [0, 1] : [low, high];
}

interface BarContext {
  readonly scale: (value: number) => number;
  readonly write: MonthsWriter;
}

function barMark(bar: MonthBar, x: number, width: number, { scale, write }: BarContext): BarMark {
  const between = (a: number, b: number): Upright => ({
    top: fixed(scale(Math.max(a, b))),
    bottom: fixed(scale(Math.min(a, b))),
  });
  return {
    x: fixed(x),
    width: fixed(width),
    spent: between(0, bar.spent),
    ahead: bar.within80 === null ? null : between(bar.spent, bar.total),
    within80: bar.within80 === null ? null : between(bar.within80.low, bar.within80.high),
    within95: bar.within95 === null ? null : between(bar.within95.low, bar.within95.high),
    said: `${write.month(bar.month)}: ${write.amount(bar.total)}`,
  };
}

/** As many months as stand side by side without touching, counted from the last, which is the one that is asked about. */
function monthLabels(
  model: ForecastMonthsModel,
  bars: readonly BarMark[],
  { step, right }: { readonly step: number; readonly right: number },
  write: MonthsWriter,
): ForecastMonthsLayout['columns'] {
  const labels = model.map(({ month }) => write.month(month));
  const widest = Math.max(...labels.map((label) => textWidth(label, AXIS_SIZE)));
  const every = Math.max(1, Math.ceil((widest + LABEL_GAP) / step));
  const most = right - widest / 2;
  const found = bars.flatMap(({ x, width }, index) =>
    (bars.length - 1 - index) % every === 0
      ? [{ x: fixed(Math.min(x + width / 2, most)), label: labels[index] ?? '' }]
      : [],
  );
  // The last one may have been moved in from the edge, towards the one before it.
  const last = found.at(-1)?.x ?? 0;
  return found.filter(({ x }) => x === last || last - x >= widest + LABEL_GAP);
}
