import { describe, expect, test } from 'vitest';
import { MOST_EVENTS, defaultInputs } from '#islands/portfolio/inputs.ts';
import type { PortfolioEvent, PortfolioState } from '#islands/portfolio/state.ts';
import { stateFor, update } from '#islands/portfolio/state.ts';

const start = stateFor(defaultInputs());

function after(...events: readonly PortfolioEvent[]): PortfolioState {
  return events.reduce((state, event) => update(state, event, 'en'), start);
}

describe('the state of a portfolio', () => {
  test('reads a quantity as it is typed, and undoes the whole word in one step', () => {
    const typed = after(
      { kind: 'typed', key: '1.eventsPerMonth', text: '5' },
      { kind: 'typed', key: '1.eventsPerMonth', text: '5M' },
      { kind: 'settled' },
    );
    expect(typed.inputs.items[0]?.workload.eventsPerMonth).toBe(5_000_000);
    expect(typed.drafts).toEqual({});
    expect(update(typed, { kind: 'undo' }, 'en').inputs).toEqual(start.inputs);
    expect(update(update(typed, { kind: 'undo' }, 'en'), { kind: 'redo' }, 'en').inputs).toEqual(typed.inputs);
  });

  test('keeps the last valid value beside what cannot be used', () => {
    const typed = after({ kind: 'typed', key: '1.payloadBytes', text: 'lots' }, { kind: 'settled' });
    expect(typed.inputs).toBe(start.inputs);
    expect(typed.drafts).toEqual({ '1.payloadBytes': 'lots' });
    expect(typed.issues['1.payloadBytes']?.code).toBe('not-a-number');
  });

  test('keeps what is wrong in one event when another is removed', () => {
    const state = after({ kind: 'typed', key: '2.consumers', text: '-3' }, { kind: 'remove', id: 1 });
    expect(state.inputs.items.map(({ id }) => id)).toEqual([2, 3, 4, 5]);
    expect(Object.keys(state.issues)).toEqual(['2.consumers']);
    expect(update(state, { kind: 'remove', id: 2 }, 'en').issues).toEqual({});
  });

  test('never has no event and never more than fit', () => {
    const removals = start.inputs.items.map(({ id }): PortfolioEvent => ({ kind: 'remove', id }));
    expect(after(...removals).inputs.items).toHaveLength(1);
    const additions = Array.from({ length: 60 }, (): PortfolioEvent => ({ kind: 'add', base: 'own' }));
    const names = after(...additions).inputs.items.map(({ name }) => name);
    expect(names).toHaveLength(MOST_EVENTS);
    expect(new Set(names).size).toBe(MOST_EVENTS);
  });

  test('keeps changed fields when the bank grows', () => {
    const state = after({ kind: 'typed', key: '2.payloadBytes', text: '4 KB' }, { kind: 'bank', bank: 'large' });
    expect(state.inputs.items[1]?.workload).toMatchObject({ payloadBytes: 4096, eventsPerMonth: 1_000_000_000 });
  });
});
