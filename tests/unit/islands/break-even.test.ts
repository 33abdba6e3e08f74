import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { AXES } from '#engine/decisions/break-even/axis.ts';
import { OPTION_IDS } from '#engine/workloads/event-driven/workload.ts';
import { changeChoice, changeNumber } from '#islands/break-even/change-state.ts';
import { comparedOptions, decodeState, encodeState, INITIAL_STATE, rangeOf } from '#islands/break-even/state.ts';
import { curveKey } from '#islands/break-even/view/curve-keys.ts';
import { mapKey } from '#islands/break-even/view/map-keys.ts';
import { map } from '../../fixtures/diagrams/models.ts';

const state = fc
  .record({
    over: fc.constantFrom(...AXES),
    without: fc.subarray([...OPTION_IDS], { maxLength: OPTION_IDS.length - 1 }),
    drawImpossible: fc.boolean(),
    consumers: fc.integer({ min: 1, max: 50 }),
  })
  .map(({ consumers, ...view }) => {
    const { inputs } = INITIAL_STATE;
    return { ...view, inputs: { ...inputs, workload: { ...inputs.workload, consumers } } };
  });

describe('the link of the break-even page', () => {
  test('brings every state back exactly', () => {
    fc.assert(
      fc.property(state, (one) => {
        const { state: back, issues } = decodeState(`?${encodeState(one)}`);
        expect(back).toEqual(one);
        expect(issues).toEqual([]);
      }),
    );
  });

  test('is empty where nothing was changed', () => {
    expect(encodeState(INITIAL_STATE)).toBe('');
  });

  test('survives any text, and says what it could not use', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (over, without) => {
        const query = new URLSearchParams({ over, without });
        const { state: read } = decodeState(`?${query.toString()}`);
        expect(AXES).toContain(read.over);
        expect(comparedOptions(read).length).toBeGreaterThan(0);
      }),
    );
    const { issues } = decodeState('?over=__proto__&without=nobody&eventsPerMonth=NaN');
    expect(issues.map(({ path }) => path)).toEqual(expect.arrayContaining(['over', 'without', 'eventsPerMonth']));
  });

  test('leaving everybody out leaves nobody out', () => {
    expect(decodeState(`?without=${OPTION_IDS.join(',')}`).state.without).toEqual([]);
  });
});

describe('rangeOf', () => {
  test('always holds the value of the reader', () => {
    for (const over of AXES) {
      for (const value of [1, 75, 3_000_000, 9e11]) {
        const { inputs } = INITIAL_STATE;
        const [from, to] = rangeOf({
          ...INITIAL_STATE,
          over,
          inputs: { ...inputs, workload: { ...inputs.workload, [over]: value } },
        });
        expect(from).toBeLessThanOrEqual(Math.max(value, 1));
        expect(to).toBeGreaterThan(from);
      }
    }
  });
});

describe('changing the state', () => {
  test('numbers are read as readers of each language type them', () => {
    const changed = changeNumber(INITIAL_STATE, 'eventsPerMonth', '2,5 mi', 'pt-br');
    expect(changed.ok && changed.value.inputs.workload.eventsPerMonth).toBe(2_500_000);
  });

  test('what is out of range changes nothing and says so', () => {
    const changed = changeNumber(INITIAL_STATE, 'consumers', '0', 'en');
    expect(changed.ok ? null : changed.issues[0]?.code).toBe('out-of-range');
  });

  test('values no control offers change nothing', () => {
    for (const name of ['over', 'region', 'scope', 'scenario', 'bank', 'nothing', 'constructor'])
      expect(changeChoice(INITIAL_STATE, name, 'no such value', true)).toEqual(INITIAL_STATE);
  });

  test('the last option cannot be left out', () => {
    const [last] = OPTION_IDS;
    const lonely = { ...INITIAL_STATE, without: OPTION_IDS.slice(1) };
    expect(changeChoice(lonely, 'option', last, false)).toEqual(lonely);
  });
});

describe('keys', () => {
  const scales = { toX: (value: number) => value, toY: (cost: number) => cost, toValue: (x: number) => x };
  const around = {
    scales,
    domain: [0, 100] as const,
    options: ['sqs-standard', 'msk-standard'] as const,
    stops: [30, 60],
  };
  const at = { value: 40, followed: null };

  test('follow the curves', () => {
    expect(curveKey('PageUp', at, around)?.value).toBe(60);
    expect(curveKey('PageDown', at, around)?.value).toBe(30);
    expect(curveKey('Home', at, around)?.value).toBe(0);
    expect(curveKey('End', at, around)?.value).toBe(100);
    expect(curveKey('ArrowUp', at, around)?.followed).toBe('msk-standard');
    expect(curveKey('ArrowUp', { value: 40, followed: 'msk-standard' }, around)?.followed).toBe('msk-standard');
    expect(curveKey('Tab', at, around)).toBeNull();
  });

  test('move over the map and stay on it', () => {
    expect(mapKey('ArrowLeft', { column: 0, row: 0 }, map)).toEqual({ column: 0, row: 0 });
    expect(mapKey('PageUp', { column: 3, row: 1 }, map)).toEqual({ column: 3, row: 13 });
    expect(mapKey('End', { column: 3, row: 1 }, map)).toEqual({ column: map.volumes.length - 1, row: 1 });
    expect(mapKey('a', { column: 3, row: 1 }, map)).toBeNull();
  });
});
