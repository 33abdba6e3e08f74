import type { OptionOdds, Uncertainty } from '#engine/decisions/uncertainty/uncertainty.ts';
import { scaleLog } from 'd3';
import type { OptionId } from '#engine/workloads/event-driven/workload.ts';
import type { Frame } from '../kit/frame.ts';
import { frameOf, isNarrow, stretchOf } from '../kit/frame.ts';
import type { GridLine } from '../kit/grid.tsx';
import type { OptionStyle } from '../kit/option-style.ts';
import { optionStyle } from '../kit/option-style.ts';
import { ticksOf } from '../kit/ticks.ts';
import type { UncertaintyWriter } from './writer.ts';

export interface OddsRow {
  readonly option: OptionId;
  readonly style: OptionStyle;
  readonly name: string;
  readonly y: number;
  readonly p10: number;
  readonly p50: number;
  readonly p90: number;
  /** `$102`, at the median. */
  readonly median: string;
  /** `wins 83%` and the length of its bar. */
  readonly wins: string;
  readonly winsWidth: number;
}

export interface UncertaintyLayout {
  readonly frame: Frame;
  readonly narrow: boolean;
  readonly columns: readonly GridLine[];
  readonly rows: readonly OddsRow[];
  /** Where the bars of the win shares start, and how long a certain win would be. */
  readonly wins: { readonly x: number; readonly width: number };
}

const ROW = 44;
const NARROW_ROW = 66;
const WINS_WIDTH = 110;

const MARGIN = { top: 34, bottom: 52 };

/** Lays out one row an option: its interval on a shared cost axis, and how often it wins beside it. */
export function layoutUncertainty(model: Uncertainty, width: number, write: UncertaintyWriter): UncertaintyLayout {
  const narrow = isNarrow(width);
  const row = (narrow ? NARROW_ROW : ROW) * stretchOf(width);
  const height = Math.round(model.odds.length * row + (MARGIN.top + MARGIN.bottom) * stretchOf(width));
  const frame = frameOf(width, height, { ...MARGIN, right: narrow ? 12 : WINS_WIDTH + 90, left: narrow ? 12 : 190 });
  const bounds = costBounds(model.odds);
  const x = scaleLog(bounds, [frame.left + 10, frame.right - 10]);
  const wins = narrow ? { x: frame.right - 60, width: 60 } : { x: frame.right + 36, width: WINS_WIDTH };
  return {
    frame,
    narrow,
    wins,
    columns: ticksOf('decades', bounds, narrow ? 4 : 7).map(({ value, labelled }) => ({
      at: x(value),
      label: labelled ? write.format.compact(value, 2) : null,
    })),
    rows: model.odds.map((odds, index) => ({
      option: odds.option,
      style: optionStyle(odds.option),
      name: write.shortNames[odds.option],
      y: frame.top + index * row + (narrow ? row * 0.58 : row * 0.42),
      p10: x(odds.p10),
      p50: x(odds.p50),
      p90: x(odds.p90),
      median: write.format.usd(odds.p50, 'whole'),
      wins: write.format.percent(odds.wins, 0),
      winsWidth: odds.wins * wins.width,
    })),
  };
}

function costBounds(odds: readonly OptionOdds[]): readonly [number, number] {
  const low = Math.min(...odds.map(({ p10 }) => p10));
  const high = Math.max(...odds.map(({ p90 }) => p90));
  if (!Number.isFinite(low)) return [1, 10];
  return high > low ? [low, high] : [low / 2, high * 2];
}
