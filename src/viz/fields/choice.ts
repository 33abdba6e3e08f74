/** A value with its name. */
export type Choice = readonly [value: string, name: string];

/** Values with their names, in the order of the values. */
export function named<Value extends string>(
  values: readonly Value[],
  nameOf: (value: Value) => string,
): readonly Choice[] {
  return values.map((value) => [value, nameOf(value)] as const);
}
