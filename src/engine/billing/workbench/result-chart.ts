import type { QueryResult } from './result.ts';

/** Ways to draw a result. */
export const CHART_KINDS = ['bar', 'line', 'area'] as const;
export type ChartKind = (typeof CHART_KINDS)[number];

/** What is drawn of a result: the column along the axis, and the one measured. */
export interface ChartChoice {
  readonly kind: ChartKind;
  readonly along: number;
  readonly measured: number;
  /** Kinds that suit these columns. */
  readonly kinds: readonly ChartKind[];
}

/** What a chart shows of a result. */
export interface ChartData {
  /** All there are; how many of them are drawn is the drawing's business. */
  readonly points: readonly ChartPoint[];
  /** The highest of all of them; null: there is none. */
  readonly highest: ChartPoint | null;
  /** Rows without a number, or without an instant on an axis of time. */
  readonly leftOut: number;
}

/** A point or bar; values that are not there are left out. */
export interface ChartPoint {
  readonly label: string;
  readonly value: number;
  /** Along a time axis, in milliseconds since 1970; null on an axis of names. */
  readonly at: number | null;
}

/** Columns that count rather than say what something costs come second. */
const COUNTS = /(^|_)(count|rows|number|index)$/i;

/** Points over time up to which bars are told apart: more than that would be thinner than a line. */
const MOST_TIME_BARS = 700;

/** How to draw a result: over time as a line, by name as bars; null where there is nothing to draw. */
export function chooseChart({ columns, rows }: QueryResult, wanted: ChartKind | null): ChartChoice | null {
  const measured = measuredColumn(columns);
  const time = columns.findIndex(({ kind }) => kind === 'time');
  const along = time === -1 ? columns.findIndex(({ kind }) => kind === 'text') : time;
  if (measured === null || along === -1 || rows.length < 2) return null;
  const kinds = time === -1 ? (['bar'] as const) : timeKinds(rows, time);
  const usual = time === -1 ? 'bar' : 'line';
  return { kind: wanted !== null && kinds.includes(wanted) ? wanted : usual, along, measured, kinds };
}

function timeKinds(rows: QueryResult['rows'], time: number): readonly ChartKind[] {
  const instants = new Set(rows.map((row) => row[time] ?? null));
  return instants.size > MOST_TIME_BARS ? CHART_KINDS.filter((kind) => kind !== 'bar') : CHART_KINDS;
}

/** A cost before anything else, and a count last. */
function measuredColumn(columns: QueryResult['columns']): number | null {
  const numbers = columns.flatMap(({ kind, name }, index) => (kind === 'number' ? [{ index, name }] : []));
  const found =
    numbers.find(({ name }) => /cost/i.test(name)) ?? numbers.find(({ name }) => !COUNTS.test(name)) ?? numbers[0];
  return found?.index ?? null;
}

/** What a chart shows, added up by the column along the axis: a result may have several rows of one day. Sums of doubles, for drawing only. */
export function chartData({ columns, rows }: QueryResult, { along, measured }: ChartChoice): ChartData {
  const isTime = columns[along]?.kind === 'time';
  const all = rows.map((row) => pointOf(row[along] ?? '', Number(row[measured] ?? NaN), isTime));
  const sums = new Map<string, ChartPoint>();
  for (const point of all)
    if (point !== null) sums.set(point.label, { ...point, value: point.value + (sums.get(point.label)?.value ?? 0) });
  const points = [...sums.values()];
  if (isTime) points.sort((a, b) => (a.at ?? 0) - (b.at ?? 0));
  return { points, highest: highestOf(points), leftOut: all.filter((point) => point === null).length };
}

/** A row as a point; null where one of the two is missing. */
function pointOf(text: string, value: number, isTime: boolean): ChartPoint | null {
  const at = isTime ? toInstant(text) : null;
  if (!Number.isFinite(value) || (isTime && at === null)) return null;
  // Midnight is not worth its digits.
  return { label: isTime ? text.replace(' 00:00:00', '') : text, value, at };
}

function highestOf(points: readonly ChartPoint[]): ChartPoint | null {
  return points.reduce<ChartPoint | null>(
    (best, point) => (best === null || point.value > best.value ? point : best),
    null,
  );
}

/** `2026-01-31`, or with a time behind it, in UTC as the database has it. */
function toInstant(text: string): number | null {
  const at = Date.parse(`${text.slice(0, 19).replace(' ', 'T')}${text.length > 10 ? 'Z' : ''}`);
  return Number.isNaN(at) ? null : at;
}
