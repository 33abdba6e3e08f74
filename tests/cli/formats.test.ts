import { describe, expect, test } from 'vitest';
import { runFinops } from './run-finops.ts';

const USAGE = JSON.stringify({
  region: 'us-east-1',
  usage: [
    { rate: 'sqs.standard-requests', quantity: 1_234_567 },
    { rate: 'eventbridge.custom-event-bus-ingress-gb', quantity: 2 },
  ],
});
const WORKLOAD = JSON.stringify({ workload: { eventsPerMonth: 1e8, consumers: 3 } });

async function print(command: string, format: string, input: string): Promise<string> {
  const { code, stdout, stderr } = await runFinops([command, '-', '--format', format], input);
  expect([code, stderr]).toEqual([0, '']);
  return stdout;
}

describe('--format csv', () => {
  test('prices one line a row, unknown amounts empty, figures in full precision', async () => {
    const rows = (await print('price', 'csv', USAGE)).trimEnd().split('\r\n');
    expect(rows[0]).toBe('rate,quantity,unit,amountUsd,source');
    expect(rows[1]).toMatch(/^sqs\.standard-requests,1234567,request,0\.49382679999999995,/);
    expect(rows[2]).toMatch(/^eventbridge\.custom-event-bus-ingress-gb,2,GB,,/);
    expect(rows).toHaveLength(3);
  });

  test('writes every line of every option of an estimate, and every tier of every rate', async () => {
    expect(await print('estimate', 'csv', WORKLOAD)).toMatch(
      /\r\nkinesis-provisioned,true,[\d.]+,shards,kinesis\.shard-hour,/,
    );
    const { stdout } = await runFinops(['rates', '--format=csv', '--region=us-east-1']);
    expect(stdout.match(/^sqs\.fifo-requests,/gm)).toHaveLength(3);
  });

  test('writes the envelope of a break-even', async () => {
    const text = await print('break-even', 'csv', WORKLOAD);
    expect(text).toMatch(/^from,to,option\r\n1000,[\d.]+,/);
  });
});

const PORTFOLIO = JSON.stringify({
  region: 'us-east-1',
  events: [
    { name: '=cmd|calc', eventsPerMonth: 1e6 },
    { name: 'red \u001b[31m', eventsPerMonth: 1e6, ordering: 'per-key' },
  ],
});

describe("names of the reader's own", () => {
  test('never become a formula in a spreadsheet', async () => {
    expect(await print('portfolio', 'csv', PORTFOLIO)).toContain('\r\n"\'=cmd|calc",sqs-standard,');
  });

  test('never reach the terminal as commands', async () => {
    const text = await print('portfolio', 'table', PORTFOLIO);
    expect(text).toContain('Everything on one option');
    expect(text).not.toContain('\u001b');
  });
});

describe('--format table', () => {
  test('shows people a bill, and what is missing in it', async () => {
    const text = await print('price', 'table', USAGE);
    expect(text).toContain('Not known in full in us-east-1: $0.49 a month');
    expect(text).toMatch(/sqs\.standard-requests +1234567 +request +\$0\.49/);
  });

  test('ranks the options of an estimate and lists what stands in the way', async () => {
    const text = await print('estimate', 'table', WORKLOAD);
    expect(text).toContain('100,000,000 events a month of 730 hours in sa-east-1');
    expect(text).toMatch(/SQS standard +excludes +It would serve 3 consumers; the limit is 1 consumer\./);
    expect(text).toMatch(/SQS FIFO +no +price not known/);
  });

  test('shows the changes of a break-even', async () => {
    const text = await print('break-even', 'table', WORKLOAD);
    expect(text).toContain('Cheapest option over eventsPerMonth');
    expect(text).toContain('Crossings');
  });
});
