import type { TagReport, Untagged } from '#engine/billing/analysis/tag-report.ts';
import type { TagCoverage } from '#engine/billing/rules/tag-coverage.ts';
import type { BillTexts } from '#i18n/bill-texts.ts';
import { fill } from '#i18n/fill.ts';
import type { DataTable } from '#viz/kit/data-table.ts';
import { emptyCell, numberCell, textCell } from '#viz/kit/data-table.ts';
import type { FindingWriter } from '../findings/finding-writer.ts';

type Words = BillTexts['tags'];

interface Told {
  readonly words: Words;
  readonly writer: FindingWriter;
  readonly metric: string;
}

/** How much of the cost of use carries each tag, as a table. */
export function coverageTable({ coverage, currency }: TagReport, { words, writer, metric }: Told): DataTable {
  const { format, cost } = writer;
  const columns = ['key', 'usable', 'missing', 'notAllowed', 'values'] as const;
  return {
    caption: fill(words.coverageCaption, { metric }),
    columns: columns.map((name, index) => ({ label: words[`column.${name}`], numeric: index > 0 && index < 4 })),
    rows: coverage.map((one) => [
      textCell(one.key),
      numberCell(1 - one.share, format.percent(1 - one.share)),
      numberCell(Number(one.missing.cost), cost(one.missing.cost, currency)),
      numberCell(Number(one.notAllowed.cost), cost(one.notAllowed.cost, currency)),
      valuesCell(one, currency, words, writer),
    ]),
  };
}

function valuesCell(
  { notAllowedValues }: TagCoverage,
  currency: string | null,
  words: Words,
  { words: said, cost, name }: FindingWriter,
): ReturnType<typeof textCell> {
  if (notAllowedValues.length === 0) return emptyCell(words.noneSuch);
  const told = notAllowedValues.map((one) =>
    fill(said.costOf, { key: name(one.key, 'value'), cost: cost(one.cost, currency) }),
  );
  return textCell(told.join('; '));
}

/** The dearest services that lack a tag, as a table. */
export function servicesTable({ services, currency }: TagReport, told: Told): DataTable {
  const { words, metric } = told;
  return {
    caption: fill(words.servicesCaption, { metric }),
    columns: [
      { label: words['column.service'], numeric: false },
      { label: words['column.rows'], numeric: true },
      { label: words['column.cost'], numeric: true },
    ],
    rows: services.map((one) => [textCell(told.writer.name(one.key, 'service')), ...amounts(one, currency, told)]),
  };
}

/** The dearest resources that lack a tag, as a table. */
export function resourcesTable({ resources, currency }: TagReport, told: Told): DataTable {
  const { words, metric, writer } = told;
  return {
    caption: fill(words.resourcesCaption, { metric }),
    columns: [
      { label: words['column.resource'], numeric: false },
      { label: words['column.service'], numeric: false },
      { label: words['column.rows'], numeric: true },
      { label: words['column.cost'], numeric: true },
    ],
    rows: resources.map((one) => [
      textCell(writer.name(one.key, 'resource')),
      textCell(one.key === null ? '' : writer.name(one.service, 'service')),
      ...amounts(one, currency, told),
    ]),
  };
}

function amounts({ rows, cost }: Untagged, currency: string | null, { writer }: Told) {
  return [numberCell(rows, writer.format.number(rows)), numberCell(Number(cost), writer.cost(cost, currency))];
}
