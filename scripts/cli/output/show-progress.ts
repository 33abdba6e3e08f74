import type { Terminal } from '../terminal.ts';

/** Back to the start of the line, and clear it. */
const CLEAR_LINE = '\r\u001b[K';

/** Says on standard error what is being done, while it is being done, when that is a terminal somebody looks at. */
export async function showProgress<T>(
  text: string | undefined,
  { stderr }: Terminal,
  work: () => T | Promise<T>,
): Promise<T> {
  if (text === undefined || stderr.isTTY !== true) return work();
  stderr.write(text);
  try {
    return await work();
  } finally {
    stderr.write(CLEAR_LINE);
  }
}
