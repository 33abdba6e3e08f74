const NONE: Uint8Array = new Uint8Array();

/** Whether two files are of the same `size` bytes, in whatever pieces they come. Ends at the first that differs, and one byte behind the size. */
export async function isSameBytes(
  a: AsyncIterable<Uint8Array>,
  b: AsyncIterable<Uint8Array>,
  size: number,
): Promise<boolean> {
  const [lefts, rights] = [a[Symbol.asyncIterator](), b[Symbol.asyncIterator]()];
  let [left, right]: [Uint8Array, Uint8Array] = [NONE, NONE];
  let same = 0;
  try {
    while (same <= size) {
      left = await fill(left, lefts);
      right = await fill(right, rights);
      const length = Math.min(left.length, right.length);
      if (length === 0) return left.length === right.length && same === size;
      for (let index = 0; index < length; index++) if (left[index] !== right[index]) return false;
      [left, right] = [left.subarray(length), right.subarray(length)];
      same += length;
    }
    return false;
  } finally {
    await Promise.all([lefts.return?.(), rights.return?.()]);
  }
}

/** What is left of a piece, or the next one; nothing at the end. */
async function fill(left: Uint8Array, pieces: AsyncIterator<Uint8Array>): Promise<Uint8Array> {
  let piece = left;
  while (piece.length === 0) {
    const next = await pieces.next();
    if (next.done === true) return NONE;
    piece = next.value;
  }
  return piece;
}
