import type { Issue } from '../../kit/result.ts';
import { issue } from '../../kit/result.ts';

/** How a database, WebAssembly and a browser say that there is no memory left. */
const NO_MEMORY = /out of memory|failed to allocate|memory access out of bounds|array buffer allocation/i;

/** How the decoder of Parquet says, or shows, that a file is not whole. */
const DAMAGED = /^(parquet error|eof:)|corrupt|unreachable/i;

/** How gzip says so (https://github.com/madler/zlib, inflate.c), and Node of a file that ends too soon. */
const CUT_SHORT =
  /unexpected end of file|incorrect (header|data|length) check|invalid (block|stored|distance|literal|code|bit)/i;

/** What a reader can do about a file that could not be read, where the reason tells; any other issue as it is. */
export function inWords(found: Issue): Issue {
  if (found.code !== 'bill-unreadable') return found;
  const reason = String(found.params['reason'] ?? '');
  if (NO_MEMORY.test(reason)) return issue('bill-too-large', found.path);
  if (CUT_SHORT.test(reason)) return issue('bill-cut-short', found.path);
  return DAMAGED.test(reason) ? issue('bill-damaged', found.path, { reason }) : found;
}
