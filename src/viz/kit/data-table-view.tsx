import type { VNode } from 'preact';
import type { CompareText, DataCell, DataTable, TableOrder } from './data-table.ts';
import { sortRows } from './data-table.ts';
import { memo } from './memo.tsx';

export interface DataTableProps {
  readonly table: DataTable;
  /** Unique on the page: the scrolling region is named by the caption. */
  readonly id: string;
  /** Where a page has several of a caption: what this one is of, by the id of its name. */
  readonly within?: string | undefined;
  readonly order?: TableOrder;
  readonly compareText: CompareText;
  /** Present in the browser only: without script a heading that cannot sort is not a button. */
  readonly onSort?: (column: number) => void;
}

/** Draws a figure's data as a ledger; headings sort where a script listens. Moving over the figure does not draw it again. */
export const DataTableView = memo(
  DrawnTable,
  (before, after) => before.table === after.table && before.order === after.order,
);

function DrawnTable({ table, id, within, order = null, compareText, onSort }: DataTableProps): VNode {
  const names = within === undefined ? `${id}-caption` : `${within} ${id}-caption`;
  return (
    <section class="table-scroll" aria-labelledby={names} tabIndex={0}>
      <table class="ledger ledger-dense">
        <caption id={`${id}-caption`}>{table.caption}</caption>
        <thead>
          <tr>
            {table.columns.map(({ label, numeric }, column) => (
              <th key={label} scope="col" class={numeric ? 'num' : undefined} aria-sort={direction(order, column)}>
                {onSort === undefined ? (
                  label
                ) : (
                  <button type="button" class="sort" onClick={() => onSort(column)}>
                    {label}
                  </button>
                )}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {sortRows(table, order, compareText).map((row) => (
            <Row key={row[0]?.text} row={row} table={table} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Row({ row, table }: { readonly row: readonly DataCell[]; readonly table: DataTable }): VNode {
  return (
    <tr>
      {row.map((cell, column) => {
        const className = cell.value === null ? 'muted' : table.columns[column]?.numeric === true ? 'num' : undefined;
        return column === 0 ? (
          <th key={column} scope="row" class={className}>
            {cell.text}
          </th>
        ) : (
          <td key={column} class={className}>
            {cell.text}
          </td>
        );
      })}
    </tr>
  );
}

function direction(order: TableOrder, column: number): 'ascending' | 'descending' | undefined {
  if (order?.column !== column) return undefined;
  return order.descending ? 'descending' : 'ascending';
}
