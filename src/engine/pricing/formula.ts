/** What a value in a formula stands for. Every code has a name in both languages (`#i18n/text/formula.ts`). */
export type FactorCode =
  | 'events'
  | 'deliveries'
  | 'retries'
  | 'dead-letters'
  | 'consumers'
  | 'delivered-fraction'
  | 'repeated-share'
  | 'dead-letter-share'
  | 'replayed-share'
  | 'events-per-call'
  | 'events-per-invocation'
  | 'requests-per-call'
  | 'requests-per-event'
  | 'payload-units-per-event'
  | 'billed-kb-per-event'
  | 'bytes-per-event'
  | 'kb-per-gb'
  | 'bytes-per-gb'
  | 'pollers'
  | 'polls-per-hour'
  | 'receive-calls'
  | 'hours'
  | 'retention-hours'
  | 'hours-beyond-24'
  | 'hours-beyond-168'
  | 'shards'
  | 'streams'
  | 'brokers'
  | 'partitions'
  | 'copies'
  | 'headroom'
  | 'storage-floor'
  | 'commitment-gb'
  | 'cross-zone-share'
  | 'directions'
  | 'zones'
  | 'endpoints'
  | 'keys'
  | 'principals'
  | 'key-fetches-per-hour'
  | 'lambda-gb'
  | 'lambda-seconds'
  | 'writes-per-event'
  | 'write-units'
  | 'item-bytes'
  | 'log-bytes'
  | 'sampling'
  | 'transitions'
  | 'workflow-gb'
  | 'workflow-seconds'
  | 'at-least-zero'
  | 'metered-quantity';

/** How a factor joins what stands before it: formulas are read, and computed, from left to right. */
export type FactorOp = '×' | '÷' | '+' | '−' | 'max';

/** One value of a formula. The first factor's operator is ignored. */
export interface Factor {
  readonly op: FactorOp;
  readonly code: FactorCode;
  readonly value: number;
}

/** How a quantity came about, with its values: what "why?" shows. */
export type Formula = readonly Factor[];

/** Starts a formula with a value. */
export function from(code: FactorCode, value: number): Factor {
  return { op: '+', code, value };
}

/** Multiplies what stands before. */
export function times(code: FactorCode, value: number): Factor {
  return { op: '×', code, value };
}

/** Divides what stands before. */
export function per(code: FactorCode, value: number): Factor {
  return { op: '÷', code, value };
}

/** Subtracts from what stands before. */
export function less(code: FactorCode, value: number): Factor {
  return { op: '−', code, value };
}

/** Raises what stands before to at least this value. */
export function atLeast(code: FactorCode, value: number): Factor {
  return { op: 'max', code, value };
}

/** Computes a formula from left to right; it must give the quantity it explains, and a test holds every line to that. */
export function evaluateFormula(formula: Formula): number {
  const [first, ...rest] = formula;
  if (first === undefined) return 0;
  return rest.reduce((left, factor) => applyFactor(left, factor), first.value);
}

function applyFactor(left: number, { op, value }: Factor): number {
  switch (op) {
    case '×':
      return left * value;
    case '÷':
      return left / value;
    case '+':
      return left + value;
    case '−':
      return left - value;
    case 'max':
      return Math.max(left, value);
  }
}
