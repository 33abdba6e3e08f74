import type { Workload } from '#engine/workloads/event-driven/workload.ts';
import { formatBytes } from '#i18n/format.ts';
import type { Locale } from '#i18n/locales.ts';
import { KIND_UNITS, WORKLOAD_KINDS } from '#i18n/quantity-kind.ts';
import type { QuantityKind } from '#i18n/quantity-kind.ts';
import type { WorkloadName } from '#i18n/workload-names.ts';
import { writeQuantity } from '#i18n/write-quantity.ts';
import { roundBytes, roundTo } from '#viz/kit/round.ts';

/** How the inputs of a workload and their values are written: as in the calculator's form. */
export function inputWriter(locale: Locale, names: Readonly<Record<WorkloadName, string>>, yes: string, no: string) {
  const kinds: Readonly<Partial<Record<keyof Workload, QuantityKind>>> = WORKLOAD_KINDS;
  return {
    input: (name: keyof Workload): string => names[name],
    value: (name: keyof Workload, value: Workload[keyof Workload]): string => {
      if (value === null) return no;
      if (typeof value === 'boolean') return value ? yes : no;
      if (typeof value === 'string') return names[`${name}.${value}` as WorkloadName];
      const kind = kinds[name] ?? 'plain';
      if (kind === 'bytes') return formatBytes(roundBytes(value), locale);
      const unit = KIND_UNITS[kind];
      const space = unit === '×' || unit === '%' || unit === '' ? '' : '\u00a0';
      return writeQuantity(roundTo(value), kind, locale) + space + unit;
    },
  };
}
