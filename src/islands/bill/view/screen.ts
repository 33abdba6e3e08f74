import type { CallEnd } from '#browser/worker-calls.ts';
import type { AthenaPrices } from '#engine/billing/athena/athena-prices.ts';
import type { BillReport } from '#engine/billing/analysis/report-bill.ts';
import type { BillView } from '#engine/billing/analysis/bill-view.ts';
import { fill } from '#i18n/fill.ts';
import type { BillTexts } from '#i18n/bill-texts.ts';
import type { CostPrecision } from '#i18n/format-cost.ts';
import { formatCost } from '#i18n/format-cost.ts';
import { formatFor } from '#i18n/format-for.ts';
import type { Locale } from '#i18n/locales.ts';
import type { Comparison } from '../comparison.ts';
import type { BillFacts, BillReply } from '../calls.ts';
import type { DemoScope } from '../sql/ready-scope.ts';
import type { SqlCall } from '../sql/sql-calls.ts';
import { encodeState } from '../state.ts';

/** What a section can have done, in the browser only. */
export interface Live {
  readonly look: (view: BillView) => void;
  /** When a part of a section may be drawn: one a frame. */
  readonly nextTurn: () => Promise<void>;
  /** Asks the worker about a query of the reader's. */
  readonly ask: (call: SqlCall, onReply: (reply: BillReply) => void, signal: AbortSignal) => Promise<CallEnd>;
  /** Where the demo account's file lies, and what its queries are filled with. */
  readonly demo: string;
  readonly demoScope: DemoScope;
  /** The query that the link brought, and keeping one in it. */
  readonly linkSql: () => string | null;
  readonly writeSql: (sql: string) => void;
}

/** What every section is drawn from. */
export interface Screen {
  readonly locale: Locale;
  readonly texts: BillTexts;
  readonly format: ReturnType<typeof formatFor>;
  /** An exact decimal in the bill's currency. */
  readonly cost: (decimal: string, precision?: CostPrecision) => string;
  /** What the reader asked for; a part may still be of the view before, see `viewOf`. */
  readonly view: BillView;
  /** The view that a part of the report was worked out for: a figure is named by the cost it is. */
  readonly viewOf: (part: keyof BillReport) => BillView;
  /** Whether parts that are missing are under way. */
  readonly isWorking: boolean;
  /** Null: the demo account. */
  readonly facts: BillFacts | null;
  /** Parts that are not worked out yet are missing. */
  readonly report: Partial<BillReport>;
  /** An estimate that the reader opened beside the bill; null: none. */
  readonly comparison?: Comparison | null;
  /** Widths that drawings are made for: all of the build's, or the one of this window. */
  readonly widths: readonly number[];
  /** What Athena costs, by region. */
  readonly athena: readonly AthenaPrices[];
  /** Null while the page is built. */
  readonly live: Live | null;
}

/** Everything a screen is made of but its ways to write. */
export type ScreenParts = Omit<Screen, 'format' | 'cost'>;

/** Adds the ways to write. */
export function screenOf(parts: ScreenParts): Screen {
  const { locale, report } = parts;
  return {
    ...parts,
    format: formatFor(locale),
    cost: (decimal, precision) => formatCost(decimal, report.overview?.currency ?? null, locale, precision),
  };
}

/** A text with its values. */
export function say(text: string, values: Readonly<Record<string, string | number>> = {}): string {
  return fill(text, values);
}

/** Attributes of a button that shows the bill in another way. The page listens for them, also in what was rendered at build. */
export function lookAt(view: BillView) {
  return { 'data-look': encodeState(view) };
}
