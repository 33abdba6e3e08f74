/** `4` → `0004`, as records are numbered everywhere. */
export function paddedNumber(number: number): string {
  return String(number).padStart(4, '0');
}
