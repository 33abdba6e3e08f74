/** Throws when a promise of our own code is broken: a bug, never a reaction to input. */
export function invariant(condition: unknown, message: string): asserts condition {
  if (!condition) throw new Error(`Invariant broken: ${message}`);
}

/** Ends an exhaustive switch: the compiler objects when a case is forgotten. */
export function unreachable(value: never): never {
  throw new Error(`Unreachable: ${String(value)}`);
}
