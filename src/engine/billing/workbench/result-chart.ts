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

/** A point or bar; values that are not there are left out. */
export interface ChartPoint {
  readonly label: string;
  readonly value: number;
  /** Along a time axis, in milliseconds since 1970; null on an axis of names. */
  readonly at: number | null;
}

/** Columns that count rather than say what something costs come second. */
const COUNTS = /(^|_)(count|rows|number|index)$/i;

/** How to draw a result: over time as a line, by name as bars; null where there is nothing to draw. */
export function chooseChart({ columns, rows }: QueryResult, wanted: ChartKind | null): ChartChoice | null {
  const measured = measuredColumn(columns);
  const time = columns.findIndex(({ kind }) => kind === 'time');
  const along = time === -1 ? columns.findIndex(({ kind }) => kind === 'text') : time;
  if (measured === null || along === -1 || rows.length < 2) return null;
  const kinds: readonly ChartKind[] = time === -1 ? ['bar'] : CHART_KINDS;
  const usual = time === -1 ? 'bar' : 'line';
  return { kind: wanted !== null && kinds.includes(wanted) ? wanted : usual, along, measured, kinds };
}

/** A cost before anything else, and a count last. */
function measuredColumn(columns: QueryResult['columns']): number | null {
  const numbers = columns.flatMap(({ kind, name }, index) => (kind === 'number' ? [{ index, name }] : []));
  const found =
    numbers.find(({ name }) => /cost/i.test(name)) ?? numbers.find(({ name }) => !COUNTS.test(name)) ?? numbers[0];
  return found?.index ?? null;
}

/** What a chart shows, added up by the column along the axis: a result may have several rows of one day. Sums of doubles, for drawing only. */
export function chartPoints({ columns, rows }: QueryResult, { along, measured }: ChartChoice): readonly ChartPoint[] {
  const isTime = columns[along]?.kind === 'time';
  const sums = new Map<string | null, number>();
  for (const row of rows) {
    const value = Number(row[measured] ?? NaN);
    if (!Number.isFinite(value)) continue;
    const key = row[along] ?? null;
    sums.set(key, (sums.get(key) ?? 0) + value);
  }
  const points = [...sums].flatMap(([key, value]): readonly ChartPoint[] => {
    if (!isTime) return [{ label: key ?? '', value, at: null }];
    const at = key === null ? NaN : Date.parse(`${key.slice(0, 19).replace(' ', 'T')}${key.length > 10 ? 'Z' : ''}`);
    return Number.isNaN(at) ? [] : [{ label: (key ?? '').replace(' 00:00:00', ''), value, at }];
  });
  return isTime ? points.toSorted((a, b) => (a.at ?? 0) - (b.at ?? 0)) : points;
}
