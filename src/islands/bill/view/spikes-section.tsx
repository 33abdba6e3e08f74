import type { VNode } from 'preact';
import type { ExplainedAnomaly } from '#engine/billing/analysis/explain-anomalies.ts';
import { LONGEST_PAUSE } from '#engine/billing/analysis/charge-stretches.ts';
import type { LackOfDays, SearchedCurrency } from '#engine/billing/analysis/lack-of-days.ts';
import type { BillExtent } from '#engine/billing/analysis/bill-extent.ts';
import { dayAfter } from '#engine/billing/analysis/bill-extent.ts';
import type { BillTexts } from '#i18n/bill-texts.ts';
import { fill } from '#i18n/fill.ts';
import type { FindingWriter } from '../findings/finding-writer.ts';
import { findingWriter } from '../findings/finding-writer.ts';
import { AnomalyItem } from './anomaly-item.tsx';
import { Folded } from './folded.tsx';
import { InTurn } from './in-turn.tsx';
import { Pending } from './pending.tsx';
import { MoreNote } from './more-note.tsx';
import type { Screen } from './screen.ts';

/** Stretches that stand open, and with those folded away. */
const SHOWN = 4;
const MOST = 200;

/** What is unusual in the daily cost, both ways, with what explains it; and what was not searched. */
export function SpikesSection({ screen }: { readonly screen: Screen }): VNode {
  const { report, texts, locale } = screen;
  const { anomalies, searched, overview } = report;
  const { spikes: words } = texts;
  if (anomalies === undefined || searched === undefined || overview === undefined) return <Pending screen={screen} />;
  const writer = findingWriter(texts.findings, locale);
  const extent = overview?.extent ?? null;
  const notes = searched.flatMap((one) => notSearched(one, searched.length, texts));
  if (searched.length === 0) return <p>{words.noCharge}</p>;
  if (searched.every(({ lack }) => lack !== null)) return <>{notes.map(paragraph)}</>;
  return (
    <>
      {notes.map(paragraph)}
      <p class="note">{fill(words.lede, { metric: screen.viewOf('anomalies').metric })}</p>
      {anomalies.length === 0 ? <p>{words.none}</p> : <p class="figure-read">{words.read}</p>}
      <List anomalies={anomalies.slice(0, SHOWN)} from={0} screen={screen} writer={writer} />
      <Rest anomalies={anomalies.slice(SHOWN, MOST)} from={SHOWN} screen={screen} writer={writer} />
      <p class="note">
        {words.excluded} {extent !== null && incompleteText(extent, screen)}
      </p>
    </>
  );
}

function paragraph(text: string): VNode {
  return <p>{text}</p>;
}

/** What was not searched in a currency and why, where that is so; the currency is named where there are several. */
function notSearched(
  { currency, lack, leftOut }: SearchedCurrency,
  of: number,
  { spikes: words, overview, findings }: BillTexts,
): readonly string[] {
  const told = lack === null ? leftOutText(leftOut, words) : lackText(lack, words);
  if (told === null) return [];
  if (of === 1) return [told];
  return [fill(findings.inCurrency, { sentence: told, currency: currency ?? overview.currencyUnknown })];
}

function leftOutText(days: number, words: BillTexts['spikes']): string | null {
  return days === 0 ? null : fill(words.leftOut, { days, pause: LONGEST_PAUSE });
}

function lackText({ needed, found, pause }: LackOfDays, words: BillTexts['spikes']): string {
  if (pause === null) return fill(words.tooFew, { days: found, needed });
  return fill(words.tooShort, { days: found, needed, pause });
}

/** Says that the last day is not judged where it is still filling. */
function incompleteText({ lastDay, completeUntil }: BillExtent, { texts, format }: Screen): string {
  if (lastDay === null || completeUntil === null) return '';
  const until = completeUntil.slice(0, 10);
  return until >= dayAfter(lastDay, 1)
    ? ''
    : fill(texts.spikes.incomplete, { until: `${format.date(until)} ${completeUntil.slice(11, 16)}` });
}

interface ListProps {
  readonly anomalies: readonly ExplainedAnomaly[];
  /** Place of the first among all. */
  readonly from: number;
  readonly screen: Screen;
  readonly writer: FindingWriter;
}

function List({ anomalies, from, screen, writer }: ListProps): VNode {
  const findings = screen.report.verdict?.findings.filter(({ rule }) => rule === 'cost-spike') ?? [];
  return (
    <ol class="anomalies" role="list">
      {anomalies.map((anomaly, index) => (
        <InTurn
          key={`${anomaly.scope} ${anomaly.service} ${anomaly.start} ${anomaly.currency}`}
          screen={screen}
          draw={() => (
            <AnomalyItem
              id={`anomaly-${from + index + 1}`}
              anomaly={anomaly}
              finding={findings.find((one) => isAbout(one, anomaly))}
              screen={screen}
              writer={writer}
            />
          )}
        />
      ))}
    </ol>
  );
}

function isAbout(
  {
    subject,
    currency,
    evidence,
  }: { readonly subject: object; readonly currency: string | null; readonly evidence: object },
  anomaly: ExplainedAnomaly,
): boolean {
  const { ServiceName, ChargePeriodStart } = subject as Readonly<Record<string, string | null | undefined>>;
  const service = anomaly.scope === 'total' ? undefined : anomaly.service;
  return (
    ServiceName === service &&
    ChargePeriodStart === anomaly.start &&
    currency === anomaly.currency &&
    (evidence as Readonly<Record<string, unknown>>)['kind'] === anomaly.kind
  );
}

function Rest(props: ListProps): VNode | null {
  const { anomalies, screen, writer } = props;
  if (anomalies.length === 0) return null;
  const { format } = writer;
  const count = fill(screen.texts.spikes[`more_${format.plural(anomalies.length)}`], {
    count: format.number(anomalies.length),
  });
  if (screen.live === null) return <MoreNote count={count} screen={screen} />;
  return <Folded summary={count} draw={() => <List {...props} />} />;
}
