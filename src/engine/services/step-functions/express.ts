import { scale } from '../../kit/amounts.ts';
import type { Megabytes, Milliseconds } from '../../kit/units.ts';
import { megabytes, milliseconds } from '../../kit/units.ts';

/** Milliseconds in which the duration of an Express workflow is billed: every step started (Step Functions pricing page). */
export const DURATION_STEP_MS = milliseconds(100);
/** MB in which its memory is billed: every step started. A small workflow uses one. */
export const MEMORY_STEP_MB = megabytes(64);

/** Time billed for one Express execution. Example: 801 ms are 900 ms. */
export function billedDuration(duration: Milliseconds): Milliseconds {
  return scale(DURATION_STEP_MS, Math.ceil(duration / DURATION_STEP_MS));
}

/** Memory billed for one Express execution. Example: 1,200 MB are 1,216 MB. */
export function billedMemory(memory: Megabytes): Megabytes {
  return scale(MEMORY_STEP_MB, Math.ceil(memory / MEMORY_STEP_MB));
}
