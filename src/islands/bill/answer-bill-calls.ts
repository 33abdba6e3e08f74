import type { AnswerCall } from '#browser/answer-calls.ts';
import type { BrowserDatabase } from '#browser/billing/open-database.ts';
import { openDatabase } from '#browser/billing/open-database.ts';
import { reportBill } from '#engine/billing/analysis/report-bill.ts';
import type { BillView } from '#engine/billing/analysis/bill-view.ts';
import type { OpenBill } from '#engine/billing/source/open-files.ts';
import type { BillCall, BillReply } from './calls.ts';
import { loadBill } from './load-bill.ts';
import { replyQueue } from './reply-queue.ts';

/** The worker's memory: the database, once started, and the bill in it. */
interface Kept {
  database: Promise<BrowserDatabase> | null;
  bill: OpenBill | null;
  /** The view of which every part has been sent to the page. */
  reported: BillView | null;
}

/** Answers calls about one bill at a time. */
export function answerBillCalls(): AnswerCall<BillCall, BillReply> {
  const kept: Kept = { database: null, bill: null, reported: null };
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
  const database = await kept.database.catch((error: unknown) => {
    kept.database = null;
    throw error;
  });
  const stopListening = cancelOn(signal, database);
  const loaded = await loadBill(database, files, reply, signal).finally(stopListening);
  if (!loaded.ok) {
    reply({ kind: 'refused', issues: loaded.issues });
    return;
  }
  kept.bill = loaded.value.bill;
  kept.reported = null;
  reply({ kind: 'opened', facts: loaded.value.facts });
  await report(kept, kept.bill, view, reply, signal);
}

async function look(kept: Kept, view: BillView, reply: Reply, signal: AbortSignal): Promise<void> {
  if (kept.bill !== null) await report(kept, kept.bill, view, reply, signal);
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
