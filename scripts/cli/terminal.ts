import type { Readable, Writable } from 'node:stream';

/** Where a run of the command line reads and writes: `process`, or streams of a test. */
export interface Terminal {
  readonly stdin: Readable & { readonly isTTY?: boolean };
  readonly stdout: Writable;
  readonly stderr: Writable & { readonly isTTY?: boolean };
}
