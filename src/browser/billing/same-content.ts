/** Bytes compared at once. */
const STEP = 4 * 1024 ** 2;

/** Tells files that others repeat byte for byte, whatever they are called: counted twice, a bill would be wrong. Ends with the signal. */
export async function repeatedFiles(files: readonly File[], signal: AbortSignal): Promise<ReadonlySet<File>> {
  const repeated = new Set<File>();
  for (const [index, file] of files.entries())
    for (const earlier of files.slice(0, index))
      if (!repeated.has(earlier) && (await sameContent(earlier, file, signal))) repeated.add(file);
  return repeated;
}

async function sameContent(a: File, b: File, signal: AbortSignal): Promise<boolean> {
  if (a.size !== b.size) return false;
  for (let offset = 0; offset < a.size; offset += STEP) {
    signal.throwIfAborted();
    const [left, right] = await Promise.all([a, b].map(async (file) => bytesOf(file, offset)));
    if (left === undefined || !left.every((byte, index) => byte === right?.[index])) return false;
  }
  return true;
}

async function bytesOf(file: File, offset: number): Promise<Uint8Array> {
  return new Uint8Array(await file.slice(offset, offset + STEP).arrayBuffer());
}
