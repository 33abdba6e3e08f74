import type { BillDatabase, Row } from '../analysis/bill-database.ts';
import { countOf, exactDecimal, textOf } from '../analysis/bill-database.ts';
import type { FocusVersion, SourceFormat } from '../source/detect-format.ts';
import { GIVEN } from '../source/given-values.ts';
import { keepTexts } from '../source/keep-texts.ts';
import { quoted } from '../source/origin.ts';
import type { NativeColumns } from '../source/processed-sql.ts';
import type { CostMetric } from '../source/processed-columns.ts';
import { fillSql } from '../sql/fill-sql.ts';
import splitGroupsSql from '../sql/split-groups.sql';
import { billColumns } from './bill-columns.ts';
import type { BillColumns } from './bill-columns.ts';
import type { Check, RowCheck } from './check.ts';
import { checkId, kebab, SEVERITIES } from './check.ts';
import { checkColumns, countColumnChecks } from './column-checks.ts';
import {
  costSql,
  countSql,
  filledSql,
  profileSql,
  rawCost,
  splitSql,
  touchedSql,
  valueCountSql,
} from './conformance-sql.ts';
import { crossChecks } from './cross-checks.ts';
import { demandChecks } from './demand-checks.ts';
import type { OnePer } from './focus-model.ts';
import { FOCUS_MODEL } from './focus-model.ts';
import { valueChecks } from './value-checks.ts';

/** A check that a file does not pass. */
export interface ConformanceFinding extends Check {
  /** Rows that break it; 0 where only a name does. */
  readonly rows: number;
  /** What those rows cost in the metric asked for, exact; null where the file has several currencies, or no row the metric. */
  readonly cost: string | null;
  /** Values among them, as the file writes them. */
  readonly examples: readonly string[];
}

export type Conformance =
  | {
      readonly kind: 'checked';
      readonly version: FocusVersion;
      /** Checks that were made; what the file has no columns for was not. Wrong rules of the model are not counted. */
      readonly checks: number;
      /** Rows that break a check of rows, each once, and what they cost together. Columns that are missing or misnamed touch none here. */
      readonly touched: { readonly rows: number; readonly cost: string | null };
      /** What is not as FOCUS asks, by severity, then by cost. */
      readonly findings: readonly ConformanceFinding[];
    }
  | { readonly kind: 'not-applicable'; readonly reason: 'not-focus' };

/** A bill as its file has it. */
export interface RawSource {
  readonly format: SourceFormat;
  readonly columns: readonly string[];
  /** Those of them that came with types from Parquet. */
  readonly typed: readonly string[];
  /** Left out: what there is of texts stands in a table. */
  readonly natives?: NativeColumns | null;
}

interface Look {
  readonly database: BillDatabase;
  readonly columns: BillColumns;
  /** The cost of a row as SQL. */
  readonly cost: string;
  readonly profile: Row;
  /** The cost of rows, where it can be told. */
  readonly priced: (sum: string | null) => string | null;
}

/**
 * Holds a bill against the version of FOCUS it was written in. Every finding comes with the rows it touches and what they cost; none of
 * them keeps the file from being read. A bill in another format is not held against FOCUS.
 */
export async function checkConformance(
  database: BillDatabase,
  { format, columns: names, typed, natives = null }: RawSource,
  metric: CostMetric,
): Promise<Conformance> {
  if (format.kind !== 'focus') return { kind: 'not-applicable', reason: 'not-focus' };
  await keepTexts(database, natives);
  const columns = billColumns(format.version, names, new Set(typed));
  const inFile = columns.find(metric);
  const cost = rawCost(inFile);
  const [profile = {}] = await database.query(profileSql(cost, columns));
  const isPriced = inFile !== null && textOf(profile, 'cost') !== null && countOf(profile, 'currencies') <= 1;
  const look: Look = { database, columns, cost, profile, priced: (sum) => (isPriced ? exactDecimal(sum) : null) };
  const rowChecks = [...valueChecks(columns), ...demandChecks(columns), ...crossChecks(columns, placesOf(profile))];
  const groups = FOCUS_MODEL.onePer.filter(
    ({ column, one }) => columns.find(column) !== null && columns.find(one) !== null,
  );
  const broken = await brokenChecks(look, rowChecks);
  const split = await groupFindings(look, groups);
  const findings = [...columnFindings(look), ...(await rowFindings(look, broken)), ...split];
  return {
    kind: 'checked',
    version: format.version,
    checks: rowChecks.filter(({ defect }) => defect === undefined).length + groups.length + countColumnChecks(columns),
    touched: await touchedRows(
      look,
      broken,
      groups.filter(({ id }) => split.some(({ ruleIds }) => ruleIds.includes(id))),
    ),
    findings: findings.toSorted(worstFirst),
  };
}

function placesOf(profile: Row): Readonly<Record<string, number>> {
  return Object.fromEntries(FOCUS_MODEL.products.map(({ cost }, index) => [cost, countOf(profile, `places_${index}`)]));
}

function columnFindings({ columns, profile, priced }: Look): readonly ConformanceFinding[] {
  return checkColumns(columns).map(({ touches, ...check }) => ({
    ...check,
    rows: touches === 'every-row' ? countOf(profile, 'row_count') : 0,
    cost: priced(touches === 'every-row' ? textOf(profile, 'cost') : null),
    examples: [],
  }));
}

/** Costs only of what was found. */
async function rowFindings(look: Look, broken: readonly Broken[]): Promise<readonly ConformanceFinding[]> {
  const { database, columns, cost, priced } = look;
  if (broken.length === 0) return [];
  const [costs = {}] = await database.query(
    costSql(
      broken.map(({ check }) => check),
      cost,
      columns,
    ),
  );
  return broken.map(({ check: { violates: _, ...check }, rows }, index) => ({
    ...check,
    rows,
    cost: priced(textOf(costs, `cost_${index}`)),
    examples: [textOf(costs, `example_${index}`)].filter((text) => text !== null),
  }));
}

/** Rows are touched by what is their file's doing; what a wrong rule of the model finds does not count. */
async function touchedRows(
  { database, columns, cost, priced }: Look,
  broken: readonly Broken[],
  split: readonly OnePer[],
): Promise<{ readonly rows: number; readonly cost: string | null }> {
  const name = (column: string) => quoted(columns.find(column) ?? column);
  const conditions = [
    ...broken.flatMap(({ check: { defect, violates } }) => (defect === undefined ? [violates] : [])),
    ...split.map(({ column, one }) => splitSql(name(column), name(one))),
  ];
  if (conditions.length === 0) return { rows: 0, cost: priced('0') };
  const [sum = {}] = await database.query(touchedSql(conditions, cost));
  return { rows: countOf(sum, 'touched'), cost: priced(textOf(sum, 'cost')) };
}

interface Broken {
  readonly check: RowCheck;
  readonly rows: number;
}

/** Counts first, for all checks at once. */
async function brokenChecks(look: Look, checks: readonly RowCheck[]): Promise<readonly Broken[]> {
  const { database, columns } = look;
  const unread = await unreadable(
    look,
    checks.filter(({ saves }) => saves === 'reading'),
  );
  const byRow = checks.filter((check) => check.saves === undefined || unread.includes(check));
  const [counts = {}] = byRow.length === 0 ? [] : await database.query(countSql(byRow));
  const found = new Map(byRow.map((check, index) => [check, countOf(counts, `rows_${index}`)]));
  for (const check of checks.filter(({ saves }) => saves === 'values')) {
    const [count = {}] = await database.query(valueCountSql(check, columns));
    found.set(check, countOf(count, 'rows_0'));
  }
  return checks.flatMap((check) => {
    const rows = found.get(check) ?? 0;
    return rows === 0 ? [] : [{ check, rows }];
  });
}

/** Of checks that a value can be read, those that find something: the processed layer has read every value already. */
async function unreadable({ database, columns }: Look, checks: readonly RowCheck[]): Promise<readonly RowCheck[]> {
  if (checks.length === 0) return [];
  const [raw = {}] = await database.query(filledSql(GIVEN, checks, columns));
  const [processed = {}] = await database.query(filledSql('processed', checks, columns));
  return checks.filter((_, index) => countOf(raw, `values_${index}`) !== countOf(processed, `values_${index}`));
}

/** Groups of which examples are shown. */
const SHOWN = 3;

async function groupFindings(
  { database, columns, cost, priced }: Look,
  groups: readonly OnePer[],
): Promise<readonly ConformanceFinding[]> {
  const findings: ConformanceFinding[] = [];
  for (const { id, column, one, should } of groups) {
    const name = (wanted: string) => quoted(columns.find(wanted) ?? wanted);
    const split = await database.query(
      fillSql(splitGroupsSql, { given: GIVEN, column: name(column), one: name(one), cost }),
    );
    if (split.length === 0) continue;
    const [total = {}] = await database.query(
      `SELECT CAST(${split.map((row) => textOf(row, 'cost') ?? '0').join(' + ')} AS VARCHAR) AS cost`,
    );
    findings.push({
      id: checkId(column, `one-${kebab(one)}`),
      severity: should ? 'low' : 'medium',
      column,
      ruleIds: [id],
      rows: split.reduce((sum, row) => sum + countOf(row, 'row_count'), 0),
      cost: priced(textOf(total, 'cost')),
      examples: split
        .slice(0, SHOWN)
        .map((row) => ['group_key', 'first_value', 'last_value'].map((key) => textOf(row, key)).join(' | ')),
    });
  }
  return findings;
}

function worstFirst(a: ConformanceFinding, b: ConformanceFinding): number {
  const size = ({ cost }: ConformanceFinding) => Math.abs(Number(cost ?? 0));
  return (
    SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) ||
    size(b) - size(a) ||
    b.rows - a.rows ||
    (`${a.id} ${a.column}` < `${b.id} ${b.column}` ? -1 : 1)
  );
}
