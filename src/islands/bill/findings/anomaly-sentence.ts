import type { Anomaly } from '#engine/billing/anomalies/anomaly.ts';
import { fill } from '#i18n/fill.ts';
import type { FindingWriter } from './finding-writer.ts';

/** What a sentence about something unusual is made of. */
export interface UnusualDays extends Pick<Anomaly, 'kind' | 'start' | 'end' | 'expected' | 'actual' | 'impact'> {
  readonly scope: 'service' | 'total';
  readonly service: string | null;
  readonly currency: string | null;
}

type Template = 'spike.day' | 'spike.days' | 'drop.day' | 'drop.days' | 'rise' | 'fall';

/** What was unusual, when, what was expected, what came, and how much that makes: one sentence. */
export function anomalySentence(unusual: UnusualDays, { words, format, cost, name }: FindingWriter): string {
  const { scope, service, start, end, expected, actual, impact, currency } = unusual;
  return fill(words[templateOf(unusual)], {
    subject: scope === 'total' ? words.whole : name(service, 'service'),
    start: format.date(start),
    end: format.date(end),
    expected: cost(expected, currency),
    actual: cost(actual, currency),
    impact: cost(Math.abs(impact), currency),
  });
}

function templateOf({ kind, start, end, impact }: UnusualDays): Template {
  if (kind === 'level-shift') return impact < 0 ? 'fall' : 'rise';
  return `${kind}.${start === end ? 'day' : 'days'}`;
}
