/** Back to the start of the line, and clear it. */
const CLEAR_LINE = '\r\u001b[K';

/** Says on standard error what is being done, while it is being done, when that is a terminal somebody looks at. */
export async function showProgress<T>(text: string | undefined, work: () => T | Promise<T>): Promise<T> {
  if (text === undefined || !process.stderr.isTTY) return work();
  process.stderr.write(text);
  try {
    return await work();
  } finally {
    process.stderr.write(CLEAR_LINE);
  }
}
