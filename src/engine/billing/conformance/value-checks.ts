import { instantSql } from '../source/instant-sql.ts';
import { readType } from '../source/processed-columns.ts';
import { literal, quoted } from '../source/origin.ts';
import type { BillColumns } from './bill-columns.ts';
import { columnsInFile } from './bill-columns.ts';
import type { RowCheck } from './check.ts';
import { checkId, modelId, severityOf } from './check.ts';
import type { ModelColumn } from './focus-model.ts';
import { FOCUS_MODEL } from './focus-model.ts';
import { CORRECTED_VALUES, MODEL_DEFECTS } from './model-defects.ts';

/** A FOCUS column of a file, as a check needs it. */
interface Subject {
  readonly name: string;
  readonly column: ModelColumn;
  /** Its name in SQL. */
  readonly sql: string;
  /** Whether the file's own types, and not its publisher, decide how values are written. */
  readonly isTyped: boolean;
}

/** Checks of the values of each column by themselves: type, format, allowed values. */
export function valueChecks(columns: BillColumns): readonly RowCheck[] {
  return columnsInFile(columns).flatMap(([name, column, inFile]) => {
    const subject = { name, column, sql: quoted(inFile), isTyped: columns.typed.has(inFile) };
    return [
      ...readable(subject),
      ...written(subject),
      ...allowed(subject),
      ...nonNegative(subject),
      ...filled(subject),
    ];
  });
}

/** Rules that say "a valid decimal value" are answered by reading one, whatever their machine-readable part looks at. */
const VALID_DECIMAL: Readonly<Record<string, readonly string[]>> = {
  BilledCost: ['BilledCost-C-004-M'],
  CommitmentDiscountQuantity: ['CommitmentDiscountQuantity-C-009-M'],
  ConsumedQuantity: ['ConsumedQuantity-C-008-C'],
  ContractedCost: ['ContractedCost-C-004-M'],
  EffectiveCost: ['EffectiveCost-C-004-M'],
  ListCost: ['ListCost-C-004-M'],
  PricingCurrencyEffectiveCost: ['PricingCurrencyEffectiveCost-C-004-M'],
  PricingQuantity: ['PricingQuantity-C-008-M'],
};

function readable({ name, column, sql }: Subject): readonly RowCheck[] {
  if (column.type !== 'decimal' && column.type !== 'instant') return [];
  const value = column.type === 'decimal' ? `TRY_CAST(${sql} AS ${readType(name)})` : instantSql(sql);
  return [
    {
      id: checkId(name, column.type === 'decimal' ? 'number' : 'instant'),
      severity: severityOf(name),
      column: name,
      ruleIds: [...(column.rules.type ?? []), ...(VALID_DECIMAL[name] ?? [])],
      violates: `${sql} IS NOT NULL AND ${value} IS NULL`,
      saves: 'reading',
    },
  ];
}

/** How a value is written, that can be read all the same. */
function written({ name, column: { format, rules }, sql, isTyped }: Subject): readonly RowCheck[] {
  // Prices may be in a currency of the provider's own (CurrencyFormat), so only what is billed must be a national one.
  const isNational = format !== 'currency' || name === 'BillingCurrency';
  if (format === null || isTyped || !isNational) return [];
  const violates = FORMATS[format](sql);
  if (violates === null) return [];
  const check: RowCheck = {
    id: checkId(name, 'format'),
    severity: format === 'currency' ? severityOf(name) : 'low',
    column: name,
    ruleIds: [...(rules.format ?? []), ...(FORMAT_RULES[format] ?? [])],
    violates,
  };
  return [SLOW_FORMATS.includes(format) ? { ...check, saves: 'values' } : check];
}

/** Told by patterns, which take long. */
const SLOW_FORMATS: readonly ModelColumn['format'][] = ['unit', 'key-value'];

/** A flat JSON object: no value is an object or an array. */
const FLAT_OBJECT =
  String.raw`^\{\s*(STRING\s*:\s*(STRING|NUMBER|true|false|null)\s*(,\s*STRING\s*:\s*(STRING|NUMBER|true|false|null)\s*)*)?\}$`
    .replaceAll('STRING', String.raw`"([^"\\]|\\.)*"`)
    .replaceAll('NUMBER', String.raw`-?[0-9]+(\.[0-9]+)?([eE][-+]?[0-9]+)?`);

/** "Hours", "GB-Hours", "GB/Hour", "1000 Tokens", "Units/3 Months": FOCUS 1.2, UnitFormat. Whether the unit is on its list of units is not asked. */
const UNIT = '^([0-9]+ )?[A-Za-z][A-Za-z0-9 ]*(-[A-Z][a-z]+s)?(/([0-9]+ )?[A-Z][a-z]+)?$';

const matches = (sql: string, pattern: string) => `COALESCE(REGEXP_EXTRACT(${sql}, ${literal(pattern)}), '') = ${sql}`;

const FORMATS: Readonly<Record<NonNullable<ModelColumn['format']>, (sql: string) => string | null>> = {
  // Empty text and placeholders are a check of their own.
  string: () => null,
  // What can be read as a number all the same has a plus sign, a separator or spaces.
  numeric: (sql) => ['+', '_', ' '].map((odd) => `STRPOS(${sql}, ${literal(odd)}) > 0`).join(' OR '),
  instant: (sql) => `${sql} NOT LIKE '____-__-__T__:__:__%Z'`,
  unit: (sql) => `${sql} IS NOT NULL AND NOT (${matches(sql, UNIT)})`,
  currency: (sql) => `${sql} IS NOT NULL AND ${sql} NOT IN (${FOCUS_MODEL.currencies.map(literal).join(', ')})`,
  'key-value': (sql) => `${sql} IS NOT NULL AND NOT (${matches(sql, FLAT_OBJECT)})`,
};

/** Rules about all columns of a format, which a check of one of them answers for that column. */
const FORMAT_RULES: Readonly<Record<string, readonly string[]>> = {
  numeric: ['002', '003', '004', '005', '006', '007', '008', '009', '010', '011'].map(
    (number) => `NumericFormat-A-${number}-M`,
  ),
  instant: ['001', '002', '004', '005', '006'].map((number) => `DateTimeFormat-A-${number}-M`),
  unit: ['UnitFormat-A-001-M'],
  currency: ['CurrencyFormat-A-001-C', 'BillingCurrency-C-006-M'],
  'key-value': ['KeyValueFormat-A-001-M', 'KeyValueFormat-A-003-M', 'KeyValueFormat-A-004-M'],
};

function allowed({ name, column, sql }: Subject): readonly RowCheck[] {
  const { values, rules } = column;
  if (values === undefined) return [];
  const ruleIds = rules.values ?? [];
  const corrected = CORRECTED_VALUES[name];
  const broken = (list: readonly string[]) => `${sql} IS NOT NULL AND ${sql} NOT IN (${list.map(literal).join(', ')})`;
  const check: RowCheck = {
    id: checkId(name, 'values'),
    severity: 'medium',
    column: name,
    ruleIds,
    violates: broken(corrected ?? values),
  };
  const defect = MODEL_DEFECTS[ruleIds[0] ?? ''];
  if (corrected === undefined || defect === undefined) return [check];
  const id = modelId(ruleIds[0] ?? '');
  return [check, { ...check, id, severity: 'low', defect: defect.kind, violates: broken(values) }];
}

function nonNegative({ name, column, sql }: Subject): readonly RowCheck[] {
  if (!column.nonNegative) return [];
  return [
    {
      id: checkId(name, 'non-negative'),
      severity: 'medium',
      column: name,
      ruleIds: column.rules.nonNegative ?? [],
      violates: `TRY_CAST(${sql} AS DOUBLE) < 0`,
    },
  ];
}

/** Texts that stand where there is nothing to say; FOCUS asks for NULL there. Few: each is compared with every text of the file. */
const PLACEHOLDERS = ['N/A', 'n/a', 'Not Applicable', 'None', '-', ' '];
/** FOCUS 1.3 gives this one the value "Not Applicable". */
const MAY_NOT_APPLY = ['HostProviderName'];

function filled({ name, column, sql }: Subject): readonly RowCheck[] {
  if (column.type !== 'string' || column.values !== undefined || MAY_NOT_APPLY.includes(name)) return [];
  const rules = ['NullHandling-A-001-C', 'NullHandling-A-002-M', 'StringHandling-A-007-M'];
  return [
    {
      id: checkId(name, 'placeholder'),
      severity: 'low',
      column: name,
      ruleIds: [
        ...(column.format === 'string' || column.format === 'currency' ? (column.rules.format ?? []) : []),
        ...rules,
      ],
      violates: `${sql} IN (${PLACEHOLDERS.map(literal).join(', ')}) OR ${sql} LIKE '<%'`,
    },
  ];
}
