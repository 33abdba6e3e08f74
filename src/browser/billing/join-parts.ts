import { contentKind } from '#engine/billing/source/content-kind.ts';

/** Bytes searched at once. */
const STEP = 4 * 1024 ** 2;
/** Bytes of the fixed part of a header. */
const HEADER_BYTES = 10;
/** Headers in a row that turn out to be none: by chance there is hardly one in a file, so whoever put them there gets no further. */
const MOST_FALSE = 16;

/**
 * A file of several ones packed with gzip and put one after the other, unpacked as one, no further than a little over `most` bytes; any other
 * file as it is. Browsers unpack one part only and call the rest junk (https://compression.spec.whatwg.org/#decompress-and-enqueue-a-chunk),
 * and the database silently loses a part that begins where its buffer of 16 KB ends.
 */
export async function joinParts(file: File, most: number, signal: AbortSignal): Promise<File> {
  const head = await file
    .slice(0, HEADER_BYTES)
    .arrayBuffer()
    .catch(() => new ArrayBuffer(0));
  const starts = contentKind(new Uint8Array(head)) === 'gzip' ? await headersIn(file, signal) : [];
  if (starts.length < 2) return file;
  const parts: Blob[] = [];
  let [start, bytes, failed] = [0, 0, 0];
  for (const end of [...starts.slice(1), file.size]) {
    const part = await unpackPart(file.slice(start, end), most - bytes, signal);
    failed = part === null ? failed + 1 : 0;
    if (failed > MOST_FALSE) break;
    if (part === null) continue;
    parts.push(part);
    start = end;
    bytes += part.size;
    if (bytes > most) break;
  }
  return start === file.size || bytes > most ? new File(parts, file.name) : file;
}

/** Where parts may begin, from the first on. What looks like a header stands elsewhere once in 190 GB, by chance. */
async function headersIn(file: File, signal: AbortSignal): Promise<readonly number[]> {
  const found: number[] = [];
  for (let offset = 0; offset < file.size; offset += STEP) {
    signal.throwIfAborted();
    const bytes = new Uint8Array(await file.slice(offset, offset + STEP + HEADER_BYTES - 1).arrayBuffer());
    for (let at = bytes.indexOf(0x1f); at >= 0; at = bytes.indexOf(0x1f, at + 1))
      if (isHeader(bytes.subarray(at, at + HEADER_BYTES))) found.push(offset + at);
  }
  return found;
}

/** A header as every writer makes it (https://www.rfc-editor.org/rfc/rfc1952#section-2.3): its time may be anything. */
function isHeader(bytes: Uint8Array): boolean {
  const [first, second, method, flags = 0, , , , , effort = 1, system = 14] = bytes;
  const isKnown = first === 0x1f && second === 0x8b && method === 8 && flags < 0x20;
  return isKnown && [0, 2, 4].includes(effort) && (system < 14 || system === 255);
}

/** One part unpacked, no further than a piece over `most` bytes; null where it is none, or not whole. */
async function unpackPart(part: Blob, most: number, signal: AbortSignal): Promise<Blob | null> {
  let bytes = 0;
  const bounded = new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>({
    transform(piece, controller) {
      bytes += piece.byteLength;
      controller.enqueue(piece);
      if (bytes > most) controller.terminate();
    },
  });
  try {
    const stream = part.stream().pipeThrough(new DecompressionStream('gzip'), { signal }).pipeThrough(bounded);
    return await new Response(stream).blob();
  } catch {
    signal.throwIfAborted();
    return null;
  }
}
