/** Outside JSON narrowed to an object whose fields are still unknown. */
export type UnknownRecord = Readonly<Record<string, unknown>>;

/** Tells an object from lists, null and scalars. */
export function isRecord(value: unknown): value is UnknownRecord {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
