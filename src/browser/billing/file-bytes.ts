/** The bytes of a file, piece by piece, until the signal; those of a packed one unpacked. Not every browser can walk through a stream itself. */
export async function* fileBytes(file: File, isPacked: boolean, signal: AbortSignal): AsyncGenerator<Uint8Array> {
  const stream = isPacked ? file.stream().pipeThrough(new DecompressionStream('gzip')) : file.stream();
  const reader = stream.getReader();
  try {
    for (;;) {
      signal.throwIfAborted();
      const { done, value } = await reader.read();
      if (done) return;
      yield value;
    }
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}
