import type { Axis } from '../decisions/break-even/axis.ts';
import type { Region } from '../pricing/region.ts';
import type { Overrides } from '../pricing/tariff.ts';
import type { OptionId, Scope, Workload } from '../workloads/event-driven/workload.ts';
import type { MetricConstant } from './constants.ts';
import type { BankSize, ScenarioId } from './scenarios.ts';

/** How a published number is written: its unit, and for money what it is per. */
export const METRIC_UNITS = [
  'usd-month',
  'usd-million',
  'usd-hour',
  'usd-gb',
  'usd',
  'count',
  'events-month',
  'per-second',
  'mib-per-second',
  'gb-month',
  'gb',
  'tb',
  'bytes',
  'hours',
  'milliseconds',
  'times',
  'share',
] as const;
export type MetricUnit = (typeof METRIC_UNITS)[number];

/** In place of a scenario: the workload is the document's own, `change` over the defaults of every other field. */
export const OWN_WORKLOAD = 'own';

/** A banking event of the mesh at one bank size, with what the document changes in it, or a workload of the document's own. */
export interface WorkloadRef {
  readonly scenario: ScenarioId | typeof OWN_WORKLOAD;
  /** When left out, the size the document is read at: the medium bank unless asked otherwise. */
  readonly size?: BankSize | undefined;
  readonly change?: Partial<Workload> | undefined;
}

/** Where and at which prices something is costed: São Paulo and list prices when left out. */
export interface PricedIn {
  readonly region?: Region | undefined;
  /** Prices that stand in for those of the book, per single unit: what a source says it counted with. */
  readonly prices?: Overrides | undefined;
}

/** How far an estimate reaches: the messaging service alone when left out. */
export interface EstimateRef extends WorkloadRef, PricedIn {
  readonly scope?: Scope | undefined;
}

/** A number, or the id of another metric of the same document whose value is meant. */
export type Operand = number | string;

/**
 * Metered use of one rate: the product of the named factors of `quantity` over that of `per`. Factor names are words of
 * `text/measures.ts`; the factor `x` is what a `usage-crossing` solves for.
 */
export interface UsageLine {
  readonly rate: string;
  readonly quantity: Readonly<Record<string, Operand>>;
  readonly per?: Readonly<Record<string, Operand>> | undefined;
}

/** One published number as data: what is computed, from which scenario, option, rates or other metrics. */
export type MetricSpec =
  /** What an option costs: a month, or a million events. */
  | (EstimateRef & {
      readonly kind: 'option';
      readonly option: OptionId;
      readonly per?: 'month' | 'million' | undefined;
    })
  /** What one line of an option's bill, or several together, cost a month. */
  | (EstimateRef & { readonly kind: 'line'; readonly option: OptionId; readonly line: string | readonly string[] })
  /** A capacity figure of an option: shards, brokers… */
  | (EstimateRef & { readonly kind: 'capacity'; readonly option: OptionId; readonly of: string })
  /** An input of a scenario, or a rate that follows from it. */
  | (WorkloadRef & { readonly kind: 'workload'; readonly of: keyof Workload | 'meanPerSecond' | 'peakPerSecond' })
  /** From where on `to` costs less than `from`, whatever is feasible; the first such place, or the one numbered. */
  | (EstimateRef & CrossingQuestion & { readonly kind: 'crossing'; readonly from: OptionId; readonly to: OptionId })
  /** From where on an option is the cheapest that is feasible. */
  | (EstimateRef & CrossingQuestion & { readonly kind: 'takeover'; readonly option: OptionId })
  /** Metered use at list prices, a month. */
  | (PricedIn & {
      readonly kind: 'usage';
      readonly unit?: MetricUnit | undefined;
      readonly lines: readonly UsageLine[];
    })
  /** The `x` at which both uses cost the same; both costs must be straight lines in it. */
  | (PricedIn & {
      readonly kind: 'usage-crossing';
      readonly unit: MetricUnit;
      readonly a: readonly UsageLine[];
      readonly b: readonly UsageLine[];
    })
  /** The five events of a bank together: joint optimum, each on its own cheapest, or all on one option. */
  | {
      readonly kind: 'portfolio';
      readonly size?: BankSize | undefined;
      readonly region?: Region | undefined;
      readonly of: 'optimum' | 'independent' | OptionId;
    }
  /** A list price: its first tier that is not free. */
  | (PricedIn & { readonly kind: 'rate'; readonly rate: string; readonly unit: MetricUnit })
  /** A limit of the quota book, to count with: that of São Paulo when no region is named. */
  | {
      readonly kind: 'quota';
      readonly quota: string;
      readonly region?: Region | undefined;
      readonly unit: MetricUnit;
    }
  /** The number that a fact of the document states in words, to count with. */
  | { readonly kind: 'fact'; readonly fact: string; readonly value: number; readonly unit: MetricUnit }
  /** A constant of the engine: the hours of a month. */
  | { readonly kind: 'constant'; readonly constant: MetricConstant }
  /** Arithmetic on other metrics of the document, or on numbers stated as assumptions. */
  | { readonly kind: 'sum' | 'difference' | 'product'; readonly of: readonly Operand[]; readonly unit: MetricUnit }
  /** `of` over `to`: as a multiple, as a share, or as the share by which it is more or less. */
  | {
      readonly kind: 'ratio';
      readonly of: Operand;
      readonly to: Operand;
      readonly as: 'times' | 'share' | 'more' | 'less' | 'unit';
      readonly unit?: MetricUnit | undefined;
    }
  /** Whole chunks begun: billing units of a size. */
  | { readonly kind: 'chunks'; readonly bytes: Operand; readonly chunk: Operand }
  /** A number the document assumes, one or one for each bank size; said as such wherever it is explained. */
  | {
      readonly kind: 'assumption';
      readonly value: number | Readonly<Record<BankSize, number>>;
      readonly unit: MetricUnit;
    };

/** Over which input a crossing is looked for, and where. */
export interface CrossingQuestion {
  readonly over: Axis;
  readonly low?: number | undefined;
  readonly high?: number | undefined;
}

/** Metrics of one document by id. */
export type MetricSpecs = Readonly<Record<string, MetricSpec>>;
