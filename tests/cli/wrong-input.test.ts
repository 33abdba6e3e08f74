import { describe, expect, test } from 'vitest';
import { issuesOf, runFinops, spawnFinops } from './run-finops.ts';

async function issuesFor(command: string, input: string) {
  return issuesOf(await runFinops([command, '-'], input));
}

async function codesAt(command: string, request: unknown) {
  const issues = await issuesFor(command, JSON.stringify(request));
  return issues.map(({ code, path }) => `${code} ${path}`);
}

describe('the command line itself', () => {
  test.each([
    [[], ['command-missing command']],
    [['prices'], ['command-unknown command']],
    [['__proto__'], ['command-unknown command']],
    [['price'], ['input-missing file']],
    [['price', 'no-such-file.json'], ['input-not-found no-such-file.json']],
    [['price', 'src'], ['input-is-folder src']],
    [['price', 'package.json/x.json'], ['input-not-found package.json/x.json']],
    [['rates', '--region', 'sa-east-1', '--region=us-east-1', '--region=us-east-2'], ['flag-repeated --region']],
    [['rates', '--region', 'mars-1'], ['region-unknown --region']],
    [['rates', 'file.json'], ['argument-unexpected file.json']],
    [
      ['price', '--colour=red', '--format', 'xml'],
      ['flag-unknown --colour', 'format-unavailable --format'],
    ],
    [['rates', '--region'], ['flag-value-missing --region']],
    [
      ['estimate', '-', 'more', '--region', 'sa-east-1'],
      ['flag-unknown --region', 'argument-unexpected more'],
    ],
  ])('refuses %j', async (args, expected) => {
    const issues = issuesOf(await runFinops(args));
    expect(issues.map(({ code, path }) => `${code} ${path}`)).toEqual(expected);
    for (const { message } of issues) expect(message).toMatch(/\.$/);
  });
});

describe('a document', () => {
  test.each([
    ['nothing', ''],
    ['half an object', '{"usage": ['],
    ['a number JSON does not have', '{"usage": [{"rate": "sqs.fifo-requests", "quantity": NaN}]}'],
    ['control characters', '{"\u0000\u001b[31m'],
  ])('that is not JSON is refused: %s', async (_name, input) => {
    const [issue] = await issuesFor('price', input);
    expect(issue).toMatchObject({ code: 'json-invalid', path: '' });
    expect(issue?.message).not.toMatch(/\p{Cc}/u);
  });

  test.each([
    ['price', 'null'],
    ['estimate', '[]'],
    ['break-even', '7'],
  ])('that is no object is refused by %s: %s', async (command, input) => {
    expect(await issuesFor(command, input)).toMatchObject([{ code: 'not-an-object', path: '' }]);
  });

  test('of 10 MB is refused', async () => {
    const issues = await issuesFor('price', `{"usage": "${'x'.repeat(10 * 1024 ** 2)}"}`);
    expect(issues).toMatchObject([{ code: 'input-too-big' }]);
  });

  test('nested a million deep is refused', async () => {
    const issues = await issuesFor('estimate', `{"workload": ${'['.repeat(1e6)}${']'.repeat(1e6)}}`);
    expect(issues).toMatchObject([{ code: 'not-an-object', path: 'workload' }]);
  });

  test('with more problems than anybody reads names the first thousand and counts the rest', async () => {
    const request = Object.fromEntries(Array.from({ length: 5000 }, (_, index) => [`field${index}`, 1]));
    const issues = await issuesFor('price', JSON.stringify(request));
    expect(issues).toHaveLength(1001);
    expect(issues.at(-1)).toMatchObject({ code: 'issues-left-out', message: '4001 more problems are not listed.' });
  });
});

describe('a price request', () => {
  test('is told every problem at once', async () => {
    const request = {
      region: 'us-west-9',
      freeTier: 'yes',
      usage: [
        { rate: 'sqs.fifo', quantity: 1 },
        { rate: 'sqs.fifo-requests', quantity: -1 },
        { rate: 'sqs.fifo-requests', quantity: '5' },
        { rate: 7 },
        'sqs.fifo-requests',
      ],
      overrides: {
        'sqs.fifo-requests': [
          { from: 1, to: 10, price: -1 },
          { from: 20, to: 5, price: 1, free: true },
        ],
        'sns.publish': [],
        'kinesis.shard-hour': null,
        nothing: 1,
      },
      extra: 1,
    };
    expect(await codesAt('price', request)).toEqual([
      'unknown-field extra',
      'region-unknown region',
      'not-a-boolean freeTier',
      'rate-unknown usage[0].rate',
      'out-of-range usage[1].quantity',
      'not-a-number usage[2].quantity',
      'not-text usage[3].rate',
      'required usage[3].quantity',
      'not-an-object usage[4]',
      'out-of-range overrides["sqs.fifo-requests"][0].price',
      'unknown-field overrides["sqs.fifo-requests"][1].free',
      'ladder-gap overrides["sqs.fifo-requests"][0]',
      'ladder-gap overrides["sqs.fifo-requests"][1]',
      'ladder-empty-step overrides["sqs.fifo-requests"][1]',
      'ladder-open-end overrides["sqs.fifo-requests"]',
      'ladder-empty overrides["sns.publish"]',
      'not-a-number overrides["kinesis.shard-hour"]',
      'rate-unknown overrides.nothing',
    ]);
  });

  test('does not take a number beyond every bill for one', async () => {
    const usage =
      '{"usage": [{"rate": "sqs.fifo-requests", "quantity": 1e400}, {"rate": "sqs.fifo-requests", "quantity": 1e308}]}';
    const issues = await issuesFor('price', usage);
    expect(issues.map(({ code }) => code)).toEqual(['out-of-range', 'out-of-range']);
  });

  test('cannot reach the prototype of anything', async () => {
    const input =
      '{"usage": [{"rate": "__proto__", "quantity": 1, "__proto__": {"rate": "sns.publish"}}], "overrides": {"__proto__": 1, "constructor": 1}}';
    const issues = await issuesFor('price', input);
    expect(issues.map(({ code, path }) => `${code} ${path}`)).toEqual([
      'unknown-field usage[0].__proto__',
      'rate-unknown usage[0].rate',
      'rate-unknown overrides.__proto__',
      'rate-unknown overrides.constructor',
    ]);
  });
});

describe('an estimate request', () => {
  test('is told every problem at once', async () => {
    const request = {
      region: 5,
      scope: 'everything',
      hoursPerMonth: 0,
      workload: { eventsPerMonth: -1, payloadBytes: 1.5, ordering: 'global', replay: 1, consumers: '2', colour: 'red' },
      options: ['sqs-standard', 'sqs-standard', 'sqs', 3],
    };
    expect(await codesAt('estimate', request)).toEqual([
      'region-unknown region',
      'value-unknown scope',
      'out-of-range hoursPerMonth',
      'id-duplicate options[1]',
      'option-unknown options[2]',
      'option-unknown options[3]',
      'unknown-field workload.colour',
      'out-of-range workload.eventsPerMonth',
      'not-an-integer workload.payloadBytes',
      'value-unknown workload.ordering',
      'not-a-number workload.consumers',
      'not-a-boolean workload.replay',
    ]);
  });

  test('needs a workload with a volume, and one length of the month', async () => {
    expect(await codesAt('estimate', {})).toEqual(['required workload']);
    expect(await codesAt('estimate', { workload: {}, options: [] })).toEqual([
      'list-empty options',
      'required workload.eventsPerMonth',
    ]);
    const twice = { workload: { eventsPerMonth: 1, hoursPerMonth: 720 }, hoursPerMonth: 730 };
    expect(await codesAt('estimate', twice)).toEqual(['value-contradicts workload.hoursPerMonth']);
  });

  test('takes no number that JSON cannot hold', async () => {
    const issues = await issuesFor('estimate', '{"workload": {"eventsPerMonth": 1e400, "peakToMean": -1e400}}');
    expect(issues.map(({ code, path }) => `${code} ${path}`)).toEqual([
      'out-of-range workload.eventsPerMonth',
      'out-of-range workload.peakToMean',
    ]);
  });
});

describe('a break-even request', () => {
  test('is told every problem at once', async () => {
    expect(await codesAt('break-even', { over: 'retentionHours', from: 'a', to: -1, workload: 1 })).toEqual([
      'value-unknown over',
      'not-a-number from',
      'out-of-range to',
      'not-an-object workload',
    ]);
    const backwards = { over: 'consumers', from: 5, to: 5, workload: { eventsPerMonth: 1 } };
    expect(await codesAt('break-even', backwards)).toEqual(['range-empty from']);
    const between = { over: 'consumers', from: 1.2, to: 2.8, workload: { eventsPerMonth: 1 } };
    expect(await issuesFor('break-even', JSON.stringify(between))).toMatchObject([
      { code: 'whole-values-too-few', path: 'from', message: 'There are fewer than two whole values from 1.2 to 2.8.' },
    ]);
  });
});

describe('a portfolio request', () => {
  test('is told every problem at once', async () => {
    expect(await codesAt('portfolio', {})).toEqual(['required events']);
    expect(await codesAt('portfolio', { events: [] })).toEqual(['list-empty events']);
    expect(await codesAt('portfolio', { events: Array.from({ length: 101 }, () => 1) })).toEqual([
      'list-too-long events',
    ]);
    const request = {
      workload: {},
      events: [
        { name: 'One', eventsPerMonth: 1, colour: 'red' },
        { name: 'One', eventsPerMonth: 1 },
        { name: ' ', eventsPerMonth: -1 },
        { name: 'x'.repeat(101) },
        7,
      ],
    };
    expect(await codesAt('portfolio', request)).toEqual([
      'unknown-field workload',
      'unknown-field events[0].colour',
      'id-duplicate events[1].name',
      'not-text events[2].name',
      'out-of-range events[2].eventsPerMonth',
      'text-too-long events[3].name',
      'required events[3].eventsPerMonth',
      'not-an-object events[4]',
    ]);
  });
});

test('a process that refuses ends with 2, its complaint where complaints go', async () => {
  const issues = issuesOf(await spawnFinops(['price', '-'], 'no JSON'));
  expect(issues).toMatchObject([{ code: 'json-invalid' }]);
});
