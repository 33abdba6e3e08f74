import type { Anomaly } from '../anomaly.ts';
import { detectAnomalies } from '../detect-anomalies.ts';
import { parseInstant } from '../parse-instant.ts';
import { DAY } from '../season.ts';
import { toSeries } from '../to-series.ts';
import type { GroupId, Label, LabelledSeries } from './labelled-series.ts';
import { GROUPS } from './labelled-series.ts';

/** How well one group was answered. */
export interface GroupScore {
  readonly group: GroupId;
  readonly series: number;
  /** Anomalies that were put in, and how many of them were found, with their kind. */
  readonly injected: number;
  readonly found: number;
  /** Alarms that match nothing that was put in. */
  readonly falseAlarms: number;
  /** Found over found and false; null when nothing was put in, as there is nothing to be right about. */
  readonly precision: number | null;
  readonly recall: number | null;
}

/** Days that the start of a shift may be off, as noise hides the day; of a spike none. */
export const SHIFT_SLACK_DAYS = 5;

/** What the detector made of one series. */
export interface SeriesScore {
  readonly group: GroupId;
  readonly noise: number | null;
  readonly injected: number;
  readonly found: number;
  readonly falseAlarms: number;
}

/** Runs the detector over one series and counts. */
export function scoreSeries({ group, noise, points, labels }: LabelledSeries): SeriesScore {
  const anomalies = detectAnomalies(toSeries(points));
  const found = labels.filter((label) => anomalies.some((anomaly) => matches(anomaly, label))).length;
  const falseAlarms = anomalies.filter((anomaly) => !labels.some((label) => matches(anomaly, label))).length;
  return { group, noise, injected: labels.length, found, falseAlarms };
}

/** Adds up, group by group; groups without series are left out. */
export function toGroupScores(scores: readonly SeriesScore[]): readonly GroupScore[] {
  return GROUPS.filter((id) => scores.some(({ group }) => group === id)).map((id) => {
    const members = scores.filter(({ group }) => group === id);
    const total = (key: 'injected' | 'found' | 'falseAlarms') => members.reduce((sum, one) => sum + one[key], 0);
    const [injected, found, falseAlarms] = [total('injected'), total('found'), total('falseAlarms')];
    return {
      ...{ group: id, series: members.length, injected, found, falseAlarms },
      precision: injected === 0 ? null : found / Math.max(found + falseAlarms, 1),
      recall: injected === 0 ? null : found / injected,
    };
  });
}

function matches(anomaly: Anomaly, label: Label): boolean {
  if (anomaly.kind !== label.kind) return false;
  const [start, end] = [instant(anomaly.start), instant(anomaly.end)];
  if (label.kind === 'level-shift') return Math.abs(start - instant(label.start)) <= SHIFT_SLACK_DAYS * DAY;
  return start <= instant(label.end) && end >= instant(label.start);
}

function instant(text: string): number {
  return parseInstant(text) ?? Number.NaN;
}
