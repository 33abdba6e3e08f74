import { MOST_BYTES } from '#browser/billing/most-bytes.ts';
import type { CallEnd } from '#browser/worker-calls.ts';
import { WorkerCalls } from '#browser/worker-calls.ts';
import type { BillView } from '#engine/billing/analysis/bill-view.ts';
import { WHOLE } from '#engine/billing/analysis/bill-view.ts';
import type { BillVariance } from '#engine/billing/analysis/compare-estimate.ts';
import type { BillReport } from '#engine/billing/analysis/report-bill.ts';
import type { Issue } from '#engine/kit/result.ts';
import { issue } from '#engine/kit/result.ts';
import type { BillTexts } from '#i18n/bill-texts.ts';
import type { BillCall, BillFacts, BillReply, ReportCall } from './calls.ts';
import type { Progress } from './progress.ts';
import { progressOf } from './progress.ts';
import type { SqlCall } from './sql/sql-calls.ts';

/** What is happening with a bill. */
export type Activity =
  | { readonly kind: 'idle' }
  | ({ readonly kind: 'working' } & Progress)
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'failed'; readonly reason: string }
  /** The worker broke down with the bill in it. */
  | { readonly kind: 'lost'; readonly reason: string }
  | { readonly kind: 'refused'; readonly issues: readonly Issue[] };

/** An estimate beside the bill. */
export interface Comparison {
  /** What is wrong with the file that was opened last, and its name; none: nothing. */
  readonly issues: readonly Issue[];
  readonly file: string;
  /** The last estimate that could be compared. */
  readonly last: { readonly file: string; readonly variance: BillVariance } | null;
}

interface Settings {
  readonly texts: BillTexts;
  /** Where the demo account's file lies. */
  readonly demoFile: string;
  /** Hears of every change; `hasParts`: there is something new to draw. */
  readonly onChange: (hasParts: boolean) => void;
}

/** Which bill a worker holds. */
type Opened = 'nothing' | 'demo' | 'files';

/** One reader's work with a bill: opens it in a worker, asks for reports, keeps the last one that came. */
export class BillSession {
  view: BillView = WHOLE;
  facts: BillFacts | null = null;
  report: Partial<BillReport> = {};
  activity: Activity = { kind: 'idle' };
  comparison: Comparison | null = null;
  readonly #settings: Settings;
  readonly #views = new Map<string, BillView>();
  #opened: Opened = 'nothing';
  #asking: AbortController | null = null;
  #querying: AbortController | null = null;
  /** Files are being opened: what is asked meanwhile is done afterwards. */
  #isOpening = false;
  #later: (() => void) | null = null;
  #calls = new WorkerCalls<BillCall, BillReply>(
    () => new Worker(new URL('./bill-worker.ts', import.meta.url), { type: 'module' }),
  );

  constructor(settings: Settings) {
    this.#settings = settings;
  }

  /** Whether a report is here; otherwise the page is as it was built. */
  get hasReport(): boolean {
    return this.#opened !== 'nothing';
  }

  /** The view a part of the report was worked out for. */
  viewOf(part: keyof BillReport): BillView {
    return this.#views.get(part) ?? WHOLE;
  }

  /** Opens the reader's files in place of what is shown, once they are known to be a bill. */
  async open(files: readonly File[]): Promise<void> {
    if (files.reduce((sum, { size }) => sum + size, 0) > MOST_BYTES) {
      this.cancel();
      this.#asking = null;
      this.#isOpening = false;
      const names = files.map(({ name }) => name).join(', ');
      this.#show({ kind: 'refused', issues: [issue('bill-too-large', names)] });
      return;
    }
    this.#isOpening = true;
    this.#later = null;
    await this.#ask({ kind: 'open', files, view: this.view }, 'files');
  }

  /** Shows the bill in another way; the demo account is opened for it first. */
  async look(view: BillView): Promise<void> {
    this.view = view;
    if (this.#isOpening) {
      this.#later = () => void this.look(view);
      return;
    }
    if (this.#opened !== 'nothing') return this.#ask({ kind: 'look', view }, this.#opened);
    this.cancel();
    const { texts, demoFile } = this.#settings;
    const asking = new AbortController();
    this.#asking = asking;
    this.#show({ kind: 'working', what: texts.words['progress.demo'], share: null });
    try {
      const answer = await fetch(demoFile, { signal: asking.signal });
      if (!answer.ok) throw new Error(`${answer.status} ${demoFile}`);
      const file = new File([await answer.blob()], demoFile.split('/').at(-1) ?? demoFile);
      if (asking === this.#asking) await this.#ask({ kind: 'open', files: [file], view }, 'demo');
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      if (asking === this.#asking)
        this.#ended(asking.signal.aborted ? { kind: 'cancelled' } : { kind: 'failed', reason });
    }
  }

  /** Asks about a query of the reader's. The next report asked for ends it: it waits for the same database. */
  query(call: SqlCall, onReply: (reply: BillReply) => void, signal: AbortSignal): Promise<CallEnd> {
    this.#querying = new AbortController();
    return this.#calls.ask(call, onReply, AbortSignal.any([signal, this.#querying.signal]));
  }

  /** Compares an estimate with the bill, or with the demo account. */
  async compare(estimate: File): Promise<void> {
    if (this.#isOpening) {
      this.#later = () => void this.compare(estimate);
      return;
    }
    if (!this.hasReport) await this.look(this.view);
    if (this.#opened !== 'nothing') await this.#ask({ kind: 'compare', estimate, view: this.view }, this.#opened);
  }

  /** Ends what is under way; what was shown before stays. */
  cancel(): void {
    this.#asking?.abort();
  }

  /** Forgets the bill and all that a worker holds of it. */
  close(): void {
    this.stop();
    this.#forget();
    this.#show({ kind: 'idle' });
  }

  #forget(): void {
    this.#opened = 'nothing';
    this.facts = null;
    this.report = {};
    this.comparison = null;
    this.#views.clear();
  }

  /** Ends everything, for good. */
  stop(): void {
    this.cancel();
    this.#asking = null;
    this.#isOpening = false;
    this.#later = null;
    this.#calls.stop();
  }

  async #ask(call: ReportCall, what: Opened): Promise<void> {
    this.cancel();
    this.#querying?.abort();
    const asking = new AbortController();
    this.#asking = asking;
    this.#show({ kind: 'working', what: this.#settings.texts.words['progress.report'], share: null });
    const end = await this.#calls.ask(
      call,
      (reply) => {
        if (asking === this.#asking) this.#heard(reply, call, what);
      },
      asking.signal,
    );
    if (asking === this.#asking) this.#ended(end);
  }

  #heard(reply: BillReply, call: ReportCall, what: Opened): void {
    const { texts, onChange } = this.#settings;
    switch (reply.kind) {
      case 'loading':
      case 'step':
        this.#show({ kind: 'working', ...progressOf(reply, call.kind === 'open' ? call.files.length : 1, texts) });
        return;
      case 'opened':
        this.#opened = what;
        this.facts = what === 'files' ? reply.facts : null;
        this.report = {};
        // What was compared was another bill.
        this.comparison = null;
        this.#show({ kind: 'working', what: texts.words['progress.report'], share: null });
        onChange(true);
        return;
      case 'refused':
        this.#show({ kind: 'refused', issues: reply.issues });
        return;
      case 'compared':
        this.#compared(reply);
        onChange(true);
        return;
      case 'part':
        this.report = { ...this.report, ...reply.part };
        for (const part of Object.keys(reply.part)) this.#views.set(part, call.view);
        onChange(true);
        return;
      default:
      // What becomes of a query is heard where it was asked.
    }
  }

  #compared({ file, result }: Extract<BillReply, { kind: 'compared' }>): void {
    const last = result.ok ? { file, variance: result.value } : (this.comparison?.last ?? null);
    this.comparison = { file, issues: result.ok ? [] : result.issues, last };
  }

  #ended(end: CallEnd): void {
    this.#asking = null;
    this.#isOpening = false;
    const later = this.#later;
    this.#later = null;
    // A worker that broke down took the bill with it.
    const isLost = this.hasReport && !this.#calls.isRunning;
    if (isLost) this.#forget();
    const isRefused = end.kind === 'done' && this.activity.kind === 'refused';
    if (!isRefused) this.#show(activityAfter(end, isLost));
    // What is still missing will not come.
    if (isLost || this.hasReport) this.#settings.onChange(true);
    if (later !== null && this.hasReport) later();
  }

  #show(activity: Activity): void {
    this.activity = activity;
    this.#settings.onChange(false);
  }
}

/** What is said once a call has ended. */
function activityAfter(end: CallEnd, isLost: boolean): Activity {
  if (end.kind === 'done') return { kind: 'idle' };
  return end.kind === 'failed' && isLost ? { kind: 'lost', reason: end.reason } : end;
}
