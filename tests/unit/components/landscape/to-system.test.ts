import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { costByService } from '#components/landscape/cost-by-service.ts';
import type { System } from '#components/landscape/to-system.ts';
import { largestDuty, toSystem } from '#components/landscape/to-system.ts';
import { servicesOf } from '#components/landscape/services-of.ts';
import { architectureMeta, DUTIES } from '#documents/architecture-meta.ts';
import { createResolver } from '#engine/metrics/create-resolver.ts';
import { resolveEstimate } from '#engine/metrics/estimate-metrics.ts';
import { bookFor } from '#engine/pricing/load-book.ts';
import { anyQuotaFor } from '#engine/quotas/all-quotas.ts';
import { SERVICE_NAMES } from '#engine/pricing/service-name.ts';
import { metricResolver } from '#engine/metrics/resolve-metric.ts';
import { root } from '#scripts/root.ts';

const folder = path.join(root, 'content/architecture');
const systems = readdirSync(folder).map((slug) => {
  const meta = architectureMeta.parse(parse(readFileSync(path.join(folder, slug, 'meta.yaml'), 'utf8')));
  const specs = Object.fromEntries(Object.entries(meta.metrics).map(([id, { spec }]) => [id, spec]));
  return toSystem(meta, metricResolver(specs));
});
const sum = (amounts: Iterable<number | null>) => [...amounts].reduce<number>((left, right) => left + (right ?? 0), 0);
/** What is worked out from a price stated in the document: no book holds it. */
const outsideBooks = ({ duties, meta }: System) =>
  sum(
    duties.flatMap(({ parts }) =>
      parts.map(({ node, cost }) => (meta.metrics[node.cost ?? '']?.spec.kind === 'product' ? (cost ?? 0) : 0)),
    ),
  );

describe.each(systems)('toSystem of $meta.id', (system) => {
  test('puts every part under one duty', () => {
    expect(system.duties.map(({ duty }) => duty)).toEqual(DUTIES);
    const placed = system.duties.flatMap(({ parts }) => parts.map(({ node }) => node.id));
    expect(placed.toSorted()).toEqual(system.meta.nodes.map(({ id }) => id).toSorted());
  });

  test('splits the whole bill by duty and by service, to the cent', () => {
    expect(system.total).toBeGreaterThan(0);
    expect(sum(system.duties.map(({ total }) => total))).toBeCloseTo(system.total ?? 0, 6);
    expect(sum(system.duties.map(({ share }) => share))).toBeCloseTo(1, 9);
    expect(sum(system.services.values()) + outsideBooks(system)).toBeCloseTo(system.total ?? 0, 6);
  });

  test('knows the names of the services that charge, and its largest duty', () => {
    for (const service of system.services.keys()) expect([...SERVICE_NAMES.keys()]).toContain(service);
    const shares = system.duties.map(({ share }) => share ?? 0);
    expect(largestDuty(system)?.share).toBe(Math.max(...shares));
  });
});

describe('servicesOf', () => {
  const services = servicesOf(systems);

  test('adds up to all bills together', () => {
    const booked = systems.map((system) => (system.total ?? 0) - outsideBooks(system));
    expect(sum(services.map(({ total }) => total))).toBeCloseTo(sum(booked), 6);
  });

  test('begins with the service on most bills', () => {
    const counts = services.map(({ count }) => count);
    expect(counts).toEqual(counts.toSorted((left, right) => right - left));
  });
});

describe('costs with an unpriced rate', () => {
  const book = bookFor('sa-east-1');
  const rates = new Map(book.rates);
  const requests = rates.get('lambda.requests');
  if (requests === undefined) throw new Error('no rate lambda.requests');
  rates.set('lambda.requests', { ...requests, tiers: null });
  const resolve = createResolver(
    {
      code: {
        kind: 'usage',
        lines: [
          { rate: 'lambda.requests', quantity: { requests: 1e6 } },
          { rate: 'sqs.standard-requests', quantity: { requests: 1e6 } },
        ],
      },
      queue: { kind: 'usage', lines: [{ rate: 'sqs.standard-requests', quantity: { requests: 1e6 } }] },
      both: { kind: 'sum', unit: 'usd-month', of: ['code', 'queue'] },
    },
    'medium',
    { bookFor: () => ({ ...book, rates }), quotaFor: anyQuotaFor, estimate: resolveEstimate },
  );
  const costs = costByService('both', resolve);

  test('leave the service unknown, and the others known', () => {
    expect(costs.get('lambda')).toBeNull();
    expect(costs.get('sqs')).toBeGreaterThan(0);
  });

  test('count the service as charging, without a sum', () => {
    const [system] = systems;
    if (system === undefined) throw new Error('no system');
    const bills = servicesOf([
      { ...system, services: costs },
      { ...system, services: new Map([['lambda', 1]]) },
    ]);
    expect(bills.map(({ service }) => service)).toEqual(['lambda', 'sqs']);
    expect(bills[0]).toEqual({ service: 'lambda', amounts: [null, 1], count: 2, total: null });
    expect(bills[1]?.amounts[1]).toBeUndefined();
  });
});

test('a system with a price unknown has no largest duty', () => {
  const [system] = systems;
  if (system === undefined) throw new Error('no system');
  const [first, ...rest] = system.duties;
  if (first === undefined) throw new Error('no duty');
  expect(largestDuty({ ...system, duties: [{ ...first, total: null, share: null }, ...rest] })).toBeUndefined();
});
