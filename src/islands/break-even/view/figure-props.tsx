import { compareText } from '#i18n/compare-text.ts';
import type { DataTable } from '#viz/kit/data-table.ts';
import { SourceLine } from './source-line.tsx';
import type { BreakEvenView, FigureName } from './view.ts';

/** What all four figures hand to their frame. */
export function figureProps(name: FigureName, table: DataTable, view: BreakEvenView) {
  const { live, texts } = view;
  return {
    id: name,
    table,
    tableTitle: texts.words.tableTitle,
    source: <SourceLine view={view} />,
    order: live?.orders[name] ?? null,
    compareText: (a: string, b: string) => compareText(a, b, view.locale),
    onSort: live === null ? undefined : (column: number) => live.sort(name, column),
    download: live === null ? undefined : { label: texts.words.download, save: () => live.save(name, table) },
  };
}
