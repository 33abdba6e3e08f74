import type { VNode } from 'preact';
import type { Contribution } from '#engine/billing/anomalies/root-cause.ts';
import type { ExplainedAnomaly } from '#engine/billing/analysis/explain-anomalies.ts';
import type { BillTexts } from '#i18n/bill-texts.ts';
import { compareText } from '#i18n/compare-text.ts';
import type { Locale } from '#i18n/locales.ts';
import type { DataCell, DataTable } from '#viz/kit/data-table.ts';
import { numberCell, textCell } from '#viz/kit/data-table.ts';
import { DataTableView } from '#viz/kit/data-table-view.tsx';
import type { FindingWriter } from '../findings/finding-writer.ts';

/** Values of a dimension that are listed, of those that explain it. */
const NAMED = 3;

interface Props {
  readonly id: string;
  /** Id of what names the change. */
  readonly within: string;
  readonly anomaly: ExplainedAnomaly;
  readonly words: BillTexts['spikes'];
  readonly writer: FindingWriter;
  readonly locale: Locale;
}

/** What a change is made of, by each dimension the file has. */
export function CauseTable({ id, within, anomaly, words, writer, locale }: Props): VNode {
  const compare = (a: string, b: string) => compareText(a, b, locale);
  return <DataTableView id={id} within={within} table={tableOf(anomaly, words, writer)} compareText={compare} />;
}

function tableOf({ causes, currency }: ExplainedAnomaly, words: BillTexts['spikes'], writer: FindingWriter): DataTable {
  const columns = ['key', 'before', 'during', 'share'] as const;
  return {
    caption: words.causesCaption,
    columns: columns.map((name, index) => ({ label: words[`column.${name}`], numeric: index > 0 })),
    rows: causes.flatMap(({ dimension, cause }) =>
      cause.contributions
        .slice(0, Math.min(NAMED, cause.explainedBy.length))
        .map((one) => [keyCell(dimension, one, writer), ...cellsOf(one, currency, writer)]),
    ),
  };
}

/** The value with its dimension: two dimensions may have the same one. */
function keyCell(dimension: string, { key }: Contribution, writer: FindingWriter): DataCell {
  return textCell(`${dimensionName(dimension, writer)}: ${key === '' ? writer.name(null, 'value') : key}`);
}

function cellsOf(
  { before, during, share }: Contribution,
  currency: string | null,
  { format, cost }: FindingWriter,
): readonly DataCell[] {
  return [
    numberCell(before, cost(before, currency)),
    numberCell(during, cost(during, currency)),
    numberCell(share, format.percent(share)),
  ];
}

/** What a dimension is called; a column nobody named as the file writes it. */
export function dimensionName(dimension: string, { words }: FindingWriter): string {
  return (words as Readonly<Record<string, string>>)[`column.${dimension}`] ?? dimension;
}
