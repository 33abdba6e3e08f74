/** Milliseconds in which the duration of an Express workflow is billed: every step started (Step Functions pricing page). */
export const DURATION_STEP_MS = 100;
/** MB in which its memory is billed: every step started. A small workflow uses one. */
export const MEMORY_STEP_MB = 64;
const MS_PER_SECOND = 1000;
const MB_PER_GB = 1024;

/** Seconds billed for one Express execution. Example: 801 ms are 0.9 s. */
export function billedSeconds(milliseconds: number): number {
  return (Math.ceil(milliseconds / DURATION_STEP_MS) * DURATION_STEP_MS) / MS_PER_SECOND;
}

/** GB billed for one Express execution. Example: 1,200 MB are 1,216 MB, 1.1875 GB. */
export function billedGb(memoryMb: number): number {
  return (Math.ceil(memoryMb / MEMORY_STEP_MB) * MEMORY_STEP_MB) / MB_PER_GB;
}
