import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';

/** Tells which of some files repeat one before them byte for byte, whatever they are called: counted twice, a bill would be wrong. */
export async function repeatedFiles(files: readonly string[]): Promise<ReadonlySet<number>> {
  const sizes = await Promise.all(files.map(async (file) => (await stat(file)).size));
  const repeated = new Set<number>();
  const seen = new Set<string>();
  for (const [index, file] of files.entries()) {
    const alike = sizes.filter((size) => size === sizes[index]).length;
    if (alike < 2) continue;
    const content = await hashOf(file);
    if (seen.has(content)) repeated.add(index);
    seen.add(content);
  }
  return repeated;
}

async function hashOf(file: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(file), hash);
  return hash.digest('hex');
}
