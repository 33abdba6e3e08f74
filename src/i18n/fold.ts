/** Text as it is compared: no accents, no case, single spaces. `São  Paulo` → `sao paulo`. */
export function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replace(/\s+/g, ' ').trim().toLowerCase();
}
