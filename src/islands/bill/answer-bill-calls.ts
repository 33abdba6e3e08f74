import type { AnswerCall } from '#browser/answer-calls.ts';
import { costFile } from '#browser/billing/cost-file.ts';
import type { BrowserDatabase } from '#browser/billing/open-database.ts';
import { openDatabase } from '#browser/billing/open-database.ts';
import { reportBill } from '#engine/billing/analysis/report-bill.ts';
import type { BillView } from '#engine/billing/analysis/bill-view.ts';
import { RULES_VERSION } from '#engine/billing/rules/all-rules.ts';
import type { OpenBill } from '#engine/billing/source/open-files.ts';
import { openFiles } from '#engine/billing/source/open-files.ts';
import { issue } from '#engine/kit/result.ts';
import type { BillCall, BillFacts, BillReply } from './calls.ts';
import { SHOWN_REJECTS } from './calls.ts';
import { replyQueue } from './reply-queue.ts';

/** The worker's memory: the database, once started, and the bill in it. */
interface Kept {
  database: Promise<BrowserDatabase> | null;
  bill: OpenBill | null;
}

/** Answers calls about one bill at a time. */
export function answerBillCalls(): AnswerCall<BillCall, BillReply> {
  const kept: Kept = { database: null, bill: null };
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
  kept.database ??= openDatabase((loaded, total) => reply({ kind: 'loading', loaded, total }));
  const database = await kept.database;
  signal.addEventListener('abort', () => void database.cancel(), { once: true });
  const bill = await load(database, files, reply);
  if (bill === null) return;
  kept.bill = bill;
  reply({ kind: 'opened', facts: factsOf(bill, files) });
  await look(kept, view, reply, signal);
}

async function load(database: BrowserDatabase, files: readonly File[], reply: Reply): Promise<OpenBill | null> {
  const pathOf = (index: number) => `bill_${index}`;
  for (const [index, file] of files.entries()) await database.addFile(pathOf(index), file);
  try {
    const read = await Promise.all(files.map((file, index) => costFile(file, pathOf(index))));
    const bill = await openFiles(database, read, {
      rulesVersion: RULES_VERSION,
      onStep: (step) => reply({ kind: 'step', step }),
    });
    if (bill.ok) return bill.value;
    reply({ kind: 'refused', issues: bill.issues });
  } catch (error) {
    const names = files.map(({ name }) => name).join(', ');
    reply({ kind: 'refused', issues: [issue('bill-unreadable', names, { reason: String(error).slice(0, 200) })] });
  } finally {
    for (const index of files.keys()) await database.dropFile(pathOf(index));
  }
  return null;
}

async function look(kept: Kept, view: BillView, reply: Reply, signal: AbortSignal): Promise<void> {
  if (kept.bill === null) return;
  for await (const part of reportBill(kept.bill, view)) {
    if (signal.aborted) return;
    reply({ kind: 'part', part });
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
