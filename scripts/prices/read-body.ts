import { gunzipSync } from 'node:zlib';
import { found, problem, refuse, type Outcome } from './problem.ts';

/** The two bytes every gzip body starts with. AWS's feed comes compressed even where no header says so. */
const GZIP_MAGIC = [0x1f, 0x8b] as const;

/** Reads a body as JSON, compressed or not. Problems: `body-truncated` when it cannot be decompressed or ends too soon. */
export function readBody(body: Uint8Array, file: string): Outcome<unknown> {
  try {
    const compressed = GZIP_MAGIC.every((byte, index) => body[index] === byte);
    const text = new TextDecoder().decode(compressed ? gunzipSync(body) : body);
    return found(JSON.parse(text) as unknown);
  } catch (error) {
    return refuse([
      problem('body-truncated', file, { reason: error instanceof Error ? error.message : String(error) }),
    ]);
  }
}
