import { refusalsBySize } from '#browser/billing/check-size.ts';
import { costFile } from '#browser/billing/cost-file.ts';
import { joinParts } from '#browser/billing/join-parts.ts';
import type { BrowserDatabase } from '#browser/billing/open-database.ts';
import { FILES_FOLDER, MOST_HELD } from '#browser/billing/open-database.ts';
import { NotFetchedError } from '#browser/not-fetched-error.ts';
import { repeatedFiles } from '#browser/billing/same-content.ts';
import type { BillView } from '#engine/billing/analysis/bill-view.ts';
import { glimpseBill } from '#engine/billing/analysis/glimpse-bill.ts';
import { RULES_VERSION } from '#engine/billing/rules/all-rules.ts';
import { versionsOf } from '#engine/billing/source/common-format.ts';
import type { CostFile } from '#engine/billing/source/cost-file.ts';
import { MOST_BYTES } from '#engine/billing/source/most-bytes.ts';
import type { OpenBill, OpeningStep } from '#engine/billing/source/open-files.ts';
import { openFiles } from '#engine/billing/source/open-files.ts';
import { inWords } from '#engine/billing/source/reading-issue.ts';
import type { Result } from '#engine/kit/result.ts';
import { fail, issue, ok } from '#engine/kit/result.ts';
import type { BillFacts, BillReply } from './calls.ts';
import { SHOWN_REJECTS } from './calls.ts';
import { ReadingProgress } from './reading-progress.ts';
import { shortenTexts } from './shorten-texts.ts';

/** A bill with what the page is told of it. */
export interface LoadedBill {
  readonly bill: OpenBill;
  readonly facts: BillFacts;
}

/** What is asked of the reader's files while they are opened. */
interface Opening {
  /** Who hears of it, and when they are done with it. */
  readonly reply: (reply: BillReply) => Promise<void>;
  readonly signal: AbortSignal;
  /** What the page is to show as soon as it can; left out: nothing before the bill is open. */
  readonly view?: BillView;
}

/** Opens the reader's files in the database; where they cannot be, the bill before stays. */
export async function loadBill(
  database: BrowserDatabase,
  files: readonly File[],
  opening: Opening,
): Promise<Result<LoadedBill>> {
  const { signal } = opening;
  const repeated = await repeatedFiles(files, signal);
  const read = files.filter((file) => !repeated.has(file));
  const whole = await joinAll(read, signal);
  const issues = await refusalsBySize(whole, signal);
  if (issues.length > 0) return fail(issues);
  const factsOf = (bill: OpenBill) => billFacts(bill, read, [...repeated]);
  const bill = await openIn(database, whole, factsOf, opening);
  if (!bill.ok) signal.throwIfAborted();
  if (!bill.ok) return fail(bill.issues.map(inWords));
  return ok({ bill: bill.value, facts: factsOf(bill.value) });
}

/** Files with the packed parts of each as one; together they are unpacked no further than to the size at which they are refused. */
async function joinAll(files: readonly File[], signal: AbortSignal): Promise<readonly File[]> {
  const whole: File[] = [];
  let left = MOST_BYTES;
  for (const file of files) {
    const joined = left < 0 ? file : await joinParts(file, left, signal);
    if (joined !== file) left -= joined.size;
    whole.push(joined);
  }
  return whole;
}

async function openIn(
  database: BrowserDatabase,
  files: readonly File[],
  factsOf: (bill: OpenBill) => BillFacts,
  { reply, signal, view }: Opening,
): Promise<Result<OpenBill>> {
  const pathOf = (index: number) => `${FILES_FOLDER}${index}`;
  const reading = new ReadingProgress(files, (share) => void reply({ kind: 'reading', ...share }));
  let isSmall = false;
  const onStep = (step: OpeningStep) => {
    signal.throwIfAborted();
    if (step.step === 'reading') reading.begin(step.index, database.bytesRead());
    // What is over before it is read would only be drawn while the database has work to do.
    if (!isSmall) void reply({ kind: 'step', step });
  };
  const stopHearing = database.hearReads((bytes) => reading.bytes(bytes));
  const options = { rulesVersion: RULES_VERSION, onStep };
  try {
    for (const [index, file] of files.entries()) await database.addFile(pathOf(index), file);
    const onRows = (done: number, of: number) => reading.rows(done, of);
    const read = await Promise.all(files.map((file, index) => costFile(file, pathOf(index), signal, onRows)));
    isSmall = areSmall(files, read);
    const glimpse = view === undefined ? null : await glimpseBill(database, read, view, options);
    if (glimpse !== null)
      await reply({ kind: 'glimpsed', facts: factsOf(glimpse.bill), overview: shortenTexts(glimpse.overview) });
    // A small bill is open before anybody could cancel: of its queries each is asked at once.
    const store = isSmall ? { ...database, query: database.queryAtOnce } : database;
    return await openFiles(store, read, options);
  } catch (error) {
    if (error instanceof NotFetchedError) throw error;
    const names = files.map(({ name }) => name).join(', ');
    return fail([issue('bill-unreadable', names, { reason: String(error).slice(0, 200) })]);
  } finally {
    stopHearing();
    for (const index of files.keys()) await database.dropFile(pathOf(index));
  }
}

/** Whether a bill is open at once, as it seems to its reader. */
function areSmall(files: readonly File[], read: readonly CostFile[]): boolean {
  const bytes = files.reduce((sum, { size }) => sum + size, 0);
  return bytes <= MOST_HELD && read.every(({ content }) => isPlain(content));
}

/** Whether a file has no more rows than its size tells. */
function isPlain(content: CostFile['content']): boolean {
  return content.kind === 'csv' && !content.isPacked;
}

function billFacts(
  { files: opened, rows, format, columns, lineage, costs, rejected }: OpenBill,
  files: readonly File[],
  repeated: readonly File[],
): BillFacts {
  return {
    files: files.map(({ name, size }) => ({ name, bytes: size })),
    repeated: repeated.map(({ name }) => name),
    rows,
    format,
    versions: versionsOf(opened),
    columns,
    lineage,
    costs,
    rejected: { count: rejected.length, lines: rejected.slice(0, SHOWN_REJECTS) },
  };
}
