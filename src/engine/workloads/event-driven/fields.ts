import type { Workload } from './workload.ts';
import { ARCHITECTURES, CROSS_ZONE_TRAFFIC, KINESIS_READS, ORDERINGS, WORKFLOWS } from './workload.ts';

/** A number with its bounds; `scale` says how a slider should move over them. */
export interface NumberField {
  readonly kind: 'number';
  readonly min: number;
  readonly max: number;
  readonly integer: boolean;
  readonly nullable: boolean;
  readonly scale: 'linear' | 'log';
  /** What a slider covers: the sensible part of what is accepted. */
  readonly slider: readonly [number, number];
  readonly default: number | null | undefined;
}

export interface BooleanField {
  readonly kind: 'boolean';
  readonly default: boolean;
}

export interface ChoiceField {
  readonly kind: 'choice';
  readonly choices: readonly string[];
  readonly default: string;
}

export type Field = NumberField | BooleanField | ChoiceField;

interface NumberOptions {
  readonly default?: number | null;
  readonly slider: readonly [number, number];
  readonly integer?: boolean;
  readonly nullable?: boolean;
  readonly scale?: 'linear' | 'log';
}

function number(min: number, max: number, options: NumberOptions): NumberField {
  const { integer = false, nullable = false, scale = 'linear' } = options;
  return { kind: 'number', min, max, integer, nullable, scale, slider: options.slider, default: options.default };
}

function boolean(fallback: boolean): BooleanField {
  return { kind: 'boolean', default: fallback };
}

function choice(choices: readonly string[], fallback: string): ChoiceField {
  return { kind: 'choice', choices, default: fallback };
}

/**
 * Every field of a workload: what is accepted, its default and the range a slider offers. The command line, links, presets
 * and the calculator's form all decode through this one table.
 */
export const WORKLOAD_FIELDS = {
  eventsPerMonth: number(0, 1e15, { slider: [1e3, 1e12], scale: 'log' }),
  payloadBytes: number(1, 1e9, { default: 1024, slider: [64, 1_048_576], integer: true, scale: 'log' }),
  peakToMean: number(1, 10_000, { default: 4, slider: [1, 100], scale: 'log' }),
  ordering: choice(ORDERINGS, 'none'),
  consumers: number(1, 1_000_000, { default: 1, slider: [1, 50], integer: true }),
  deliveredFraction: number(0, 1, { default: 1, slider: [0, 1] }),
  retentionHours: number(0, 87_600, { default: 24, slider: [1, 8_760], scale: 'log' }),
  replay: boolean(false),
  maxLatencyMs: number(1, 1e9, { default: null, slider: [10, 60_000], nullable: true, scale: 'log' }),
  kafkaApi: boolean(false),
  publishBatch: number(1, 10_000, { default: 1, slider: [1, 10], integer: true }),
  consumeBatch: number(1, 10_000, { default: 10, slider: [1, 1_000], integer: true, scale: 'log' }),
  retryRate: number(0, 10, { default: 0, slider: [0, 1] }),
  headroom: number(1, 100, { default: 1, slider: [1, 4] }),
  deadLetterRate: number(0, 1, { default: 0, slider: [0, 0.2] }),
  replayedFraction: number(0, 100, { default: 0, slider: [0, 1] }),
  pollers: number(1, 2_000, { default: 5, slider: [1, 50], integer: true }),
  pollWaitSeconds: number(0, 20, { default: 20, slider: [0, 20] }),
  kinesisRead: choice(KINESIS_READS, 'auto'),
  partitions: number(1, 100_000, { default: null, slider: [1, 1_000], integer: true, nullable: true, scale: 'log' }),
  crossZoneTraffic: choice(CROSS_ZONE_TRAFFIC, 'left-out'),
  customerKey: boolean(false),
  privateEndpoints: boolean(false),
  lambdaMemoryMb: number(128, 10_240, { default: 256, slider: [128, 10_240], integer: true, scale: 'log' }),
  lambdaMsPerEvent: number(0, 900_000, { default: 20, slider: [1, 10_000], scale: 'log' }),
  lambdaArchitecture: choice(ARCHITECTURES, 'arm64'),
  idempotencyItemBytes: number(0, 409_600, { default: 512, slider: [0, 4_096], integer: true }),
  idempotencyTtlHours: number(0, 8_760, { default: 24, slider: [1, 720], scale: 'log' }),
  logBytesPerEvent: number(0, 1_048_576, { default: 512, slider: [0, 8_192], integer: true }),
  traceSampling: number(0, 1, { default: 0.05, slider: [0, 1] }),
  workflow: choice(WORKFLOWS, 'none'),
  workflowTransitions: number(1, 25_000, { default: 5, slider: [1, 50], integer: true }),
  workflowMs: number(0, 300_000, { default: 500, slider: [100, 60_000], scale: 'log' }),
} as const satisfies Record<keyof Workload, Field>;

/** Field names in the order forms and answers show them. */
export const WORKLOAD_FIELD_NAMES = Object.keys(WORKLOAD_FIELDS) as readonly (keyof Workload)[];
