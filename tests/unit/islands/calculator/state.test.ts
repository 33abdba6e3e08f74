import { describe, expect, test } from 'vitest';
import { encodeQuery } from '#islands/inputs/encode-query.ts';
import { inputsFor } from '#islands/inputs/inputs.ts';
import type { CalculatorEvent, CalculatorState } from '#islands/calculator/state.ts';
import { INITIAL_STATE, update } from '#islands/calculator/state.ts';

function after(...events: readonly CalculatorEvent[]): CalculatorState {
  return events.reduce((state, event) => update(state, event, 'en'), INITIAL_STATE);
}

const type = (text: string): CalculatorEvent => ({ kind: 'typed', key: 'eventsPerMonth', text });
const drag = (value: number): CalculatorEvent => ({ kind: 'set', key: 'consumers', value });
const settled: CalculatorEvent = { kind: 'settled' };

describe('update', () => {
  test('takes what can be read and keeps the text as typed until the field is left', () => {
    const typing = after(type('2'), type('2M'));
    expect(typing.inputs.workload.eventsPerMonth).toBe(2e6);
    expect(typing.drafts).toEqual({ eventsPerMonth: '2M' });
    expect(after(type('2M'), settled).drafts).toEqual({});
  });

  test('keeps the last valid value under a text it cannot read', () => {
    const state = after(type('2M'), type('2 bananas'), settled);
    expect(state.inputs.workload.eventsPerMonth).toBe(2e6);
    expect(state.drafts).toEqual({ eventsPerMonth: '2 bananas' });
    expect(state.issues['eventsPerMonth']?.code).toBe('not-a-number');
    expect(update(state, type('3M'), 'en').issues).toEqual({});
  });

  test('counts a drag as one step to undo, and the next drag as another', () => {
    const dragged = after(drag(4), drag(5), drag(6), settled, drag(7));
    expect(dragged.past).toHaveLength(2);
    const undone = update(dragged, { kind: 'undo' }, 'en');
    expect(undone.inputs.workload.consumers).toBe(6);
    expect(update(undone, { kind: 'redo' }, 'en').inputs.workload.consumers).toBe(7);
    expect(update(update(undone, { kind: 'undo' }, 'en'), { kind: 'undo' }, 'en').inputs).toEqual(INITIAL_STATE.inputs);
  });

  test('forgets what was undone once something new is set', () => {
    const state = after(drag(4), settled, { kind: 'undo' }, drag(9));
    expect(update(state, { kind: 'redo' }, 'en').inputs.workload.consumers).toBe(9);
  });

  test('goes back to the preset, and can undo even that', () => {
    const preset = { scenario: 'statement-generated', bank: 'large' } as const;
    const reset = after({ kind: 'preset', preset }, drag(9), settled, { kind: 'reset' });
    expect(reset.inputs).toEqual(inputsFor(preset));
    expect(update(reset, { kind: 'undo' }, 'en').inputs.workload.consumers).toBe(9);
  });

  test('opens a link: fields get their issues, the rest becomes a notice', () => {
    const state = after({ kind: 'opened', search: '?v=1&consumers=7&payloadBytes=0&price.no.such=1&who=me' });
    expect(state.inputs.workload.consumers).toBe(7);
    expect(Object.keys(state.issues)).toEqual(['payloadBytes']);
    expect(state.notices.map(({ path }) => path)).toEqual(['who', 'price.no.such']);
  });

  test('keeps scenarios aside and brings them back', () => {
    const kept = after(drag(5), { kind: 'kept', slot: 'a', inputs: inputsFor() }, { kind: 'restored', slot: 'a' });
    expect(kept.inputs).toEqual(inputsFor());
  });

  test('reads prices as they are quoted, flat or in tiers', () => {
    const price = (text: string) => after({ kind: 'typed', key: 'price.sqs.fifo-requests', text }).inputs;
    expect(price('0.50').overrides).toEqual({ 'sqs.fifo-requests': 5e-7 });
    expect(encodeQuery(price('0.50 up to 100M; 0.40'))).toBe('v=1&price.sqs.fifo-requests=5e-7%40100000000%2C4e-7');
    expect(price('cheap').overrides).toEqual({});
    expect(price('-1').overrides).toEqual({});
  });
});
