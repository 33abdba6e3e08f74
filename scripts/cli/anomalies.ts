import type { Anomaly } from '#engine/billing/anomalies/anomaly.ts';
import { decodeSeries } from '#engine/billing/anomalies/decode-series.ts';
import { detectAnomalies } from '#engine/billing/anomalies/detect-anomalies.ts';
import { toSeries } from '#engine/billing/anomalies/to-series.ts';
import { ok } from '#engine/kit/result.ts';
import { formatNumber } from '#i18n/format.ts';
import type { Command, Section } from './command.ts';
import type { Sheet } from './output/sheet.ts';
import { toRows } from './to-rows.ts';

/** `anomalies`: CSV with the columns `timestamp` and `value` → what is unusual in it. `step` is in seconds. */
export const anomalies: Command = (input) => {
  const decoded = decodeSeries(toRows(String(input)));
  if (!decoded.ok) return decoded;
  const series = toSeries(decoded.value);
  const found = detectAnomalies(series);
  const { step, irregular } = series;
  return ok({
    json: { step, irregular, points: series.values.length, anomalies: found },
    table: () => [toSection(found, series.values.length, step)],
    sheet: () => toSheet(found, (value) => value),
  });
};

function toSection(found: readonly Anomaly[], points: number, step: number): Section {
  const number = (value: number) => formatNumber(value, 'en');
  const counted = `${number(found.length)} ${found.length === 1 ? 'anomaly' : 'anomalies'}`;
  const title = `${counted} in ${number(points)} points, one every ${number(step)} s`;
  return { title, sheet: toSheet(found, number) };
}

function toSheet(found: readonly Anomaly[], number: (value: number) => string | number): Sheet {
  return {
    columns: ['start', 'end', 'kind', 'expected', 'actual', 'score', 'impact', 'usualLow', 'usualHigh', 'season'],
    rows: found.map(({ start, end, kind, usual, season, ...anomaly }) => [
      ...[start, end, kind],
      ...[anomaly.expected, anomaly.actual, anomaly.score, anomaly.impact, usual.low, usual.high].map(number),
      season,
    ]),
  };
}
