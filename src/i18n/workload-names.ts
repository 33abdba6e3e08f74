import type { Locale } from './locales.ts';
import { workload } from './text/workload.ts';

type WorkloadKey = keyof (typeof workload)['en'];

/** A field of a workload or one of its choices. */
export type WorkloadName = Exclude<WorkloadKey, `${string}.help`>;

/** The names of fields and choices without the help, for which only the calculator has room. */
export function workloadNames(locale: Locale): Readonly<Record<WorkloadName, string>> {
  const entries = Object.entries(workload[locale]).filter(([key]) => !key.endsWith('.help'));
  return Object.fromEntries(entries) as Readonly<Record<WorkloadName, string>>;
}
