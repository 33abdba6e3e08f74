import { fieldPath } from '../../kit/path.ts';
import type { UnknownRecord } from '../../kit/record.ts';
import { isRecord } from '../../kit/record.ts';
import type { Issue, Result } from '../../kit/result.ts';
import { fail, issue, ok } from '../../kit/result.ts';
import type { Field, NumberField } from './fields.ts';
import { WORKLOAD_FIELD_NAMES, WORKLOAD_FIELDS } from './fields.ts';
import type { Workload } from './workload.ts';

/**
 * Turns outside data into a workload, defaults filled in. Collects every problem: wrong type, out of range, unknown choice,
 * unknown field.
 * @param path where the workload stands in the input, for the issues
 * @param extra field names the caller reads itself and that are therefore not unknown
 */
export function decodeWorkload(input: unknown, path: string, extra: readonly string[] = []): Result<Workload> {
  if (!isRecord(input)) return fail([issue('not-an-object', path)]);
  const issues: Issue[] = unknownFields(input, path, extra);
  const decodedFields: (readonly [string, unknown])[] = [];
  for (const name of WORKLOAD_FIELD_NAMES) {
    const decoded = decodeField(WORKLOAD_FIELDS[name], input[name], fieldPath(path, name));
    if (decoded.ok) decodedFields.push([name, decoded.value]);
    else issues.push(...decoded.issues);
  }
  // Made in one go: an object grown field by field is a hundred times slower to copy, and curves copy it for every point.
  return issues.length > 0 ? fail(issues) : ok(Object.fromEntries(decodedFields) as unknown as Workload);
}

/** Decodes one value against its field: what a form field calls while the reader types. */
export function decodeField(field: Field, value: unknown, path: string): Result<Workload[keyof Workload]> {
  if (value === undefined) {
    return field.default === undefined
      ? fail([issue('required', path)])
      : ok(field.default as Workload[keyof Workload]);
  }
  switch (field.kind) {
    case 'number':
      return decodeNumber(field, value, path);
    case 'boolean':
      return typeof value === 'boolean' ? ok(value) : fail([issue('not-a-boolean', path)]);
    case 'choice':
      return typeof value === 'string' && field.choices.includes(value)
        ? ok(value as Workload[keyof Workload])
        : fail([issue('value-unknown', path, { expected: field.choices.join(', ') })]);
  }
}

function decodeNumber(field: NumberField, value: unknown, path: string): Result<number | null> {
  if (value === null && field.nullable) return ok(null);
  if (typeof value !== 'number' || Number.isNaN(value)) return fail([issue('not-a-number', path)]);
  if (value < field.min || value > field.max) {
    return fail([issue('out-of-range', path, { min: field.min, max: field.max })]);
  }
  if (field.integer && !Number.isInteger(value)) return fail([issue('not-an-integer', path)]);
  return ok(value);
}

function unknownFields(input: UnknownRecord, path: string, extra: readonly string[]): Issue[] {
  return Object.keys(input)
    .filter((key) => !Object.hasOwn(WORKLOAD_FIELDS, key) && !extra.includes(key))
    .map((key) => issue('unknown-field', fieldPath(path, key)));
}
