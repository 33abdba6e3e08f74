import data from './focus-model.json' with { type: 'json' };
import type { Condition } from './condition.ts';

export type ColumnType = 'string' | 'decimal' | 'instant' | 'json';
export type ColumnFormat = 'string' | 'numeric' | 'instant' | 'unit' | 'currency' | 'key-value';
/** Whether a file must have a column: always, when the provider offers what it is about, better yes, or as it likes. */
export type ColumnLevel = 'mandatory' | 'conditional' | 'recommended' | 'optional';

/** A column of a FOCUS cost and usage file. */
export interface ModelColumn {
  readonly type: ColumnType;
  readonly format: ColumnFormat | null;
  readonly level: ColumnLevel;
  /** Version of FOCUS that introduced it. */
  readonly since: string;
  /** Last version that asks for it; absent for one still asked for. */
  readonly until?: string;
  /** What the provider must offer for a conditional column to be asked for; absent where a file cannot show it. */
  readonly criteria?: readonly string[];
  readonly nonNegative?: boolean;
  readonly values?: readonly string[];
  /** Rules of the model by what they say of the column. */
  readonly rules: Readonly<
    Partial<Record<'presence' | 'type' | 'format' | 'values' | 'nonNegative', readonly string[]>>
  >;
}

/** What must hold of a row, when something else holds. */
export interface Demand {
  readonly id: string;
  readonly column: string;
  readonly must: Condition;
  readonly when?: Condition;
  /** It should, rather than must. */
  readonly should?: boolean;
}

/** A price times a quantity that must be a cost. */
export interface Product {
  readonly ids: readonly string[];
  readonly price: string;
  readonly quantity: string;
  readonly cost: string;
}

/** A column whose every value must go with one value of another. */
export interface OnePer {
  readonly id: string;
  readonly column: string;
  readonly one: string;
  readonly should?: boolean;
}

/** Why a rule of the model says nothing that could be checked by itself. */
export type ModelClass = 'composite' | 'permission' | 'text-only' | 'static';

/**
 * What FOCUS asks of a cost and usage file, taken from its machine-readable models by `scripts/billing/derive-focus-model.ts`.
 * Facts only; source, version and licence are in the file.
 */
export interface FocusModel {
  readonly source: Readonly<Record<string, string>>;
  readonly columns: Readonly<Record<string, ModelColumn>>;
  readonly demands: readonly Demand[];
  readonly products: readonly Product[];
  readonly onePer: readonly OnePer[];
  /** Category of each subcategory of services. */
  readonly subcategories: Readonly<Record<string, string>>;
  /** Codes of national currencies. */
  readonly currencies: readonly string[];
  /** Every rule of the model by what it is. */
  readonly modelRules: Readonly<Record<ModelClass, readonly string[]>>;
}

// The tuples of conditions are arrays to the compiler; a test reads every one of them.
export const FOCUS_MODEL = data as unknown as FocusModel;
