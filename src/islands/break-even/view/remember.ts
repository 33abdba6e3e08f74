const kept = new WeakMap<object, Map<string, unknown>>();

/**
 * What was made from a model under a name, made once: layouts and drawings do not change while a reader only points at them, and
 * a drawing that is the same object is not compared again.
 */
export function remember<Made>(model: object, name: string, make: () => Made): Made {
  const made = kept.get(model) ?? new Map<string, unknown>();
  kept.set(model, made);
  if (!made.has(name)) made.set(name, make());
  return made.get(name) as Made;
}
