import type { VNode } from 'preact';
import type { ExplainedAnomaly } from '#engine/billing/analysis/explain-anomalies.ts';
import type { Finding } from '#engine/billing/rules/finding.ts';
import { compareText } from '#i18n/compare-text.ts';
import { fill } from '#i18n/fill.ts';
import { markPeriod } from '#i18n/format-period.ts';
import { describeAnomalyCourse } from '#viz/anomaly-course/describe.ts';
import { AnomalyCourseDrawing } from '#viz/anomaly-course/draw.tsx';
import { layoutAnomalyCourse } from '#viz/anomaly-course/layout.ts';
import type { AnomalyCourseModel } from '#viz/anomaly-course/model.ts';
import { toAnomalyCourseModel } from '#viz/anomaly-course/model.ts';
import type { DataTable } from '#viz/kit/data-table.ts';
import { DataTableView } from '#viz/kit/data-table-view.tsx';
import { anomalySentence } from '../findings/anomaly-sentence.ts';
import type { FindingWriter } from '../findings/finding-writer.ts';
import { criterionText } from '../findings/rule-words.ts';
import { CauseTable, dimensionName } from './cause-table.tsx';
import { FindingWhy } from './finding-item.tsx';
import type { Screen } from './screen.ts';
import { SeverityMark } from './severity-mark.tsx';

interface Props {
  /** Unique on the page. */
  readonly id: string;
  readonly anomaly: ExplainedAnomaly;
  /** What the rules made of it; cheaper days are no finding. */
  readonly finding: Finding | undefined;
  readonly screen: Screen;
  readonly writer: FindingWriter;
}

/** Something unusual: its sentence, what explains it, its days as a drawing, and both as tables. */
export function AnomalyItem(props: Props): VNode {
  const { id, anomaly, finding, screen, writer } = props;
  const sentence = anomalySentence(anomaly, writer);
  const model = toAnomalyCourseModel(anomaly);
  const told = model === null ? null : describe(model, props);
  return (
    <li class="anomaly">
      <div>
        <p class="anomaly-sentence" id={sentenceId(id)}>
          {sentence}
        </p>
        <p>
          {finding !== undefined && <SeverityMark severity={finding.severity} words={writer.words} />}{' '}
          {causeLine(anomaly, screen, writer)}
        </p>
        {finding === undefined ? (
          <CheaperWhy screen={screen} writer={writer} />
        ) : (
          <FindingWhy finding={finding} rules={screen.report.rules ?? []} writer={writer} />
        )}
        {told !== null && <AnomalyTables {...props} days={told.table} />}
      </div>
      {model !== null && (
        <AnomalyCourseDrawing
          layout={layoutAnomalyCourse(model, {
            day: (at) => markPeriod(at, 'day', screen.locale),
            amount: (value) => writer.cost(value, anomaly.currency, 'whole'),
          })}
          text={{ id, title: sentence, summary: told?.summary ?? '' }}
        />
      )}
    </li>
  );
}

function describe(model: AnomalyCourseModel, { anomaly, screen, writer }: Props) {
  return describeAnomalyCourse(model, {
    words: screen.texts.spikes,
    metric: screen.viewOf('anomalies').metric,
    day: writer.format.date,
    cost: (value) => writer.cost(value, anomaly.currency),
    about: (value) => writer.cost(value, anomaly.currency, 'whole'),
  });
}

/** Its sentence names what stands below it. */
function sentenceId(id: string): string {
  return `${id}-sentence`;
}

/** Why days that cost less are told: the same search finds them, though no rule makes a finding of them. */
function CheaperWhy({ screen, writer }: Pick<Props, 'screen' | 'writer'>): VNode {
  const rule = screen.report.rules?.find(({ id, until }) => id === 'cost-spike' && until === null);
  return (
    <details class="disclosure finding-why">
      <summary>{writer.words.why}</summary>
      <p>
        {screen.texts.spikes.whyCheaper} {rule !== undefined && criterionText(rule, writer)}
      </p>
    </details>
  );
}

function AnomalyTables({ id, anomaly, screen, writer, days }: Props & { readonly days: DataTable }): VNode {
  const { locale, texts } = screen;
  return (
    <details class="disclosure">
      <summary>{texts.spikes.tableTitle}</summary>
      <div class="stack">
        {anomaly.causes.length > 0 && (
          <CauseTable
            id={`${id}-causes`}
            within={sentenceId(id)}
            {...{ anomaly, words: texts.spikes, writer, locale }}
          />
        )}
        <DataTableView
          id={`${id}-days`}
          within={sentenceId(id)}
          table={days}
          compareText={(a, b) => compareText(a, b, locale)}
        />
      </div>
    </details>
  );
}

/** The value that explains most, by the dimension that explains best. */
function causeLine({ causes }: ExplainedAnomaly, { texts }: Screen, writer: FindingWriter): string {
  const [best] = causes;
  const [first] = best?.cause.contributions ?? [];
  if (best === undefined || first === undefined) return texts.spikes.noCause;
  const key = first.key === '' ? writer.name(null, 'value') : first.key;
  return fill(texts.spikes.causeLine, {
    share: writer.format.percent(first.share),
    key: `${dimensionName(best.dimension, writer)} ${key}`,
  });
}
