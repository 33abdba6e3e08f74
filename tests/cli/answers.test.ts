import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { OPTION_IDS } from '#engine/workloads/event-driven/workload.ts';
import { answerOf, runFinops, spawnFinops } from './run-finops.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'finops-cli-'));
afterAll(() => rmSync(folder, { recursive: true }));

describe('rates', () => {
  test('lists every rate of São Paulo unless told otherwise, unknown prices as null', async () => {
    const { code, stdout, stderr } = await runFinops(['rates']);
    const rates = JSON.parse(stdout) as { id: string; tiers: unknown }[];
    expect([code, stderr]).toEqual([0, '']);
    expect(rates.find(({ id }) => id === 'kinesis.shard-hour')).toMatchObject({
      service: 'Amazon Kinesis Data Streams',
      quantityUnit: 'shard-hour',
      tiers: [{ from: 0, to: null, price: 0.03 }],
      source: { url: expect.stringContaining('kinesis') as string, date: '2025-11-03', sku: 'PTA9JGDAYVGA5EU3' },
    });
    expect(rates.find(({ id }) => id === 'sqs.fifo-requests')).toMatchObject({ tiers: null });
  });

  test('takes a region', async () => {
    const { stdout } = await runFinops(['rates', '--region', 'us-east-1']);
    const rates = JSON.parse(stdout) as { id: string }[];
    expect(rates.find(({ id }) => id === 'sqs.standard-requests')).toMatchObject({
      tiers: [
        { from: 0, to: 1e11, price: 4e-7 },
        { from: 1e11, to: 2e11, price: 3e-7 },
        { from: 2e11, to: null, price: 2.4e-7 },
      ],
    });
  });
});

describe('price', () => {
  test('bills usage at the price given in the contract', async () => {
    const answer = await answerOf('price', {
      region: 'us-east-1',
      freeTier: false,
      usage: [{ rate: 'sqs.fifo-requests', quantity: 15_000_000 }],
      overrides: { 'sqs.fifo-requests': 0.0000005 },
    });
    expect(answer).toMatchObject({
      totalUsd: 7.5,
      missing: [],
      lines: [
        {
          rate: 'sqs.fifo-requests',
          quantity: 15_000_000,
          amountUsd: 7.5,
          tiers: [{ from: 0, to: null, quantity: 15_000_000, price: 5e-7, amountUsd: 7.5 }],
          source: 'override',
        },
      ],
    });
  });

  test('takes the free allowances of the account once, over all lines', async () => {
    const usage = [
      { rate: 'sqs.standard-requests', quantity: 800_000 },
      { rate: 'sqs.fifo-requests', quantity: 1_200_000 },
    ];
    const answer = await answerOf('price', { region: 'us-east-1', freeTier: true, usage });
    expect(answer['totalUsd']).toBeCloseTo(1_000_000 * 5e-7, 12);
  });

  test('has no total when one line has no price, and says what is known', async () => {
    const usage = [
      { rate: 'sqs.fifo-requests', quantity: 1 },
      { rate: 'kinesis.shard-hour', quantity: 730 },
    ];
    const answer = await answerOf('price', { region: 'sa-east-1', usage });
    expect(answer).toMatchObject({
      totalUsd: null,
      knownUsd: 21.9,
      missing: ['sqs.fifo-requests'],
      lines: [{ amountUsd: null, tiers: [] }, { amountUsd: 21.9 }],
    });
    expect(answer['missingReason']).toContain('sqs.fifo-requests');
  });

  test('reads a file, byte-order mark included', async () => {
    const file = path.join(folder, 'usage.json');
    writeFileSync(file, `\uFEFF${JSON.stringify({ usage: [{ rate: 'kinesis.shard-hour', quantity: 1 }] })}`);
    const { code, stdout } = await runFinops(['price', file]);
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ region: 'sa-east-1', totalUsd: 0.03 });
  });
});

describe('standard input', () => {
  test('is read when something is piped in and no file is named', async () => {
    const { code, stdout } = await spawnFinops(['price'], '{"usage": [], "hoursPerMonth": 744}');
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ totalUsd: 0, lines: [] });
  });
});

describe('a file', () => {
  test('is meant from where npm was called, not from where it runs its scripts', async () => {
    writeFileSync(path.join(folder, 'here.json'), '{"usage": []}');
    const npm = { npm_lifecycle_event: 'finops', INIT_CWD: folder };
    const { code, stdout } = await spawnFinops(['price', 'here.json'], undefined, npm);
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ totalUsd: 0, lines: [] });
  });
});

describe('estimate', () => {
  const workload = {
    eventsPerMonth: 100_000_000,
    payloadBytes: 1024,
    peakToMean: 4,
    ordering: 'none',
    consumers: 1,
    deliveredFraction: 1,
    retentionHours: 24,
    replay: false,
    maxLatencyMs: null,
    kafkaApi: false,
    publishBatch: 1,
    consumeBatch: 10,
    retryRate: 0,
    headroom: 1,
  };

  test('answers the example of the contract', async () => {
    const options = ['sqs-standard', 'kinesis-provisioned'];
    const answer = await answerOf('estimate', { region: 'sa-east-1', scope: 'messaging', workload, options });
    expect(answer).toMatchObject({
      region: 'sa-east-1',
      scope: 'messaging',
      freeTier: false,
      hoursPerMonth: 730,
      workload,
    });
    const [first, second] = answer['options'] as Record<string, unknown>[];
    // 1 shard × 730 h × 0.03 + 100,000,000 PUT units × 0.000000028 = 21.90 + 2.80
    expect(first).toMatchObject({ id: 'kinesis-provisioned', feasible: true, monthlyUsd: 24.7, missing: [] });
    // 100,000,000 sends + 10,000,000 receives + 10,000,000 deletes, × 0.0000004
    expect(second).toMatchObject({ id: 'sqs-standard', feasible: true, usdPerMillionEvents: 0.48 });
    expect(second?.['monthlyUsd']).toBeCloseTo(48, 9);
    expect((second?.['lines'] as object[])[0]).toMatchObject({
      label: 'queue-send',
      formula: '100,000,000 events × 1 consumer ÷ 1 event per call × 1 request per call',
    });
  });

  test('answers all twelve options when none is named, feasible ones first, and fills in defaults', async () => {
    const answer = await answerOf('estimate', { workload: { eventsPerMonth: 1_000_000 } });
    const options = answer['options'] as { id: string; feasible: boolean; monthlyUsd: number | null }[];
    expect(options.map(({ id }) => id).toSorted()).toEqual(OPTION_IDS.toSorted());
    expect(answer['workload']).toMatchObject(Object.assign({}, workload, { eventsPerMonth: 1_000_000 }));
    const flips = options.filter(({ feasible }, index) => feasible && options[index - 1]?.feasible === false);
    expect(flips).toEqual([]);
    const known = options.filter(({ feasible }) => feasible).flatMap(({ monthlyUsd }) => monthlyUsd ?? []);
    expect(known).toEqual(known.toSorted((a, b) => a - b));
  });

  test('repeats its own answer when asked with the workload it gave back', async () => {
    const first = await answerOf('estimate', { workload: { eventsPerMonth: 5_000_000, consumers: 3 } });
    const { workload: complete, hoursPerMonth } = first;
    expect(await answerOf('estimate', { workload: complete, hoursPerMonth })).toEqual(first);
  });

  test('says why an option is out, with both sides of the comparison and a source', async () => {
    const answer = await answerOf('estimate', {
      workload: { eventsPerMonth: 1e6, consumers: 3 },
      options: ['sqs-standard'],
    });
    expect(answer['options']).toMatchObject([
      {
        feasible: false,
        violations: [
          {
            code: 'fan-out',
            severity: 'excludes',
            limit: 1,
            actual: 3,
            unit: 'consumers',
            message: 'It would serve 3 consumers; the limit is 1 consumer.',
          },
        ],
      },
    ]);
  });

  test('counts a month as the request does, at the top or inside the workload', async () => {
    const options = ['kinesis-on-demand'];
    const top = await answerOf('estimate', { workload: { eventsPerMonth: 0 }, hoursPerMonth: 720, options });
    const inside = await answerOf('estimate', { workload: { eventsPerMonth: 0, hoursPerMonth: 720 }, options });
    expect(inside).toEqual(top);
    // One stream-hour is 0.08 in São Paulo; without events nothing else is billed, and no cost per event exists.
    expect(top['options']).toMatchObject([{ monthlyUsd: 57.6, usdPerMillionEvents: null }]);
  });
});

describe('break-even', () => {
  test('finds where the cheapest option changes, over the default volumes', async () => {
    const options = ['sqs-standard', 'kinesis-provisioned'];
    const answer = await answerOf('break-even', { region: 'us-east-1', workload: {}, options });
    expect(answer).toMatchObject({ over: 'eventsPerMonth', from: 1000, to: 1e12 });
    const envelope = answer['envelope'] as { from: number; to: number; option: string }[];
    expect(envelope[0]).toMatchObject({ from: 1000, option: 'sqs-standard' });
    expect(envelope.at(-1)).toMatchObject({ to: 1e12 });
    expect(answer['pairs']).toMatchObject([{ a: 'sqs-standard', b: 'kinesis-provisioned' }]);
  });

  test('leaves out, with the reason, what has no price', async () => {
    const request = { workload: { eventsPerMonth: 1e6 }, over: 'payloadBytes', options: ['sqs-fifo', 'sqs-standard'] };
    const answer = await answerOf('break-even', request);
    expect(answer).toMatchObject({ over: 'payloadBytes', from: 64, to: 1_048_576, pairs: [] });
    expect(answer['unknown']).toEqual([
      { id: 'sqs-fifo', reason: expect.stringContaining('sqs.fifo-requests') as string },
    ]);
  });
});

describe('portfolio', () => {
  const events = [
    { name: 'AccountOpened', eventsPerMonth: 500_000, consumers: 3, ordering: 'per-key' },
    { name: 'PixPaymentRequested', eventsPerMonth: 100_000_000, payloadBytes: 1536, consumers: 3, ordering: 'per-key' },
    { name: 'StatementGenerated', eventsPerMonth: 2_000_000, payloadBytes: 200_000 },
  ];

  test('places every event, never dearer than apart or on any one option', async () => {
    const answer = await answerOf('portfolio', { region: 'us-east-1', events });
    const assignments = answer['assignments'] as { name: string; option: string; usd: number }[];
    const total = answer['totalUsd'] as number;
    expect(assignments.map(({ name }) => name)).toEqual(events.map(({ name }) => name));
    expect(assignments.reduce((sum, { usd }) => sum + usd, 0)).toBeCloseTo(total, 9);
    expect(total).toBeLessThanOrEqual(answer['independentUsd'] as number);
    const baselines = Object.values(answer['baselines'] as Record<string, number | null>);
    expect(baselines).toHaveLength(12);
    for (const baseline of baselines) expect(total).toBeLessThanOrEqual(baseline ?? Infinity);
    expect(answer['shared']).toEqual([]);
  });

  test('shares one cluster where only Kafka will do', async () => {
    const kafka = events.map((event) => Object.assign({ kafkaApi: true }, event));
    const answer = await answerOf('portfolio', { region: 'sa-east-1', events: kafka });
    expect(answer['shared']).toMatchObject([{ events: events.map(({ name }) => name) }]);
    expect(answer['totalUsd']).toBeLessThan(answer['independentUsd'] as number);
  });
});

describe('help', () => {
  test.each([['help'], ['--help'], ['estimate', '--help'], ['-h']])('answers %s', async (...args) => {
    const { code, stdout, stderr } = await runFinops(args);
    expect([code, stderr]).toEqual([0, '']);
    for (const command of ['rates', 'price', 'estimate', 'break-even', 'portfolio', 'anomalies'])
      expect(stdout).toContain(`\n  ${command} `);
  });
});
