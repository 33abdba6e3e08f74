/** The place a key leads to among so many, null for a key that moves nothing or at an end. */
export function stepTo(key: string, from: number, count: number): number | null {
  const to = placeFor(key, from, count);
  return to === null || to < 0 || to >= count || to === from ? null : to;
}

function placeFor(key: string, from: number, count: number): number | null {
  switch (key) {
    case 'ArrowRight':
    case 'ArrowDown':
      return from + 1;
    case 'ArrowLeft':
    case 'ArrowUp':
      return from - 1;
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return null;
  }
}
