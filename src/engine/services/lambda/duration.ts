const MS_PER_SECOND = 1000;
const MB_PER_GB = 1024;

/** GB-seconds of so many invocations: their milliseconds times the memory they were given, in MB. */
export function gbSeconds(invocations: number, milliseconds: number, memoryMb: number): number {
  return invocations * (milliseconds / MS_PER_SECOND) * (memoryMb / MB_PER_GB);
}
