import { DEMO_COLUMNS } from '#engine/billing/demo/demo-row.ts';
import type { DemoRow } from '#engine/billing/demo/demo-row.ts';
import { followedRow } from '#engine/billing/demo/followed-row.ts';
import { tagEntries } from '#engine/billing/rules/parse-tags.ts';
import { RULES_VERSION, rulesOf } from '#engine/billing/rules/all-rules.ts';
import { invariant } from '#engine/kit/invariant.ts';
import { demoReport } from '#documents/demo-report.ts';
import { fill } from '#i18n/fill.ts';
import { formatDate, formatNumber, formatPercent, formatUsd } from '#i18n/format.ts';
import type { Locale } from '#i18n/locales.ts';
import type { Flow } from '#viz/architecture/model.ts';

// Making the demo's rows takes a second: once a build.
let followed: ReturnType<typeof followedRow> | undefined;

/** Flows with the placeholders of their steps filled from one row of the demo's bill and what the rules found of it. */
export function tellRecord(flows: readonly Flow[], locale: Locale): readonly Flow[] {
  return flows.map((flow) => {
    if (!flow.steps.some(({ text }) => text.includes('{'))) return flow;
    const values = recordValues(locale);
    const steps = flow.steps.map((step) => ({
      ...step,
      text: fill(step.text, values),
      ...(step.sql === undefined ? {} : { sql: fill(step.sql, values) }),
    }));
    return { ...flow, steps };
  });
}

/** What a step may name: the row as its file has it, what it costs as readers see it, and the spike that it made. */
function recordValues(locale: Locale): Readonly<Record<string, string>> {
  followed ??= followedRow();
  const { row, before, day } = followed;
  const usd = (amount: unknown) => formatUsd(Number(amount), locale);
  return {
    ...sqlValues(row, day),
    ...spikeValues(row, day, locale),
    day: formatDate(day, locale),
    month: day.slice(0, 7),
    account: String(row.SubAccountName),
    service: String(row.ServiceName),
    quantity: formatNumber(Number(row.PricingQuantity), locale),
    quantityBefore: formatNumber(Number(before.PricingQuantity), locale),
    exact: String(row.BilledCost),
    billed: usd(row.BilledCost),
    billedBefore: usd(before.BilledCost),
    unitPrice: formatUsd(Number(row.ListUnitPrice), locale, 'rate'),
    list: usd(row.ListCost),
    columns: formatNumber(DEMO_COLUMNS.length, locale),
    tags: String(row.Tags),
    owner: new Map(tagEntries(String(row.Tags))).get('Owner') ?? '',
    version: String(RULES_VERSION),
    rules: formatNumber(rulesOf(RULES_VERSION).length, locale),
  };
}

/** What finds the row again, as the columns have it. */
export function sqlValues({ ResourceId, x_UsageType }: DemoRow, day: string) {
  return { resource: String(ResourceId), usage: String(x_UsageType), isoDay: day };
}

/** What the search for spikes says of the day and service of the row. */
function spikeValues({ ServiceName, SubAccountId, x_UsageType }: DemoRow, day: string, locale: Locale) {
  const spike = demoReport().anomalies?.find(({ start, service }) => start === day && service === ServiceName);
  invariant(spike !== undefined, `the demo has no spike of ${String(ServiceName)} on ${day}`);
  const share = (dimension: string, key: unknown) => {
    const cause = spike.causes.find((one) => one.dimension === dimension)?.cause;
    const found = cause?.contributions.find((one) => one.key === key);
    invariant(found !== undefined, `the spike of ${day} names no cause by ${dimension}`);
    return formatPercent(found.share, locale);
  };
  return {
    actual: formatUsd(spike.actual, locale),
    low: formatUsd(spike.usual.low, locale),
    high: formatUsd(spike.usual.high, locale),
    impact: formatUsd(spike.impact, locale),
    rows: formatNumber(spike.rows, locale),
    ofAccount: share('SubAccountId', SubAccountId),
    ofUsage: share('x_UsageType', x_UsageType),
  };
}
