import type { OptionId } from '#engine/workloads/event-driven/workload.ts';
import type { BreakEvenTexts } from '#i18n/break-even-texts.ts';
import type { Locale } from '#i18n/locales.ts';
import type { MapCell } from '#viz/cheapest-map/model.ts';
import type { TableOrder } from '#viz/kit/data-table.ts';
import type { DataTable } from '#viz/kit/data-table.ts';
import { encodeQuery } from '../../inputs/encode-query.ts';
import type { Inputs } from '../../inputs/inputs.ts';
import type { Answers } from '../answers.ts';
import type { BreakEvenState } from '../state.ts';
import type { Writers } from '../writers.ts';
import { writersFor } from '../writers.ts';

export type FigureName = 'curves' | 'map' | 'tornado' | 'odds';

/** What only a page with a script has: where the reader points, how tables are sorted, what can be done. */
export interface Live {
  readonly cursor: { readonly value: number; readonly followed: OptionId | null } | null;
  readonly cell: MapCell | null;
  readonly orders: Readonly<Partial<Record<FigureName, TableOrder>>>;
  /** Where the reader points now: keys may come faster than frames. */
  readonly latest: () => Pick<Live, 'cursor' | 'cell'>;
  readonly point: (value: number, followed: OptionId | null) => void;
  readonly pointCell: (cell: MapCell) => void;
  readonly sort: (figure: FigureName, column: number) => void;
  readonly save: (figure: FigureName, table: DataTable) => void;
}

/** Everything a figure is drawn from. */
export interface BreakEvenView {
  readonly locale: Locale;
  readonly texts: BreakEvenTexts;
  readonly write: Writers;
  readonly state: BreakEvenState;
  readonly answers: Answers;
  /** Widths the drawings are laid out for: three at build, the measured one in the browser. */
  readonly widths: readonly number[];
  readonly links: { readonly calculator: string; readonly prices: string };
  /** Date of the newest list price used, `YYYY-MM-DD` or shorter. */
  readonly priceDate: string;
  readonly live: Live | null;
}

/** Puts a view together. */
export function breakEvenView(parts: Omit<BreakEvenView, 'write'>): BreakEvenView {
  return { ...parts, write: writersFor(parts.locale, parts.texts, parts.answers.curves.over) };
}

/** The calculator with these inputs. */
export function calculatorHref({ links }: Pick<BreakEvenView, 'links'>, inputs: Inputs): string {
  const query = encodeQuery(inputs);
  return query === '' ? links.calculator : `${links.calculator}?${query}`;
}

/** The calculator with the reader's inputs, of which one has another value. */
export function hrefAt(view: BreakEvenView, value: number): string {
  const { inputs } = view.state;
  const workload = { ...inputs.workload, [view.answers.curves.over]: value };
  return calculatorHref(view, { ...inputs, workload });
}
