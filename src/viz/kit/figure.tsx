import type { ComponentChildren, VNode } from 'preact';
import type { CompareText, DataTable, TableOrder } from './data-table.ts';
import { DataTableView } from './data-table-view.tsx';

export interface FigureProps {
  /** Unique on the page. */
  readonly id: string;
  /** Of the heading; 2 where the figure is a part of the page, 3 where it is one of a section. */
  readonly level?: 2 | 3;
  /** What the figure found, in one sentence, from the data it shows. */
  readonly finding: string;
  /** How to read it, in one line. */
  readonly read: string;
  /** The drawing and what belongs right under it. */
  readonly children: ComponentChildren;
  readonly table: DataTable;
  readonly tableTitle: string;
  /** Where a page has several tables of a caption: what this one is of, by the id of its name. */
  readonly within?: string | undefined;
  /** Draws the table, where that is not to be done at once. */
  readonly drawTable?: ((draw: () => VNode) => VNode) | undefined;
  readonly source: ComponentChildren;
  readonly download?: { readonly label: string; readonly save: () => void } | undefined;
  readonly order?: TableOrder;
  readonly compareText: CompareText;
  readonly onSort?: ((column: number) => void) | undefined;
}

function atOnce(draw: () => VNode): VNode {
  return draw();
}

/** The frame of every figure: finding, how to read it, drawing, the same as a table, source and date. */
export function Figure(props: FigureProps): VNode {
  const Heading = props.level === 3 ? 'h3' : 'h2';
  const { id, finding, read, children, table, tableTitle, within, source, download, compareText, onSort } = props;
  const { drawTable = atOnce, order = null } = props;
  return (
    <figure class="figure" id={id} aria-labelledby={`${id}-finding`}>
      <figcaption>
        <Heading class="finding" id={`${id}-finding`}>
          {finding}
        </Heading>
        <p class="figure-read">{read}</p>
      </figcaption>
      {children}
      <details class="disclosure">
        <summary>{tableTitle}</summary>
        <div>
          {drawTable(() => (
            <DataTableView
              table={table}
              id={`${id}-table`}
              within={within}
              order={order}
              compareText={compareText}
              {...(onSort === undefined ? {} : { onSort })}
            />
          ))}
          {download !== undefined && (
            <p class="button-row no-print">
              <button type="button" class="link-button" onClick={download.save}>
                {download.label}
              </button>
            </p>
          )}
        </div>
      </details>
      <p class="figure-source">{source}</p>
    </figure>
  );
}

/** The same drawing at every width given, of which the sheet shows the one that suits the screen. */
export function Plot({
  widths,
  draw,
  children,
}: {
  readonly widths: readonly number[];
  readonly draw: (width: number) => VNode;
  readonly children?: ComponentChildren;
}): VNode {
  const only = widths.length === 1;
  return (
    <div class="plot">
      {widths.map((width) => (
        <div key={only ? 'only' : width} class={only ? 'plot-only' : `plot-at plot-at-${width}`}>
          {draw(width)}
        </div>
      ))}
      {children}
    </div>
  );
}
