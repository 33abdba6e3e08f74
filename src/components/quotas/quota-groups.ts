import { REGIONS } from '#engine/pricing/region.ts';
import type { Region } from '#engine/pricing/region.ts';
import { allQuotas } from '#engine/quotas/all-quotas.ts';
import { brokerQuotas } from '#engine/quotas/broker-quotas.ts';
import type { Quota } from '#engine/quotas/quota.ts';
import { brokerFigure } from './broker-figure.ts';
import { SourceNumbers } from '../source-list.ts';
import type { NumberedSource } from '../source-list.ts';

/** One limit; where regions differ it has a value for each region that is known. */
export interface QuotaRow {
  readonly id: string;
  readonly values: readonly (Quota & { readonly sourceNumber: number })[];
  readonly tags: readonly string[];
}

export interface QuotaGroup {
  readonly service: string;
  readonly rows: readonly QuotaRow[];
}

/** One broker type with its figures by property. */
export interface BrokerRow {
  readonly type: string;
  readonly figures: ReadonlyMap<string, Quota>;
}

export interface BrokerTable {
  readonly kind: string;
  readonly properties: readonly string[];
  readonly rows: readonly BrokerRow[];
}

export interface QuotaTable {
  readonly groups: readonly QuotaGroup[];
  readonly brokers: readonly BrokerTable[];
  readonly sources: readonly NumberedSource[];
}

/** Services in the order a message meets them. */
const ORDER = [
  ...['eventbridge-bus-classic', 'eventbridge-custom-bus', 'sns-standard', 'sns-fifo', 'sqs-standard', 'sqs-fifo'],
  ...['kinesis-provisioned', 'kinesis-on-demand-standard', 'kinesis-on-demand-advantage'],
  ...['msk-standard', 'msk-express', 'msk-serverless'],
  ...['lambda', 'lambda-esm-sqs', 'lambda-esm-kinesis', 'lambda-esm-msk', 'lambda-esm-dynamodb-streams'],
  ...['dynamodb', 'idempotency-pattern', 'step-functions-standard', 'step-functions-express', 'eventbridge-pipes'],
];

/** The service of a quota, the part of its id before the dot. */
export function serviceOf(id: string): string {
  return id.slice(0, id.indexOf('.'));
}

/** Every limit and fact the engine knows, grouped by service, broker figures apart, sources numbered. */
export function quotaTable(): QuotaTable {
  const sources = new SourceNumbers();
  const all = allQuotas();
  const byId = Map.groupBy(
    all.filter(({ id }) => brokerFigure(id) === null),
    ({ id }) => id,
  );
  const rows = [...byId].sort(([a], [b]) => rankOf(a) - rankOf(b)).map(([id, values]) => toRow(id, values, sources));
  const groups = [...Map.groupBy(rows, ({ id }) => serviceOf(id))].map(([service, own]) => ({ service, rows: own }));
  const brokers = brokerTables();
  for (const { source, date, confidence } of all) sources.numberOf({ url: source, date, confidence });
  return { groups, brokers, sources: sources.list() };
}

function rankOf(id: string): number {
  return ORDER.indexOf(serviceOf(id));
}

function toRow(id: string, quotas: readonly Quota[], sources: SourceNumbers): QuotaRow {
  const values = quotas
    .toSorted((a, b) => REGIONS.indexOf(a.region as Region) - REGIONS.indexOf(b.region as Region))
    .map((quota) => ({
      ...quota,
      sourceNumber: sources.numberOf({ url: quota.source, date: quota.date, confidence: quota.confidence }),
    }));
  return { id, values, tags: tagsOf(values) };
}

function tagsOf(values: readonly Quota[]): readonly string[] {
  const tags: Readonly<Record<string, boolean>> = {
    hard: values.some(({ adjustable, value }) => adjustable === false && typeof value === 'number'),
    adjustable: values.some(({ adjustable }) => adjustable === true),
    regional: values.length > 1,
    'not-re-read': values.some(({ confidence }) => confidence === 'not-re-read'),
  };
  return Object.keys(tags).filter((tag) => tags[tag]);
}

/** Types and properties in the order of the engine's tables: small brokers first. */
function brokerTables(): readonly BrokerTable[] {
  const figures = brokerQuotas().flatMap((quota) => {
    const figure = brokerFigure(quota.id);
    return figure ? [{ quota, ...figure }] : [];
  });
  return [...Map.groupBy(figures, ({ kind }) => kind)].map(([kind, own]) => ({
    kind,
    properties: [...new Set(own.map(({ property }) => property))],
    rows: [...Map.groupBy(own, ({ type }) => type)].map(([type, cells]) => ({
      type,
      figures: new Map(cells.map(({ property, quota }) => [property, quota])),
    })),
  }));
}
