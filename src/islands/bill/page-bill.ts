import type { BillView } from '#engine/billing/analysis/bill-view.ts';
import type { BillReport } from '#engine/billing/analysis/report-bill.ts';
import type { BillFacts, BillReply } from './calls.ts';
import type { Comparison } from './comparison.ts';
import { nextComparison } from './comparison.ts';

/** A bill as it is on the page. */
export interface ShownBill {
  /** Which bill; nothing: the page is as it was built. */
  readonly what: 'nothing' | 'demo' | 'files';
  /** Null: the demo account. */
  readonly facts: BillFacts | null;
  /** Parts that are not worked out yet are missing. */
  readonly report: Partial<BillReport>;
  /** The view each part was worked out for. */
  readonly views: ReadonlyMap<string, BillView>;
  /** An estimate beside it. */
  readonly comparison: Comparison | null;
}

type GlimpsedReply = Extract<BillReply, { kind: 'glimpsed' }>;

/** What a reply came of: a call about a bill, in a view. */
export interface Asked {
  /** Tells the call apart from others. */
  readonly call: object;
  readonly what: ShownBill['what'];
  readonly view: BillView;
}

const NO_BILL: ShownBill = { what: 'nothing', facts: null, report: {}, views: new Map(), comparison: null };

/** A bill of which nothing is worked out yet. */
function newBill(what: ShownBill['what'], facts: BillFacts): ShownBill {
  return { ...NO_BILL, what, facts: what === 'files' ? facts : null };
}

/** The bill on the page, and the one that the worker holds where that is another: of one that is being opened, the overview may be shown before. */
export class PageBill {
  #shown = NO_BILL;
  /** The bill before one that is still being opened, and the call that opens it. */
  #glimpse: { readonly call: object; readonly before: ShownBill } | null = null;

  get shown(): ShownBill {
    return this.#shown;
  }

  /** Which bill the worker holds. */
  get held(): ShownBill['what'] {
    return (this.#glimpse?.before ?? this.#shown).what;
  }

  /** Takes in what a reply brings of the bill; says whether there is something new to draw. */
  take(reply: BillReply, asked: Asked): boolean {
    switch (reply.kind) {
      case 'glimpsed':
        this.#showGlimpse(reply, asked);
        return true;
      case 'part':
        this.#add(reply.part, asked.view);
        return true;
      case 'compared':
        this.#shown = { ...this.#shown, comparison: nextComparison(this.#shown.comparison, reply) };
        return true;
      default:
        // What becomes of a query is heard where it was asked.
        return false;
    }
  }

  /** Brings the bill before back where a call has ended without opening the one it gave a glimpse of; says whether it has. */
  endGlimpse(call: object): boolean {
    if (this.#glimpse?.call !== call) return false;
    this.#shown = this.#glimpse.before;
    this.#glimpse = null;
    return true;
  }

  /** A call has opened a bill. What a glimpse showed of it stays until it is worked out anew. */
  open(call: object, what: ShownBill['what'], facts: BillFacts): void {
    if (this.#glimpse?.call !== call) this.#shown = newBill(what, facts);
    this.#glimpse = null;
  }

  /** Neither page nor worker has a bill any more. */
  forget(): void {
    this.#shown = NO_BILL;
    this.#glimpse = null;
  }

  /** Shows the overview of a bill that a call is about to open. */
  #showGlimpse({ facts, overview }: GlimpsedReply, { call, what, view }: Asked): void {
    this.#glimpse = { call, before: this.#shown };
    this.#shown = newBill(what, facts);
    this.#add({ overview }, view);
  }

  /** Adds a part of the report, worked out for a view. */
  #add(part: Partial<BillReport>, view: BillView): void {
    const { report, views } = this.#shown;
    const names = Object.keys(part).map((name) => [name, view] as const);
    this.#shown = { ...this.#shown, report: { ...report, ...part }, views: new Map([...views, ...names]) };
  }
}
