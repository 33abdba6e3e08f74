import { expect, test } from 'vitest';
import { edgeTraffic, flowingRates } from '#viz/architecture/traffic.ts';

const points = [
  { x: 0, y: 0 },
  { x: 700, y: 0 },
  { x: 700, y: 700 },
];
const edges = ['busy', 'half', 'rare', 'unknown', 'none'].map((id) => ({ id, points }));

test('dots are in proportion to the rate, and bounded at both ends', () => {
  const rates = new Map([
    ['busy', 1e9],
    ['half', 5e8],
    ['rare', 1],
    ['none', 0],
  ]);
  const traffic = edgeTraffic({ edges }, rates);
  expect(traffic.get('busy')).toEqual({ dots: 50, seconds: 20, every: 20 });
  expect(traffic.get('half')).toEqual({ dots: 25, seconds: 20, every: 20 });
  expect(traffic.get('rare')).toEqual({ dots: 2, seconds: 20, every: 20 });
  expect(traffic.has('unknown')).toBe(false);
  expect(traffic.has('none')).toBe(false);
  // However large the volume, the picture is as busy.
  expect(edgeTraffic({ edges }, new Map([['busy', 1e15]])).get('busy')?.dots).toBe(50);
});

/** An edge of a length. */
const straight = (x: number) => ({
  id: `${x}`,
  points: [
    { x: 0, y: 0 },
    { x, y: 0 },
  ],
});

test.each([1000, 450, 80])('%i of the busiest 1,000 enter each edge as often, however short or long it is', (rate) => {
  const lengths = [35, 140, 490, 700].map(straight);
  const rates = new Map([['busy', 1000], ...lengths.map(({ id }) => [id, rate] as const)]);
  const traffic = edgeTraffic({ edges: [...edges, ...lengths] }, rates);
  for (const { id } of lengths) {
    const { dots = 0, every = 0 } = traffic.get(id) ?? {};
    expect(dots / every).toBeCloseTo((rate / 1000) * 2.5, 2);
  }
});

test('a dot that is alone on its way waits for its turn', () => {
  const rates = new Map([
    ['busy', 1000],
    ['140', 80],
  ]);
  const traffic = edgeTraffic({ edges: [...edges, straight(140)] }, rates);
  expect(traffic.get('140')).toEqual({ dots: 1, seconds: 2, every: 5 });
});

test('nothing leaves or reaches a part that fails or stops; what waits still takes', () => {
  const between = [
    { id: 'in', from: 'app', to: 'stream' },
    { id: 'out', from: 'stream', to: 'ledger' },
    { id: 'on', from: 'ledger', to: 'archive' },
    { id: 'aside', from: 'app', to: 'queue' },
    { id: 'unknown', from: 'queue', to: 'app' },
  ];
  const rates = new Map(['in', 'out', 'on', 'aside'].map((id, index) => [id, index + 1]));
  type Tone = 'failed' | 'stopped' | 'waiting';
  const flowing = (tones: Readonly<Record<string, Tone>>) => {
    const marks = new Map(Object.entries(tones).map(([part, tone]) => [part, { tone }]));
    return [...flowingRates(between, rates, marks)];
  };

  expect(flowing({})).toEqual([...rates]);
  expect(flowing({ stream: 'failed', app: 'waiting' })).toEqual([
    ['on', 3],
    ['aside', 4],
  ]);
  expect(flowing({ stream: 'failed', ledger: 'stopped' })).toEqual([['aside', 4]]);
});
