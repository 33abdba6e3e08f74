import type { Result } from '#engine/kit/result.ts';
import { fail, issue, ok } from '#engine/kit/result.ts';
import { isRegion } from '#engine/pricing/region.ts';
import { decodeField } from '#engine/workloads/event-driven/decode-workload.ts';
import { WORKLOAD_FIELDS } from '#engine/workloads/event-driven/fields.ts';
import type { Workload } from '#engine/workloads/event-driven/workload.ts';
import { SCOPES } from '#engine/workloads/event-driven/workload.ts';
import type { Locale } from '#i18n/locales.ts';
import { isWorkloadQuantity, readQuantity } from '../form/quantity-field.ts';
import { decodeName } from './decode.ts';
import type { FieldKey } from './field-key.ts';
import { itemAt } from './field-key.ts';
import type { PortfolioInputs, PortfolioItem } from './inputs.ts';

/** The portfolio after a field took a text or a state, or what is wrong with it. Texts are read in the reader's notation. */
export function change(
  inputs: PortfolioInputs,
  key: FieldKey,
  value: string | boolean,
  locale: Locale,
): Result<PortfolioInputs> {
  const place = itemAt(inputs, key);
  if (place === null) return changeSetting(inputs, key, value);
  const { item, field } = place;
  if (field === 'name') {
    const others = inputs.items.filter((other) => other !== item).map(({ name }) => name);
    const name = decodeName(String(value), key, new Set(others));
    return name.ok ? ok(replace(inputs, item, { ...item, name: name.value })) : name;
  }
  const decoded = read(field, value, key, locale);
  if (!decoded.ok) return decoded;
  return ok(replace(inputs, item, { ...item, workload: { ...item.workload, [field]: decoded.value } }));
}

function read(field: keyof Workload, value: string | boolean, key: FieldKey, locale: Locale) {
  if (isWorkloadQuantity(field)) return readQuantity(field, String(value), locale, key);
  return decodeField(WORKLOAD_FIELDS[field], value, key);
}

function replace(inputs: PortfolioInputs, item: PortfolioItem, next: PortfolioItem): PortfolioInputs {
  return { ...inputs, items: inputs.items.map((other) => (other === item ? next : other)) };
}

function changeSetting(inputs: PortfolioInputs, key: FieldKey, value: string | boolean): Result<PortfolioInputs> {
  switch (key) {
    case 'region':
      return isRegion(value) ? ok({ ...inputs, region: value }) : fail([issue('region-unknown', key)]);
    case 'freeTier':
      return ok({ ...inputs, freeTier: value === true });
    case 'scope': {
      const scope = SCOPES.find((candidate) => candidate === value);
      return scope === undefined
        ? fail([issue('value-unknown', key, { expected: SCOPES.join(', ') })])
        : ok({ ...inputs, scope });
    }
    default:
      return fail([issue('unknown-field', key)]);
  }
}
