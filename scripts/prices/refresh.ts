/**
 * Re-reads every price from AWS's public lists and says what moved.
 *
 *   npm run prices:refresh                                from the network, report only
 *   npm run prices:refresh -- --write                     and write the books
 *   npm run prices:refresh -- --from <dir>                from saved lists: AmazonSNS-sa-east-1.json, feed-sns.json…
 *   npm run prices:refresh -- --service sqs --service sns these services only; what is not found then fails
 */
import { statSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Source } from '#engine/pricing/decode-source.ts';
import { bookFor } from '#engine/pricing/load-book.ts';
import { messagingBookFor } from '#engine/pricing/messaging-book.ts';
import { DEFAULT_REGION, REGIONS } from '#engine/pricing/region.ts';
import messagingSources from '#engine/pricing/books/messaging-sources.json' with { type: 'json' };
import platformSources from '#engine/pricing/books/platform-sources.json' with { type: 'json' };
import { parseArguments } from './arguments.ts';
import { folderLibrary, networkLibrary } from './library.ts';
import { problemText } from './report.ts';
import { runRefresh } from './run-refresh.ts';
import { isMessagingRate } from './selectors.ts';

const BOOKS = path.resolve(import.meta.dirname, '../../src/engine/pricing/books');
const BAD_INPUT = 2;

const isFolder = (folder: string) => statSync(folder, { throwIfNoEntry: false })?.isDirectory() ?? false;
const parsed = parseArguments(process.argv.slice(2), isFolder);
if (parsed.ok) {
  const { from, write } = parsed.value;
  const library = from === null ? networkLibrary() : folderLibrary(from);
  const messaging = messagingBookFor(DEFAULT_REGION).rates;
  const layout = {
    isMessaging: (id: string) => isMessagingRate(id, messaging),
    sources: {
      messaging: messagingSources.sources as readonly Source[],
      platform: platformSources.sources as readonly Source[],
    },
  };
  const refresh = await runRefresh(REGIONS.map(bookFor), layout, library, parsed.value);
  console.log(refresh.lines.join('\n'));
  if (!refresh.ok) process.exitCode = BAD_INPUT;
  if (write && refresh.ok) {
    for (const [file, text] of refresh.files) await writeFile(path.join(BOOKS, file), text);
    console.log('Books written.');
  } else if (write) {
    console.error('Nothing written: settle what was not selected first.');
  }
} else {
  for (const problem of parsed.problems) console.error(problemText(problem));
  process.exitCode = BAD_INPUT;
}
