import type { AnswerCall } from '#browser/answer-calls.ts';
import type { BrowserDatabase } from '#browser/billing/open-database.ts';
import { openDatabase } from '#browser/billing/open-database.ts';
import { prepareParquet } from '#browser/billing/read-parquet.ts';
import { reportBill } from '#engine/billing/analysis/report-bill.ts';
import type { BillView } from '#engine/billing/analysis/bill-view.ts';
import { reportParts } from '#engine/billing/analysis/report-parts.ts';
import { isSameBut } from '#engine/billing/analysis/same-view.ts';
import { addFindings, asksForFindings } from '#engine/billing/rules/findings-column.ts';
import type { OpenBill } from '#engine/billing/source/open-files.ts';
import type { BillCall, BillReply } from './calls.ts';
import { cancelOn } from './cancel-on.ts';
import { compareFile } from './compare-file.ts';
import { fetchFile } from './fetch-file.ts';
import { loadBill } from './load-bill.ts';
import { replyQueue } from './reply-queue.ts';
import { shortenTexts } from './shorten-texts.ts';
import { answerSql } from './sql/answer-sql.ts';
import type { SqlCall } from './sql/sql-calls.ts';

/** The worker's memory: the database, once started, and the bill in it. */
interface Kept {
  database: Promise<BrowserDatabase> | null;
  bill: OpenBill | null;
  /** What the reader wants the bill held against. */
  estimate: File | null;
  /** The bill whose rows say what the rules found in them. */
  told: OpenBill | null;
  /** The view of which every part has been sent to the page. */
  reported: BillView | null;
}

/** Answers calls about one bill at a time. */
export function answerBillCalls(): AnswerCall<BillCall, BillReply> {
  const kept: Kept = { database: null, bill: null, estimate: null, told: null, reported: null };
  return async function* (call, signal) {
    const { replies, reply, close } = replyQueue<BillReply>();
    const work = answer(kept, call, reply, signal);
    void work.then(() => close(null), close);
    try {
      yield* replies;
    } finally {
      // Nobody listens any more; the next call waits until this one has let go of the database.
      await work.catch(() => undefined);
    }
  };
}

/** Resolves once the page is done with a reply that is waited for. */
type Reply = (reply: BillReply) => Promise<void>;

async function answer(kept: Kept, call: BillCall, reply: Reply, signal: AbortSignal): Promise<void> {
  switch (call.kind) {
    case 'open':
      return open(kept, call, reply, signal);
    case 'look':
      return look(kept, call.view, reply, signal);
    case 'compare':
      return openEstimate(kept, call, reply, signal);
    case 'sql':
    case 'sql-file':
    case 'sql-size':
      return ask(kept, call, reply, signal);
  }
}

/** Runs a query of the reader's, on the demo account where they have opened nothing. */
async function ask(kept: Kept, call: SqlCall, reply: Reply, signal: AbortSignal): Promise<void> {
  const database = await start(kept, reply);
  if (kept.bill === null) {
    const file = await fetchFile(call.demo, signal);
    const stopListening = cancelOn(signal, database);
    const loaded = await loadBill(database, [file], { reply, signal }).finally(stopListening);
    if (!loaded.ok) throw new Error(loaded.issues.map(({ code }) => code).join(', '));
    kept.bill = loaded.value.bill;
  }
  if (!signal.aborted && 'sql' in call && asksForFindings(call.sql)) await tellFindings(kept, kept.bill, signal);
  if (!signal.aborted) await answerSql(call, database, (one) => void reply(one), signal);
}

/** Puts what the rules found into the rows, once for a bill: it takes longer than opening a small one, and few queries ask for it. */
async function tellFindings(kept: Kept, bill: OpenBill, signal: AbortSignal): Promise<void> {
  if (kept.told === bill) return;
  const database = await kept.database;
  const stopListening = database === null ? () => undefined : cancelOn(signal, database);
  await addFindings(bill).finally(stopListening);
  kept.told = bill;
}

/**
 * The database, started by whoever needs it first; one that could not start is tried anew by the next. Where it breaks down the page hears it
 * as an error of this worker, and starts another: what a bill leaves behind here is of no use without it.
 */
async function start(kept: Kept, reply: Reply): Promise<BrowserDatabase> {
  kept.database ??= openDatabase(
    (loaded, total) => void reply({ kind: 'loading', loaded, total }),
    (error) => reportError(error),
  );
  try {
    return await kept.database;
  } catch (error) {
    kept.database = null;
    throw error;
  }
}

async function openEstimate(
  kept: Kept,
  { estimate, view }: Extract<BillCall, { kind: 'compare' }>,
  reply: Reply,
  signal: AbortSignal,
): Promise<void> {
  kept.estimate = estimate;
  // A report that was cut short or never came, or is of another view, is made up for; it ends with the comparison.
  const { bill, reported } = kept;
  if (bill !== null && isSameBut(view, reported)) await compare(kept, bill, view, reply, signal);
  else await look(kept, view, reply, signal);
}

async function compare(kept: Kept, bill: OpenBill, view: BillView, reply: Reply, signal: AbortSignal): Promise<void> {
  const { estimate } = kept;
  if (estimate === null || signal.aborted) return;
  await reply({ kind: 'compared', file: estimate.name, result: await compareFile(estimate, bill, view) });
}

async function open(
  kept: Kept,
  { files, view }: Extract<BillCall, { kind: 'open' }>,
  reply: Reply,
  signal: AbortSignal,
): Promise<void> {
  // The decoder comes beside the database.
  void prepareParquet();
  const database = await start(kept, reply);
  signal.throwIfAborted();
  const stopListening = cancelOn(signal, database);
  const loaded = await loadBill(database, files, { reply, signal, view }).finally(stopListening);
  if (!loaded.ok) {
    await reply({ kind: 'refused', issues: loaded.issues });
    return;
  }
  kept.bill = loaded.value.bill;
  kept.reported = null;
  await reply({ kind: 'opened', facts: loaded.value.facts });
  await report(kept, kept.bill, view, reply, signal);
}

async function look(kept: Kept, view: BillView, reply: Reply, signal: AbortSignal): Promise<void> {
  if (kept.bill === null) throw new Error('no bill is open');
  await report(kept, kept.bill, view, reply, signal);
}

async function report(kept: Kept, bill: OpenBill, view: BillView, reply: Reply, signal: AbortSignal): Promise<void> {
  const database = await kept.database;
  const stopListening = database === null ? () => undefined : cancelOn(signal, database);
  const before = kept.reported;
  kept.reported = null;
  try {
    const of = reportParts(view, before, bill.costs).length;
    let done = 0;
    for await (const part of reportBill(bill, view, before)) {
      if (signal.aborted) return;
      done += 1;
      await reply({ kind: 'part', part: shortenTexts(part), done, of });
    }
    kept.reported = view;
    await compare(kept, bill, view, reply, signal);
  } finally {
    stopListening();
  }
}
