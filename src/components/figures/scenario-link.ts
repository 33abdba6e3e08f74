import type { EstimateRef } from '#engine/metrics/metric-spec.ts';
import { OWN_WORKLOAD } from '#engine/metrics/metric-spec.ts';
import { DEFAULT_SCENARIO } from '#engine/metrics/scenarios.ts';
import { workloadOf } from '#engine/metrics/workload-of.ts';
import type { Locale } from '#i18n/locales.ts';
import type { Page } from '#i18n/nav.ts';
import { pathFor } from '#i18n/paths.ts';
import { encodeQuery } from '#islands/inputs/encode-query.ts';
import { inputsFor } from '#islands/inputs/inputs.ts';

/** The address that opens a tool with exactly the workload a figure was computed from. */
export function scenarioLink(page: Page, ref: EstimateRef, locale: Locale): string {
  // A workload of its own is stated against the preset a reader starts from.
  const scenario = ref.scenario === OWN_WORKLOAD ? DEFAULT_SCENARIO : ref.scenario;
  const inputs = inputsFor({ scenario, bank: ref.size ?? 'medium' }, ref.region);
  const overrides = ref.prices ?? inputs.overrides;
  const search = encodeQuery({ ...inputs, workload: workloadOf(ref), scope: ref.scope ?? inputs.scope, overrides });
  return pathFor(locale, page, { search });
}
