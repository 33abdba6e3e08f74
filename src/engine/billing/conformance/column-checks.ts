import type { BillColumns } from './bill-columns.ts';
import { columnsInFile, modelColumns } from './bill-columns.ts';
import type { Check } from './check.ts';
import { checkId } from './check.ts';
import type { ModelColumn } from './focus-model.ts';

/** A finding about the columns of a file, made without reading a row. */
export interface ColumnFinding extends Check {
  /** Whether it touches every row, as a missing column does, or none, as a name does. */
  readonly touches: 'every-row' | 'no-row';
}

/** Columns that are missing, misnamed or out of place. */
export function checkColumns(columns: BillColumns): readonly ColumnFinding[] {
  return [...missing(columns), ...misspelt(columns), ...custom(columns)];
}

/** How many checks a file's columns are put to: those it should have, how they are spelt, and what its own are called. */
export function countColumnChecks(columns: BillColumns): number {
  const offered = offeredCriteria(columns);
  const asked = modelColumns(columns.version).filter(([, column]) => severityOfAbsence(column, offered) !== null);
  const known = columnsInFile(columns).length;
  return asked.length + known + NAMING_CHECKS * (columns.names.length - known);
}

/** Prefix, place, letters and length of a column of the file's own. */
const NAMING_CHECKS = 4;

function missing(columns: BillColumns): readonly ColumnFinding[] {
  const offered = offeredCriteria(columns);
  return modelColumns(columns.version).flatMap(([name, column]) => {
    const severity = columns.find(name) === null ? severityOfAbsence(column, offered) : null;
    if (severity === null) return [];
    const id = checkId(name, 'present');
    return [{ id, severity, column: name, ruleIds: column.rules.presence ?? [], touches: 'every-row' as const }];
  });
}

/** A conditional column is asked for when other columns show that the provider offers what it is about. */
function severityOfAbsence({ level, criteria }: ModelColumn, offered: ReadonlySet<string>): Check['severity'] | null {
  switch (level) {
    case 'mandatory':
      return 'high';
    case 'recommended':
      return 'low';
    case 'conditional':
      return criteria?.every((criterion) => offered.has(criterion)) ? 'medium' : null;
    case 'optional':
      return null;
  }
}

/** What a file shows that its provider offers: a column about commitments means that there are commitments. */
function offeredCriteria(columns: BillColumns): ReadonlySet<string> {
  return new Set(columnsInFile(columns).flatMap(([, { criteria }]) => criteria ?? []));
}

/** Names that are FOCUS's in another case: `SkuPriceid`. */
function misspelt(columns: BillColumns): readonly ColumnFinding[] {
  return columnsInFile(columns).flatMap(([name, , inFile]) =>
    inFile === name ? [] : [naming(name, 'spelling', inFile, ['ColumnHandling-A-001-M'])],
  );
}

const PREFIX = 'x_';
const LONGEST = 50;

function custom(columns: BillColumns): readonly ColumnFinding[] {
  const known = new Set(columnsInFile(columns).map(([, , inFile]) => inFile));
  const own = columns.names.filter((name) => !known.has(name));
  const lastKnown = columns.names.findLastIndex((name) => known.has(name));
  return own.flatMap((name) => [
    ...(name.startsWith(PREFIX) ? [] : [naming('columns', 'prefix', name, ['ColumnHandling-A-010-M'])]),
    ...(columns.names.indexOf(name) > lastKnown
      ? []
      : [naming('columns', 'order', name, ['ColumnHandling-A-012-O', 'ColumnHandling-A-013-O'])]),
    ...(/^(x_)?[A-Z][A-Za-z0-9]*$/.test(name)
      ? []
      : [
          naming('columns', 'letters', name, [
            'ColumnHandling-A-001-M',
            'ColumnHandling-A-003-M',
            'ColumnHandling-A-011-O',
          ]),
        ]),
    ...(name.length <= LONGEST ? [] : [naming('columns', 'length', name, ['ColumnHandling-A-005-O'])]),
  ]);
}

function naming(about: string, what: string, column: string, ruleIds: readonly string[]): ColumnFinding {
  return { id: checkId(about, what), severity: 'low', column, ruleIds, touches: 'no-row' };
}
