import type { AnswerCall } from '#browser/answer-calls.ts';
import { costFile } from '#browser/billing/cost-file.ts';
import type { BrowserDatabase } from '#browser/billing/open-database.ts';
import { openDatabase } from '#browser/billing/open-database.ts';
import { reportBill } from '#engine/billing/analysis/report-bill.ts';
import type { BillView } from '#engine/billing/analysis/bill-view.ts';
import { RULES_VERSION } from '#engine/billing/rules/all-rules.ts';
import type { OpenBill } from '#engine/billing/source/open-files.ts';
import { openFiles } from '#engine/billing/source/open-files.ts';
import type { Issue } from '#engine/kit/result.ts';
import { issue } from '#engine/kit/result.ts';
import type { BillCall, BillFacts, BillReply } from './calls.ts';
import { SHOWN_REJECTS } from './calls.ts';
import { replyQueue } from './reply-queue.ts';

/** The worker's memory: the database, once started, and the bill in it. */
interface Kept {
  database: Promise<BrowserDatabase> | null;
  bill: OpenBill | null;
  /** Files of the last bill that could be opened: one that could not has taken its place in the database. */
  files: readonly File[];
  /** The view of which every part has been sent to the page. */
  reported: BillView | null;
}

/** Answers calls about one bill at a time. */
export function answerBillCalls(): AnswerCall<BillCall, BillReply> {
  const kept: Kept = { database: null, bill: null, files: [], reported: null };
  return async function* (call, signal) {
    const { replies, reply, close } = replyQueue<BillReply>();
    const work = call.kind === 'open' ? open(kept, call, reply, signal) : look(kept, call.view, reply, signal);
    void work.then(() => close(null), close);
    yield* replies;
  };
}

type Reply = (reply: BillReply) => void;

async function open(
  kept: Kept,
  { files, view }: Extract<BillCall, { kind: 'open' }>,
  reply: Reply,
  signal: AbortSignal,
): Promise<void> {
  const bill = await load(kept, files, reply, signal);
  if (bill === null || signal.aborted) return;
  kept.files = files;
  kept.reported = null;
  reply({ kind: 'opened', facts: factsOf(bill, files) });
  await report(kept, bill, view, reply, signal);
}

async function look(kept: Kept, view: BillView, reply: Reply, signal: AbortSignal): Promise<void> {
  const bill = kept.bill ?? (await load(kept, kept.files, reply, signal));
  if (bill !== null && !signal.aborted) await report(kept, bill, view, reply, signal);
}

/** Puts files into the database in place of whatever is in it. */
async function load(kept: Kept, files: readonly File[], reply: Reply, signal: AbortSignal): Promise<OpenBill | null> {
  kept.bill = null;
  kept.database ??= openDatabase((loaded, total) => reply({ kind: 'loading', loaded, total }));
  const database = await kept.database.catch((error: unknown) => {
    kept.database = null;
    throw error;
  });
  if (signal.aborted) return null;
  const stopListening = cancelOn(signal, database);
  const pathOf = (index: number) => `bill_${index}`;
  try {
    for (const [index, file] of files.entries()) await database.addFile(pathOf(index), file);
    const read = await Promise.all(files.map((file, index) => costFile(file, pathOf(index))));
    const bill = await openFiles(database, read, {
      rulesVersion: RULES_VERSION,
      onStep: (step) => reply({ kind: 'step', step }),
    });
    if (!bill.ok) reply({ kind: 'refused', issues: bill.issues.map(tooLarge) });
    else kept.bill = bill.value;
  } catch (error) {
    const names = files.map(({ name }) => name).join(', ');
    const unreadable = issue('bill-unreadable', names, { reason: String(error).slice(0, 200) });
    reply({ kind: 'refused', issues: [tooLarge(unreadable)] });
  } finally {
    stopListening();
    for (const index of files.keys()) await database.dropFile(pathOf(index));
  }
  return kept.bill;
}

/** How a database, WebAssembly and a browser say that there is no memory left. */
const NO_MEMORY = /out of memory|failed to allocate|memory access out of bounds|array buffer allocation/i;

function tooLarge(found: Issue): Issue {
  return NO_MEMORY.test(String(found.params['reason'] ?? '')) ? issue('bill-too-large', found.path) : found;
}

/** Ends the query under way with the call it belongs to; what is returned ends that. */
function cancelOn(signal: AbortSignal, database: BrowserDatabase): () => void {
  const cancel = () => void database.cancel();
  signal.addEventListener('abort', cancel, { once: true });
  return () => signal.removeEventListener('abort', cancel);
}

async function report(kept: Kept, bill: OpenBill, view: BillView, reply: Reply, signal: AbortSignal): Promise<void> {
  const database = await kept.database;
  const stopListening = database === null ? () => undefined : cancelOn(signal, database);
  const before = kept.reported;
  kept.reported = null;
  try {
    for await (const part of reportBill(bill, view, before)) {
      if (signal.aborted) return;
      reply({ kind: 'part', part });
    }
    kept.reported = view;
  } finally {
    stopListening();
  }
}

function factsOf({ format, columns, lineage, rejected }: OpenBill, files: readonly File[]): BillFacts {
  return {
    files: files.map(({ name, size }) => ({ name, bytes: size })),
    format,
    columns,
    lineage,
    rejected: { count: rejected.length, lines: rejected.slice(0, SHOWN_REJECTS) },
  };
}
