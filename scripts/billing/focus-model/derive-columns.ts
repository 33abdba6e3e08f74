import type { ColumnFormat, ColumnLevel, ColumnType, ModelColumn } from '#engine/billing/conformance/focus-model.ts';
import { invariant } from '#engine/kit/invariant.ts';
import type { ModelRule } from './requirement.ts';
import { toCondition } from './requirement.ts';

/** A column of the FOCUS 1.4 data model, which says since when each exists. */
export interface LatestColumn {
  readonly data_type: string;
  readonly value_format: string;
  readonly feature_level: string;
  readonly allows_nulls: boolean;
  readonly allowed_values: readonly string[] | null;
  readonly version: string;
}

type Rules = readonly (readonly [string, ModelRule])[];

const TYPES: Readonly<Record<string, ColumnType>> = {
  TypeString: 'string',
  TypeDecimal: 'decimal',
  TypeDateTime: 'instant',
  String: 'string',
  Decimal: 'decimal',
  'Date/Time': 'instant',
  JSON: 'json',
};

const FORMATS: Readonly<Record<string, ColumnFormat>> = {
  FormatString: 'string',
  FormatNumeric: 'numeric',
  FormatDateTime: 'instant',
  FormatUnit: 'unit',
  FormatCurrency: 'currency',
  FormatKeyValue: 'key-value',
};

/** Deprecated by FOCUS 1.3 in favour of ServiceProviderName and HostProviderName (its changelog). */
const DEPRECATED_IN_1_3 = ['ProviderName', 'PublisherName'];

/** The columns of FOCUS 1.2 by its rules, with those of later versions by the data model. */
export function deriveColumns(
  rules: Rules,
  latest: Readonly<Record<string, LatestColumn>>,
): Record<string, ModelColumn> {
  const present = rules.filter(([, { Function: kind }]) => kind === 'Presence');
  const names = new Set(present.map(([, rule]) => rule.ValidationCriteria.Requirement.ColumnName ?? ''));
  const known = [...names].map((name) => [name, fromRules(name, rules, latest[name])] as const);
  const later = Object.entries(latest)
    .filter(([name]) => !names.has(name))
    .map(([name, column]) => [name, fromLatest(column)] as const);
  return Object.fromEntries([...known, ...later].toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

function fromRules(name: string, rules: Rules, latest: LatestColumn | undefined): ModelColumn {
  const about = (prefix: string) =>
    rules.filter(([, rule]) => {
      const { ColumnName: column, CheckFunction: check = '' } = rule.ValidationCriteria.Requirement;
      return column === name && check.startsWith(prefix);
    });
  const types = about('Type');
  const formats = about('Format');
  const [valuesRule, values] = allowedValues(name, rules);
  const nonNegative = rules.filter(
    ([id, { ValidationCriteria: criteria }]) =>
      id.startsWith(`${name}-C-`) && criteria.MustSatisfy.includes('non-negative'),
  );
  return {
    type: checksOf(types).map((check) => TYPES[check])[0] ?? 'json',
    format: formatOf(checksOf(formats)),
    ...presence(name, rules),
    since: latest?.version ?? '0.5',
    ...(DEPRECATED_IN_1_3.includes(name) ? { until: '1.2' } : {}),
    ...(nonNegative.length > 0 ? { nonNegative: true } : {}),
    ...(values === null ? {} : { values }),
    rules: withoutEmpty({
      presence: idsOf(presenceRules(name, rules)),
      type: idsOf(types),
      format: idsOf(formats),
      values: valuesRule === null ? [] : [valuesRule],
      nonNegative: idsOf(nonNegative),
    }),
  };
}

function withoutEmpty(rules: ModelColumn['rules']): ModelColumn['rules'] {
  return Object.fromEntries(Object.entries(rules).filter(([, ids]) => ids.length > 0));
}

const idsOf = (rules: Rules) => rules.map(([id]) => id);
const checksOf = (rules: Rules) => rules.map(([, rule]) => rule.ValidationCriteria.Requirement.CheckFunction ?? '');

/** A column that is a string and a currency is a currency. */
function formatOf(checks: readonly string[]): ColumnFormat | null {
  const formats = checks.flatMap((check) => FORMATS[check] ?? []);
  return formats.find((format) => format !== 'string') ?? formats[0] ?? null;
}

function presenceRules(name: string, rules: Rules): Rules {
  return rules.filter(
    ([, rule]) => rule.Function === 'Presence' && rule.ValidationCriteria.Requirement.ColumnName === name,
  );
}

function presence(name: string, rules: Rules): Pick<ModelColumn, 'level' | 'criteria'> {
  const found = presenceRules(name, rules);
  const [first] = found;
  invariant(first !== undefined, `${name} has a rule of presence`);
  const {
    ValidationCriteria: { Keyword: keyword },
    ApplicabilityCriteria: criteria,
  } = first[1];
  if (criteria.length === 0) return { level: keyword === 'MUST' ? 'mandatory' : 'recommended' };
  // A column with several rules is asked for by what the provider offers beyond what a file shows.
  return found.length === 1 && keyword === 'MUST' ? { level: 'conditional', criteria } : { level: 'conditional' };
}

/** The rule that lists what a column may hold, and the list. */
function allowedValues(name: string, rules: Rules): readonly [string | null, readonly string[] | null] {
  for (const [
    id,
    {
      ValidationCriteria: { Requirement: wanted },
    },
  ] of rules) {
    const condition = wanted.CheckFunction === 'OR' ? toCondition(wanted) : null;
    if (condition?.[0] !== 'or') continue;
    const values = condition[1].map((part) => (part[0] === 'is' && part[1] === name ? part[2] : null));
    const known = values.filter((value) => value !== null);
    if (known.length === values.length) return [id, known];
  }
  return [null, null];
}

const LEVELS: Readonly<Record<string, ColumnLevel>> = {
  Mandatory: 'mandatory',
  Conditional: 'conditional',
  Recommended: 'recommended',
};

function fromLatest(column: LatestColumn): ModelColumn {
  return {
    type: TYPES[column.data_type] ?? 'string',
    format: column.value_format === 'Key-Value' ? 'key-value' : null,
    level: LEVELS[column.feature_level] ?? 'optional',
    since: column.version,
    ...(column.allowed_values ? { values: column.allowed_values } : {}),
    rules: {},
  };
}
