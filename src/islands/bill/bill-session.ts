import { MOST_BYTES } from '#engine/billing/source/most-bytes.ts';
import type { CallEnd } from '#browser/worker-calls.ts';
import { WorkerCalls } from '#browser/worker-calls.ts';
import type { BillView } from '#engine/billing/analysis/bill-view.ts';
import { WHOLE } from '#engine/billing/analysis/bill-view.ts';
import type { BillReport } from '#engine/billing/analysis/report-bill.ts';
import { isSameBut } from '#engine/billing/analysis/same-view.ts';
import { issue } from '#engine/kit/result.ts';
import type { Activity } from './activity.ts';
import type { BillCall, BillFacts, BillReply, ReportCall } from './calls.ts';
import { demoEnd, fetchFile } from './fetch-file.ts';
import type { ShownBill } from './page-bill.ts';
import { PageBill } from './page-bill.ts';
import type { Listener } from './progress.ts';
import { progressOf } from './progress.ts';
import { shownView } from './shown-view.ts';
import type { SqlCall } from './sql/sql-calls.ts';
import { watchCancelled } from './watch-cancelled.ts';

interface Settings extends Listener {
  /** Where the demo account's file lies. */
  readonly demoFile: string;
  /** Hears of every change; `hasParts`: there is something new to draw. */
  readonly onChange: (hasParts: boolean) => void;
  /** Resolves once what changed was drawn. */
  readonly whenDrawn: () => Promise<void>;
}

/** One reader's work with a bill: opens it in a worker, asks for reports, keeps the last one that came. */
export class BillSession {
  view: BillView = WHOLE;
  activity: Activity = { kind: 'idle' };
  readonly #settings: Settings;
  readonly #bill = new PageBill();
  #asking: AbortController | null = null;
  /** What is asked for, for as long as something is, and in which view. */
  #asked: Pick<ReportCall, 'kind' | 'view'> = { kind: 'look', view: WHOLE };
  /** What waits behind a worker that had to be ended, and is asked of the next. */
  #askingAgain: AbortController | null = null;
  #querying = new AbortController();
  /** Files are being opened: what is asked meanwhile is done afterwards. So is an estimate while its view is reported on. */
  #isOpening = false;
  #later: (() => void) | null = null;
  /** A bill was opened that nobody waited for any more: it is what the worker holds, so it is what has to be shown. */
  #isOpenedLate = false;
  /** Why files could not be opened, for when what was asked meanwhile is done. */
  #refused: Activity | null = null;
  readonly #calls: WorkerCalls<BillCall, BillReply>;

  constructor(settings: Settings) {
    this.#settings = settings;
    this.#calls = new WorkerCalls(
      () => new Worker(new URL('./bill-worker.ts', import.meta.url), { type: 'module' }),
      (how) => this.#broke(how, how.kind === 'failed' ? { kind: 'lost', reason: how.reason } : how),
      () => settings.whenDrawn(),
    );
  }

  /** What is on the page. */
  get shown(): ShownBill {
    return this.#bill.shown;
  }

  /** Whether a report is here; otherwise the page is as it was built. */
  get hasReport(): boolean {
    return this.shown.what !== 'nothing';
  }

  /** The view a part of the report was worked out for. */
  viewOf(part: keyof BillReport): BillView {
    return shownView(this.shown.views.get(part) ?? WHOLE, this.shown.facts);
  }

  /** What the reader asked for, `view`, in a cost that the bill has. */
  get shownView(): BillView {
    return shownView(this.view, this.shown.facts);
  }

  /** Opens the reader's files in place of what is shown, once they are known to be a bill. */
  async open(files: readonly File[]): Promise<void> {
    this.#later = null;
    this.#refused = null;
    if (files.reduce((sum, { size }) => sum + size, 0) > MOST_BYTES) {
      this.#drop();
      const names = files.map(({ name }) => name).join(', ');
      this.#show({ kind: 'refused', issues: [issue('bill-too-large', names)] });
      this.#ended({ kind: 'done' });
      return;
    }
    this.#isOpening = true;
    await this.#ask({ kind: 'open', files, view: this.view }, 'files');
  }

  /** Shows the bill in another way; the demo account is opened for it first. */
  async look(view: BillView): Promise<void> {
    this.view = view;
    if (this.#isOpening) {
      // An estimate that waits already brings the report of the view it is compared by.
      this.#later ??= () => void this.look(this.view);
      return;
    }
    if (this.#bill.held !== 'nothing') return this.#ask({ kind: 'look', view }, this.#bill.held);
    this.#drop();
    const { demoFile } = this.#settings;
    const asking = new AbortController();
    this.#asking = asking;
    this.#asked = { kind: 'open', view };
    this.#work('progress.demo');
    try {
      const file = await fetchFile(demoFile, asking.signal);
      if (asking === this.#asking) await this.#ask({ kind: 'open', files: [file], view }, 'demo');
    } catch (error) {
      if (asking === this.#asking) this.#ended(demoEnd(error, asking.signal));
    }
  }

  /** Asks about a query of the reader's. The next report asked for ends it: it waits for the same database. */
  query(call: SqlCall, onReply: (reply: BillReply) => void, signal: AbortSignal): Promise<CallEnd> {
    const ending = AbortSignal.any([signal, this.#querying.signal]);
    const end = this.#calls.ask(call, onReply, ending);
    signal.addEventListener('abort', () => this.#watchCancelled(), { once: true });
    return end;
  }

  /**
   * Compares an estimate with the bill, or with the demo account, which is opened for it first. A report of the same view that is under way is
   * waited for, not cut short; another estimate is. Of several that wait, the last is compared.
   */
  async compare(estimate: File): Promise<void> {
    const { held } = this.#bill;
    const isReporting = this.#isOpening || this.#isReportedOn(this.view);
    if (!isReporting && held !== 'nothing') return this.#ask({ kind: 'compare', estimate, view: this.view }, held);
    this.#later = () => void this.compare(estimate);
    if (!isReporting) await this.look(this.view);
  }

  /** Ends what is under way; what was shown before stays, unless the worker has to be ended for it. */
  cancel(): void {
    if (!this.#isOpening) this.#later = null;
    this.#drop();
    this.#watchCancelled();
  }

  /** Forgets the bill and all that a worker holds of it. */
  close(): void {
    this.stop();
    this.#show({ kind: 'idle' });
  }

  /** Ends everything, for good. */
  stop(): void {
    this.#drop();
    this.#asking = null;
    this.#isOpening = false;
    this.#later = null;
    this.#calls.stop();
    this.#bill.forget();
  }

  #isReportedOn(view: BillView): boolean {
    const { kind, view: asked } = this.#asked;
    return this.#asking?.signal.aborted === false && kind !== 'compare' && isSameBut(asked, view);
  }

  /** Nobody waits any more for what is under way. */
  #drop(): void {
    this.#asking?.abort();
  }

  /** Something waits for what was cancelled to end: a worker that does not let go of it is ended. */
  #watchCancelled(): void {
    watchCancelled(this.#calls, () => {
      const canAskAgain = this.#canAskAgain;
      this.#calls.stop();
      if (!canAskAgain) {
        this.#broke({ kind: 'cancelled' }, { kind: 'unresponsive' });
        return;
      }
      this.#askingAgain = this.#asking;
      if (!this.hasReport) return;
      this.#bill.forget();
      this.#settings.onChange(true);
    });
  }

  /** Whether another worker can answer what the reader waits for: it is of the demo account, or opens files of its own. */
  get #canAskAgain(): boolean {
    return this.#asking?.signal.aborted === false && (this.#isOpening || this.#bill.held !== 'files');
  }

  /** A worker is gone, and with it the bill, if one was open. */
  #broke(withoutBill: Activity, withBill: Activity): void {
    const isLost = this.#bill.held !== 'nothing';
    const { hasReport } = this;
    this.#asking = null;
    this.#isOpening = false;
    this.#later = null;
    this.#bill.forget();
    this.#show(isLost ? withBill : withoutBill);
    if (hasReport) this.#settings.onChange(true);
  }

  async #ask(call: ReportCall, what: ShownBill['what']): Promise<void> {
    this.#drop();
    this.#querying.abort();
    this.#querying = new AbortController();
    const asking = new AbortController();
    this.#asking = asking;
    this.#asked = call;
    // A bill of the reader's is not given up before they say so: only they can open it again.
    if (this.#canAskAgain) this.#watchCancelled();
    this.#work('progress.report');
    const end = await this.#calls.ask(
      call,
      (reply) => {
        if (reply.kind === 'opened') this.#openedBill(reply.facts, what, asking);
        else if (asking === this.#asking) this.#heard(reply, call, what, asking);
      },
      asking.signal,
    );
    if (this.#bill.endGlimpse(asking)) this.#settings.onChange(true);
    if (asking !== this.#asking) return;
    if (asking === this.#askingAgain) await this.#askAgain(call, what);
    else this.#ended(end);
  }

  /** Asks a worker that holds no bill. */
  #askAgain(call: ReportCall, what: ShownBill['what']): Promise<void> {
    if (call.kind === 'open') return this.#ask(call, what);
    this.#asking = null;
    return call.kind === 'look' ? this.look(call.view) : this.compare(call.estimate);
  }

  #openedBill(facts: BillFacts, what: ShownBill['what'], asking: AbortController): void {
    this.#bill.open(asking, what, facts);
    this.#isOpenedLate = asking.signal.aborted;
    const isWanted = asking === this.#asking && !asking.signal.aborted;
    if (isWanted) {
      // From here on another view can be asked for: it cuts the report short.
      this.#isOpening = false;
      this.#work('progress.report');
    }
    this.#settings.onChange(true);
    if (isWanted || this.#asking === null) this.#goOn();
  }

  #heard(reply: BillReply, call: ReportCall, what: ShownBill['what'], asking: AbortController): void {
    switch (reply.kind) {
      case 'loading':
      case 'step':
      case 'reading':
        this.#show({ kind: 'working', ...progressOf(reply, call, this.#settings) });
        return;
      case 'refused':
        this.#show({ kind: 'refused', issues: reply.issues });
        return;
      default:
        if (reply.kind === 'glimpsed' && asking.signal.aborted) return;
        if (reply.kind === 'part' && this.activity.kind === 'working')
          this.activity = { kind: 'working', ...progressOf(reply, call, this.#settings) };
        if (this.#bill.take(reply, { call: asking, what, view: call.view })) this.#settings.onChange(true);
    }
  }

  #ended(end: CallEnd | Extract<Activity, { kind: 'not-fetched' }>): void {
    this.#asking = null;
    this.#isOpening = false;
    const isRefused = end.kind === 'done' && this.activity.kind === 'refused';
    if (!isRefused) this.#show(end.kind === 'done' ? (this.#refused ?? { kind: 'idle' }) : end);
    this.#refused = null;
    // What is still missing will not come.
    if (this.hasReport) this.#settings.onChange(true);
    this.#goOn();
  }

  /** Does what was asked meanwhile, and shows a bill that was not waited for. */
  #goOn(): void {
    const look = () => void this.look(this.view);
    const next = this.#later ?? (this.#isOpenedLate ? look : null);
    this.#later = null;
    this.#isOpenedLate = false;
    if (next === null || !this.hasReport) return;
    this.#refused = this.activity.kind === 'refused' ? this.activity : null;
    next();
  }

  #work(what: 'progress.demo' | 'progress.report'): void {
    this.#show({ kind: 'working', what: this.#settings.texts.words[what], share: null });
  }

  #show(activity: Activity): void {
    this.activity = activity;
    this.#settings.onChange(false);
  }
}
