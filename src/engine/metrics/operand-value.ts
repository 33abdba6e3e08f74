import { invariant } from '../kit/invariant.ts';
import type { OperandResolver } from './create-resolver.ts';
import type { Operand } from './metric-spec.ts';

/** The number of an operand that must have one; `user` says what counts with it. Throws where it is unknown or never: it is no zero. */
export function operandValue(operand: OperandResolver, value: Operand, user: string): number {
  const resolved = operand(value);
  invariant(resolved.kind === 'known', `${user} counts with ${value}, which has no value`);
  return resolved.value;
}
