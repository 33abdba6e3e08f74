import type { Condition } from './condition.ts';

/**
 * How a rule of the machine-readable model fails its own text.
 * - `contradicts-text`: it asks for the opposite, or of the wrong rows.
 * - `malformed`: its condition is not formed as the others are; the validator drops it and asks of every row.
 * - `wrong-values`: it allows values of another column.
 * - `wrong-column`: it looks at another column than its text.
 * - `stands-in`: what its text turns on is not in the data; what it looks at instead blames rows that are right.
 * - `asks-less`: it passes whatever the file says.
 */
export type DefectKind = 'contradicts-text' | 'malformed' | 'wrong-values' | 'wrong-column' | 'stands-in' | 'asks-less';

export interface ModelDefect {
  readonly kind: DefectKind;
  /** Where it was reported; null for what we found by reading the rule against its text. */
  readonly reported: string | null;
  /** What the text asks for, where data can show it; it is checked in place of the rule. */
  readonly instead?: { readonly must: Condition; readonly when?: Condition };
}

const SPEC = 'https://github.com/FinOps-Open-Cost-and-Usage-Spec/FOCUS_Spec/issues';
const VALIDATOR = 'https://github.com/finopsfoundation/focus_validator/issues';
const SAMPLES = 'https://github.com/FinOps-Open-Cost-and-Usage-Spec/FOCUS-Sample-Data/pull';

/**
 * Rules of the requirements model 1.2 that contradict the specification or can never do what they say, read on 2026-11-21. What they
 * find is shown and labelled, for the official validator shows it too; it is no fault of the file.
 */
export const MODEL_DEFECTS: Readonly<Record<string, ModelDefect>> = {
  'CommitmentDiscountStatus-C-003-C': {
    kind: 'contradicts-text',
    reported: `${SPEC}/2598`,
    instead: { must: ['null', 'CommitmentDiscountStatus'], when: ['null', 'CommitmentDiscountId'] },
  },
  'CommitmentDiscountStatus-C-004-C': {
    kind: 'contradicts-text',
    reported: `${SPEC}/2393`,
    instead: {
      must: ['set', 'CommitmentDiscountStatus'],
      when: [
        'and',
        [
          ['set', 'CommitmentDiscountId'],
          ['is', 'ChargeCategory', 'Usage'],
        ],
      ],
    },
  },
  'CommitmentDiscountStatus-C-005-M': { kind: 'wrong-values', reported: null },
  'CapacityReservationStatus-C-003-C': {
    kind: 'malformed',
    reported: `${VALIDATOR}/142`,
    instead: { must: ['null', 'CapacityReservationStatus'], when: ['null', 'CapacityReservationId'] },
  },
  'CapacityReservationStatus-C-004-C': {
    kind: 'malformed',
    reported: `${VALIDATOR}/142`,
    instead: {
      must: ['set', 'CapacityReservationStatus'],
      when: [
        'and',
        [
          ['set', 'CapacityReservationId'],
          ['is', 'ChargeCategory', 'Usage'],
        ],
      ],
    },
  },
  'ResourceType-C-005-C': {
    kind: 'malformed',
    reported: `${SPEC}/2598`,
    instead: { must: ['set', 'ResourceType'], when: ['set', 'ResourceId'] },
  },
  'ConsumedQuantity-C-006-C': {
    kind: 'contradicts-text',
    reported: null,
    instead: {
      must: ['set', 'ConsumedQuantity'],
      when: [
        'and',
        [
          ['is', 'ChargeCategory', 'Usage'],
          ['not', 'CommitmentDiscountStatus', 'Unused'],
          ['not', 'ChargeClass', 'Correction'],
        ],
      ],
    },
  },
  // C-006 allows null for corrections of usage and purchases; "all other cases" cannot mean them as well.
  'CommitmentDiscountQuantity-C-007-C': {
    kind: 'contradicts-text',
    reported: null,
    instead: {
      must: ['null', 'CommitmentDiscountQuantity'],
      when: [
        'or',
        [
          [
            'and',
            [
              ['not', 'ChargeCategory', 'Usage'],
              ['not', 'ChargeCategory', 'Purchase'],
            ],
          ],
          ['null', 'CommitmentDiscountId'],
        ],
      ],
    },
  },
  'PricingCurrencyEffectiveCost-C-004-M': { kind: 'wrong-column', reported: null },
  // Third parties that are paid are told by two names that differ; AWS is "AWS" and "Amazon Web Services, Inc." on its own invoices.
  'BilledCost-C-005-C': { kind: 'stands-in', reported: `${SAMPLES}/5` },
  'EffectiveCost-C-005-C': { kind: 'stands-in', reported: null },
  'BillingAccountName-C-003-C': { kind: 'stands-in', reported: null },
  // Either may fail: the composite above them is content with one.
  'InvoiceId-C-004-C': { kind: 'asks-less', reported: null },
  'InvoiceId-C-005-C': { kind: 'asks-less', reported: null },
  'EffectiveCost-C-004-M': { kind: 'asks-less', reported: null },
  'ContractedCost-C-004-M': { kind: 'asks-less', reported: null },
  'ListCost-C-004-M': { kind: 'asks-less', reported: null },
  'PricingQuantity-C-008-M': { kind: 'asks-less', reported: null },
};

/**
 * Rules that hold "unless ChargeClass is Correction" pass every conformant file as the validator compares nothing with a value
 * (FOCUS_Spec issue 2681). We compare so that they are asked of every row that is no correction; they are not listed one by one.
 */
export const CORRECTION_ISSUE = `${SPEC}/2681`;

/** Commitment discounts are used or not; the model lists the states of a reservation (FOCUS 1.2, CommitmentDiscountStatus). */
export const CORRECTED_VALUES: Readonly<Record<string, readonly string[]>> = {
  CommitmentDiscountStatus: ['Used', 'Unused'],
};
