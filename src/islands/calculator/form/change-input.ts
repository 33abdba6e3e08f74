import { issue, fail, ok } from '#engine/kit/result.ts';
import type { Result } from '#engine/kit/result.ts';
import { hours } from '#engine/kit/units.ts';
import { messagingBookFor } from '#engine/pricing/messaging-book.ts';
import { quotedPer } from '#engine/pricing/quoted-per.ts';
import { isRegion } from '#engine/pricing/region.ts';
import { decodeField } from '#engine/workloads/event-driven/decode-workload.ts';
import { WORKLOAD_FIELDS } from '#engine/workloads/event-driven/fields.ts';
import { SCOPES } from '#engine/workloads/event-driven/workload.ts';
import type { Locale } from '#i18n/locales.ts';
import { isOtherQuantity, isWorkloadQuantity, readQuantity } from '../../form/quantity-field.ts';
import { isDate } from '../../inputs/decode-money.ts';
import type { Inputs, MoneyChoice } from '../../inputs/inputs.ts';
import type { FieldKey } from './field-key.ts';
import { isWorkloadKey, rateOf } from './field-key.ts';
import { readPrice } from './price-field.ts';

/** The inputs after the reader typed a text into a field, or what is wrong with the text. */
export function changeText(inputs: Inputs, key: FieldKey, text: string, locale: Locale): Result<Inputs> {
  const rate = rateOf(key);
  if (rate !== null) return changePrice(inputs, key, rate, text, locale);
  if (isWorkloadQuantity(key) || isOtherQuantity(key)) {
    const read = readQuantity(key, text, locale);
    return read.ok ? changeValue(inputs, key, read.value) : read;
  }
  return changeValue(inputs, key, text === '' ? null : text);
}

function changePrice(inputs: Inputs, key: FieldKey, rate: string, text: string, locale: Locale): Result<Inputs> {
  const known = messagingBookFor(inputs.region).rates.get(rate);
  if (known === undefined) return fail([issue('rate-unknown', key)]);
  const price = readPrice(text, quotedPer(known.unit), key, locale);
  if (!price.ok) return price;
  const others = Object.fromEntries(Object.entries(inputs.overrides).filter(([id]) => id !== rate));
  return ok({ ...inputs, overrides: price.value === null ? others : { ...others, [rate]: price.value } });
}

/** The inputs after a field took a value: from a slider, a switch, a choice, or a number that was read. */
export function changeValue(inputs: Inputs, key: FieldKey, value: unknown): Result<Inputs> {
  if (isWorkloadKey(key)) {
    const decoded = decodeField(WORKLOAD_FIELDS[key], value, key);
    return decoded.ok ? ok({ ...inputs, workload: { ...inputs.workload, [key]: decoded.value } }) : decoded;
  }
  return changeSetting(inputs, key, value);
}

function changeSetting(inputs: Inputs, key: FieldKey, value: unknown): Result<Inputs> {
  switch (key) {
    case 'region':
      return isRegion(value) ? ok({ ...inputs, region: value }) : fail([issue('region-unknown', key)]);
    case 'scope': {
      const scope = SCOPES.find((candidate) => candidate === value);
      return scope === undefined
        ? fail([issue('value-unknown', key, { expected: SCOPES.join(', ') })])
        : ok({ ...inputs, scope });
    }
    case 'freeTier':
      return ok({ ...inputs, freeTier: value === true });
    case 'hoursPerMonth':
      return ok({ ...inputs, hoursPerMonth: hours(Number(value)) });
    default:
      return changeMoney(inputs, key, value);
  }
}

function changeMoney(inputs: Inputs, key: FieldKey, value: unknown): Result<Inputs> {
  const money = (change: Partial<MoneyChoice>): Result<Inputs> =>
    ok({ ...inputs, money: { ...inputs.money, ...change } });
  switch (key) {
    case 'currency':
      return money({ currency: value === 'BRL' ? 'BRL' : 'USD' });
    case 'exchangeRate':
      return money({ exchangeRate: typeof value === 'number' ? value : null });
    case 'exchangeDate':
      return isDateOrNothing(value) ? money({ exchangeDate: value }) : fail([issue('date-invalid', key)]);
    case 'exchangeTax':
    case 'invoiceTax':
      return money({ [key]: Number(value) });
    default:
      return fail([issue('unknown-field', key)]);
  }
}

function isDateOrNothing(value: unknown): value is string | null {
  return value === null || (typeof value === 'string' && isDate(value));
}
