import type { VNode } from 'preact';
import type { BillView } from '#engine/billing/analysis/bill-view.ts';
import type { Dimension } from '#engine/billing/analysis/dimension.ts';
import { costToTell } from '#engine/billing/source/known-costs.ts';
import type { CostMetric } from '#engine/billing/source/processed-columns.ts';
import { COST_METRICS } from '#engine/billing/source/processed-columns.ts';
import type { Issue } from '#engine/kit/result.ts';
import type { BillTexts } from '#i18n/bill-texts.ts';
import type { Locale } from '#i18n/locales.ts';
import { named } from '#viz/fields/choice.ts';
import { Field } from '#viz/fields/field.tsx';
import { describedBy } from '#viz/fields/field-notes.tsx';
import { SegmentedField } from '#viz/fields/segmented-field.tsx';
import { Select } from '#viz/fields/select.tsx';
import { TextInput } from '#viz/fields/text-input.tsx';
import type { ViewField } from '../state.ts';
import { dimensionName } from './dimension-name.ts';
import { FilterChips } from './filter-chips.tsx';
import { issueSentence } from './issue-sentence.ts';
import { lookAt, say } from './screen.ts';

/** Columns that every reader of a bill groups by; tags come after them. */
const COLUMNS = [
  'ServiceName',
  'ServiceCategory',
  'SubAccountId',
  'RegionId',
  'ChargeCategory',
  'ResourceId',
] as const satisfies readonly Dimension[];

/** Where FOCUS 1.2 says what each cost is. */
const METRICS_SOURCE = 'https://focus.finops.org/focus-specification/v1-2/';

/** What the controls are drawn from. */
export interface ControlsProps {
  readonly locale: Locale;
  readonly texts: BillTexts;
  readonly view: BillView;
  /** What of the link or of a field could not be used; the path is the field. */
  readonly issues: readonly Issue[];
  /** What stands in a field that could not be used. */
  readonly drafts: Partial<Readonly<Record<ViewField, string>>>;
  /** Keys that charges can be grouped by, the one with most cost first. */
  readonly tagKeys: readonly string[];
  /** The costs that the bill has; null: all of them. Another one that is asked for gives way to the first of these. */
  readonly costs: readonly CostMetric[] | null;
  /** Whether the page shows the demo account whole while the link asks for another view. */
  readonly isOther: boolean;
}

/** How the bill is looked at. What is chosen here stands in the link. */
export function Controls(props: ControlsProps): VNode {
  const { controls } = props.texts;
  return (
    <div class="bill-controls" role="group" aria-label={controls.title}>
      <MetricField {...props} />
      <GroupField {...props} />
      <DayField {...props} field="from" />
      <DayField {...props} field="to" />
      <FilterChips {...props} />
      {props.isOther && (
        <p class="notice bill-other">
          {controls.linkView}{' '}
          <button type="button" class="link-button" {...lookAt(props.view)}>
            {controls.demoView}
          </button>
          .
        </p>
      )}
    </div>
  );
}

function MetricField(props: ControlsProps): VNode {
  const { texts, view, costs } = props;
  const missing = missingCosts(costs);
  const metric = costToTell(view.metric, costs ?? COST_METRICS);
  return (
    <div class="bill-metric">
      <SegmentedField
        id="bill-metric"
        label={texts.controls.metric}
        choices={named(COST_METRICS, (name) => name)}
        value={metric}
        disabled={missing}
        data={{ 'data-field': 'metric' }}
        help={metricHelp(props, metric, missing)}
        error={errorOf('metric', props)}
      />
      <p class="field-help">
        <a href={METRICS_SOURCE}>{texts.controls.metricSource}</a>
      </p>
    </div>
  );
}

function GroupField(props: ControlsProps): VNode {
  const { texts, view, tagKeys } = props;
  return (
    <Field
      id="bill-by"
      label={texts.controls.by}
      control={
        <Select
          id="bill-by"
          data={{ 'data-field': 'by' }}
          choices={named(dimensions(view.by, tagKeys), (dimension) => dimensionName(dimension, texts))}
          value={view.by}
        />
      }
      error={errorOf('by', props)}
    />
  );
}

function errorOf(field: ViewField, { issues, texts }: ControlsProps): string | undefined {
  const found = issues.find(({ path }) => path === field);
  return found === undefined ? undefined : issueSentence(found, texts);
}

function DayField({ field, ...props }: ControlsProps & { readonly field: 'from' | 'to' }): VNode {
  const { texts, view, drafts } = props;
  const id = `bill-${field}`;
  const error = errorOf(field, props);
  return (
    <Field
      id={id}
      label={texts.controls[field]}
      control={
        <TextInput
          id={id}
          type="date"
          data={{ 'data-field': field }}
          text={drafts[field] ?? view[field] ?? ''}
          isWrong={error !== undefined}
          describedBy={describedBy({ id, error })}
        />
      }
      error={error}
    />
  );
}

/** Costs that no row of the bill has. Of a bill without any nothing better can be chosen. */
function missingCosts(costs: ControlsProps['costs']): readonly CostMetric[] {
  return costs === null || costs.length === 0 ? [] : COST_METRICS.filter((metric) => !costs.includes(metric));
}

/** What the cost that is shown means, which ones the bill lacks, and that it stands in for one of them. */
function metricHelp(
  { view, texts: { controls } }: ControlsProps,
  metric: CostMetric,
  missing: readonly CostMetric[],
): string {
  return [
    controls[`metric.${metric}`],
    ...(missing.length === 0 ? [] : [say(controls.metricMissing, { metrics: missing.join(', ') })]),
    ...(metric === view.metric ? [] : [say(controls.metricInstead, { metric, wanted: view.metric })]),
  ].join(' ');
}

function dimensions(by: Dimension, tagKeys: readonly string[]): readonly Dimension[] {
  const offered: readonly Dimension[] = [...COLUMNS, ...tagKeys.map((key): Dimension => `tag:${key}`)];
  return offered.includes(by) ? offered : [...offered, by];
}
