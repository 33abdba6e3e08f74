import type { ComponentChildren, VNode } from 'preact';
import { Component, createRef } from 'preact';
import { elementScroll, observeElementOffset, observeElementRect, Virtualizer } from '@tanstack/virtual-core';
import type { QueryResult } from '#engine/billing/workbench/result.ts';
import type { ResultOrder } from '#engine/billing/workbench/sort-result.ts';
import { sortResult } from '#engine/billing/workbench/sort-result.ts';
import { nextOrder } from '#viz/kit/data-table.ts';
import type { Screen } from '../view/screen.ts';
import { cellText } from './cell-text.ts';

interface Props {
  readonly screen: Screen;
  readonly result: QueryResult;
  readonly order: ResultOrder;
  readonly onOrder: (order: ResultOrder) => void;
}

/** Height of a row in pixels, as the sheet has it: rows do not wrap, so that only those in view need be there. */
const ROW_HEIGHT = 32;
/** Rows kept beyond the edges, so that scrolling shows no gap. */
const OVERSCAN = 12;

/** A result as a table of which only the rows in view are in the page. A heading sorts. */
export class ResultGrid extends Component<Props> {
  #region = createRef<HTMLDivElement>();
  #virtual: Virtualizer<HTMLDivElement, Element> | null = null;
  #leave: (() => void) | null = null;
  #sorted: { readonly by: readonly [QueryResult, ResultOrder]; readonly rows: readonly number[] } | null = null;

  override componentDidMount(): void {
    this.#virtual = new Virtualizer(this.#options());
    this.#leave = this.#virtual._didMount();
    this.#virtual._willUpdate();
    this.forceUpdate();
  }

  override componentDidUpdate(before: Props): void {
    this.#virtual?.setOptions(this.#options());
    this.#virtual?._willUpdate();
    if (before.result !== this.props.result) this.#region.current?.scrollTo({ top: 0, left: 0 });
  }

  override componentWillUnmount(): void {
    this.#leave?.();
  }

  override render({ screen, result, order }: Props): VNode {
    const { sql: words } = screen.texts;
    this.#virtual?.setOptions(this.#options());
    const items = this.#virtual?.getVirtualItems() ?? [];
    const sorted = this.#order();
    const first = items[0];
    const last = items.at(-1);
    const total = sorted.length * ROW_HEIGHT;
    return (
      <div class="table-scroll sql-grid" role="region" aria-label={words.resultRows} tabIndex={0} ref={this.#region}>
        <table class="ledger ledger-dense" aria-rowcount={sorted.length + 1} aria-colcount={result.columns.length}>
          <caption class="visually-hidden">{words.sortHelp}</caption>
          <thead>
            <tr aria-rowindex={1}>{this.#headings(order)}</tr>
          </thead>
          <tbody>
            <Gap height={first?.start ?? 0} />
            {items.map(({ index }) => {
              const row = sorted[index] ?? 0;
              return (
                <tr key={row} aria-rowindex={index + 2}>
                  {result.columns.map((column, at) => (
                    <Cell
                      key={at}
                      isNumber={column.kind === 'number'}
                      text={cellText(result, row, at, screen.locale)}
                    />
                  ))}
                </tr>
              );
            })}
            <Gap height={last === undefined ? total : total - last.end} />
          </tbody>
        </table>
      </div>
    );
  }

  #headings(order: ResultOrder): ComponentChildren {
    const { result, onOrder } = this.props;
    return result.columns.map(({ name, kind, type }, column) => {
      const isSorted = order?.column === column;
      const direction = isSorted ? (order.descending ? 'descending' : 'ascending') : undefined;
      return (
        <th key={column} scope="col" class={kind === 'number' ? 'num' : undefined} aria-sort={direction}>
          <button type="button" class="sort" title={type} onClick={() => onOrder(nextOrder(order, column))}>
            {name}
          </button>
        </th>
      );
    });
  }

  #order(): readonly number[] {
    const { result, order } = this.props;
    if (this.#sorted?.by[0] !== result || this.#sorted.by[1] !== order)
      this.#sorted = { by: [result, order], rows: sortResult(result, order) };
    return this.#sorted.rows;
  }

  #options() {
    return {
      count: this.props.result.rows.length,
      getScrollElement: () => this.#region.current,
      estimateSize: () => ROW_HEIGHT,
      overscan: OVERSCAN,
      scrollToFn: elementScroll,
      observeElementRect,
      observeElementOffset,
      onChange: () => this.forceUpdate(),
    };
  }
}

/** Stands for the rows that are not there. */
function Gap({ height }: { readonly height: number }): VNode | null {
  return height <= 0 ? null : (
    <tr aria-hidden="true" class="sql-gap">
      <td style={{ blockSize: `${height}px` }} />
    </tr>
  );
}

function Cell({ isNumber, text }: { readonly isNumber: boolean; readonly text: string | null }): VNode {
  if (text === null)
    return (
      <td class={isNumber ? 'num sql-null' : 'sql-null'} translate={false}>
        NULL
      </td>
    );
  return (
    <td class={isNumber ? 'num' : undefined} title={text.length > 40 ? text : undefined}>
      {text}
    </td>
  );
}
