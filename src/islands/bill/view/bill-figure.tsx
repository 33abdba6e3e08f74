import type { ComponentChildren, VNode } from 'preact';
import { Component } from 'preact';
import { saveCsv } from '#browser/save-csv.ts';
import { compareText } from '#i18n/compare-text.ts';
import type { FigureProps } from '#viz/kit/figure.tsx';
import { Figure } from '#viz/kit/figure.tsx';
import type { TableOrder } from '#viz/kit/data-table.ts';
import { nextOrder, tableToCsv } from '#viz/kit/data-table.ts';
import { InTurn } from './in-turn.tsx';
import type { Screen } from './screen.ts';

interface Props extends Pick<FigureProps, 'id' | 'finding' | 'read' | 'table' | 'tableTitle' | 'within' | 'source'> {
  readonly screen: Screen;
  readonly children: ComponentChildren;
  /** How the figure came about: its query or rule, and what they were given. */
  readonly why: ComponentChildren;
}

/** A figure of a bill: asked "why?", it says how it came about; its table sorts and can be saved once a script listens. */
export class BillFigure extends Component<Props, { readonly order: TableOrder }> {
  override state: { readonly order: TableOrder } = { order: null };

  override render({ screen, why, children, ...figure }: Props, { order }: { readonly order: TableOrder }): VNode {
    const { live, texts, locale } = screen;
    const onSort = (column: number) => this.setState({ order: nextOrder(order, column) });
    const save = () => saveCsv(`${figure.id}.csv`, tableToCsv(figure.table));
    return (
      <Figure
        {...figure}
        level={3}
        order={order}
        drawTable={(draw) => <InTurn screen={screen} draw={draw} />}
        compareText={(a, b) => compareText(a, b, locale)}
        onSort={live === null ? undefined : onSort}
        download={live === null ? undefined : { label: texts.words.saveCsv, save }}
      >
        {children}
        <details class="disclosure finding-why">
          <summary>{texts.findings.why}</summary>
          <div class="stack">{why}</div>
        </details>
      </Figure>
    );
  }
}
