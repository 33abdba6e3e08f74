import type { AnomalyKind } from '../anomalies/anomaly.ts';
import type { DemoAccount } from './accounts.ts';
import { LAST_DAY } from './calendar.ts';
import type { MeterId } from './meters/all-meters.ts';
import type { DemoRegion } from './meters/meter.ts';

/** Something that happened at the bank and stands out in its bill: a published label. */
export interface DemoEvent {
  readonly id: EventId;
  readonly kind: AnomalyKind;
  /** First and last day of it; a shift lasts to the end of the bill. */
  readonly start: string;
  readonly end: string;
  readonly region: DemoRegion;
  readonly accounts: readonly DemoAccount[];
  /** What it shows in: the factor on the quantity of each of these meters. A meter that is there for the event alone has 1. */
  readonly factors: Readonly<Partial<Record<MeterId, number>>>;
  /** Where a commitment pays for it, what is billed stays the same: only this cost shows it. */
  readonly onlyIn?: 'EffectiveCost';
}

/** What happened, by cause. */
export const EVENT_IDS = [
  'debug-logging',
  'export-through-nat',
  'database-doubled',
  'retry-storm',
  'warehouse-paused',
  'leaked-key',
  'consumers-across-zones',
  'moved-off-instances',
  'logs-to-infrequent-access',
  'credential-stuffing',
  'training-left-running',
] as const;
export type EventId = (typeof EVENT_IDS)[number];

/** Every anomaly that was put into the bill, in order of time. */
export const DEMO_EVENTS: readonly DemoEvent[] = [
  {
    id: 'debug-logging',
    kind: 'spike',
    ...{ start: '2026-01-13', end: '2026-01-15', region: 'sa-east-1', accounts: ['prod-pix'] },
    factors: { 'cloudwatch.logs': 8 },
  },
  {
    id: 'export-through-nat',
    kind: 'spike',
    ...{ start: '2026-02-24', end: '2026-02-24', region: 'sa-east-1', accounts: ['data'] },
    factors: { 'vpc.nat-data': 170 },
  },
  {
    id: 'database-doubled',
    kind: 'level-shift',
    ...{ start: '2026-03-17', end: LAST_DAY, region: 'sa-east-1', accounts: ['prod-core'] },
    factors: { 'rds.r7g-2xlarge': 2 },
  },
  {
    id: 'retry-storm',
    kind: 'spike',
    ...{ start: '2026-05-08', end: '2026-05-09', region: 'sa-east-1', accounts: ['prod-cards'] },
    factors: { 'dynamodb.writes': 32 },
  },
  {
    id: 'warehouse-paused',
    kind: 'drop',
    ...{ start: '2026-06-18', end: '2026-06-23', region: 'sa-east-1', accounts: ['data'] },
    factors: { 'redshift.ra3': 0 },
  },
  {
    id: 'leaked-key',
    kind: 'spike',
    ...{ start: '2026-07-11', end: '2026-07-12', region: 'us-east-1', accounts: ['sandbox'] },
    factors: { 'ec2.g5-12xlarge': 1 },
  },
  {
    id: 'consumers-across-zones',
    kind: 'level-shift',
    ...{ start: '2026-08-04', end: LAST_DAY, region: 'sa-east-1', accounts: ['prod-core'] },
    factors: { 'data-transfer.inter-az': 2.1 },
  },
  {
    // What the savings plan was bought for runs elsewhere now: the plan is paid for, and a part of it covers nothing.
    id: 'moved-off-instances',
    kind: 'level-shift',
    ...{ start: '2026-08-24', end: LAST_DAY, region: 'sa-east-1', accounts: ['prod-cards'] },
    factors: { 'ec2.c7g-large': 0.25 },
    onlyIn: 'EffectiveCost',
  },
  {
    id: 'logs-to-infrequent-access',
    kind: 'level-shift',
    ...{ start: '2026-09-15', end: LAST_DAY, region: 'sa-east-1', accounts: ['prod-pix', 'prod-core'] },
    factors: { 'cloudwatch.logs': 0, 'cloudwatch.logs-ia': 1 },
  },
  {
    id: 'credential-stuffing',
    kind: 'spike',
    ...{ start: '2026-10-05', end: '2026-10-07', region: 'sa-east-1', accounts: ['prod-core', 'shared'] },
    factors: { 'api-gateway.rest': 26, 'waf.requests': 9 },
  },
  {
    id: 'training-left-running',
    kind: 'spike',
    ...{ start: '2026-11-13', end: '2026-11-16', region: 'sa-east-1', accounts: ['data'] },
    factors: { 'sagemaker.training': 1 },
  },
];

/** A service that came or went: a published label. */
export const DEMO_CHANGES = [
  { id: 'assistant-launched', kind: 'new-service', service: 'bedrock', day: '2026-10-26' },
  { id: 'broker-switched-off', kind: 'vanished-service', service: 'mq', day: '2026-10-27' },
] as const;

/** Meters that count only while an event lasts. */
const OF_EVENTS: readonly MeterId[] = ['ec2.g5-12xlarge', 'cloudwatch.logs-ia', 'sagemaker.training'];

/** The factor of everything that happened on the quantity of a meter on a day. */
export function eventFactor(account: DemoAccount, meter: MeterId, day: string): number {
  const factors = DEMO_EVENTS.filter(
    ({ start, end, accounts }) => day >= start && day <= end && accounts.includes(account),
  ).flatMap(({ factors: all }) => all[meter] ?? []);
  if (factors.length === 0) return OF_EVENTS.includes(meter) ? 0 : 1;
  return factors.reduce((product, factor) => product * factor, 1);
}
