import { describe, expect, it } from 'vitest';
import { hasSlider } from '#islands/answer/quantity.ts';
import {
  choose,
  hiddenChanges,
  INITIAL_STATE,
  isChanged,
  linkOf,
  openLink,
  reset,
  settle,
  slide,
  type,
} from '#islands/answer/state.ts';

describe('the state of the small answer', () => {
  it('takes a typed number at once and keeps the text until the field is left', () => {
    const state = type(INITIAL_STATE, 'eventsPerMonth', '2,5 mi', 'pt-br');
    expect(state.inputs.workload.eventsPerMonth).toBe(2_500_000);
    expect(state.drafts.eventsPerMonth).toBe('2,5 mi');
    expect(settle(state).drafts).toEqual({});
  });

  it.each([
    ['eventsPerMonth', 'many', 'not-a-number'],
    ['eventsPerMonth', '-1', 'out-of-range'],
    ['payloadBytes', '1e308', 'out-of-range'],
    ['payloadBytes', '', 'required'],
    ['consumers', '1.5', 'not-an-integer'],
  ] as const)('keeps the last valid %s when %j is typed', (key, text, code) => {
    const state = settle(type(INITIAL_STATE, key, text, 'en'));
    expect(state.inputs).toEqual(INITIAL_STATE.inputs);
    expect(state.issues[key]?.code).toBe(code);
    expect(state.drafts[key]).toBe(text);
    expect(type(state, key, '7', 'en').issues).toEqual({});
  });

  it('starts from the workload of the event and the bank size that are chosen, in the same region', () => {
    const ireland = choose(INITIAL_STATE, 'region', 'eu-west-1');
    const state = choose(choose(ireland, 'scenario', 'statement-generated'), 'bank', 'large');
    expect(state.inputs.preset).toEqual({ scenario: 'statement-generated', bank: 'large' });
    expect(state.inputs.workload.payloadBytes).toBe(98_304);
    expect(state.inputs.region).toBe('eu-west-1');
  });

  it.each(['region', 'ordering', 'scenario', 'bank'] as const)('ignores a %s that is not offered', (key) => {
    expect(choose(INITIAL_STATE, key, '__proto__').inputs).toEqual(INITIAL_STATE.inputs);
  });

  it('brings every state back from its link', () => {
    const typed = type(choose(INITIAL_STATE, 'scenario', 'account-opened'), 'consumers', '9', 'en');
    const state = choose(choose(slide(typed, 'payloadBytes', 3), 'region', 'us-east-1'), 'ordering', 'per-key');
    expect(openLink(linkOf(state)).inputs).toEqual(state.inputs);
    expect(linkOf(INITIAL_STATE)).toBe('');
  });

  it('applies what it can of a hostile link and reports the rest', () => {
    const state = openLink('?v=99&consumers=NaN&payloadBytes=2048&region=mars&x=%3Cscript%3E');
    expect(state.inputs.workload.payloadBytes).toBe(2048);
    expect(state.inputs.workload.consumers).toBe(INITIAL_STATE.inputs.workload.consumers);
    expect(state.notices.map(({ path }) => path).sort()).toEqual(['consumers', 'region', 'v', 'x']);
  });

  it('counts what a link from the calculator sets beyond the inputs shown', () => {
    const state = openLink('?v=1&scope=end-to-end&headroom=2&eventsPerMonth=5');
    expect(hiddenChanges(state)).toBe(2);
    expect(isChanged(state)).toBe(true);
    expect(hiddenChanges(reset(state))).toBe(0);
  });

  it('goes back to the preset of the chosen event, not of the first one', () => {
    const chosen = choose(choose(INITIAL_STATE, 'scenario', 'account-opened'), 'region', 'eu-west-1');
    const state = reset(type(chosen, 'eventsPerMonth', 'x', 'en'));
    expect(state).toEqual(chosen);
    expect(isChanged(state)).toBe(false);
  });
});

describe('the sliders', () => {
  it('move to stops they have and ignore others', () => {
    expect(slide(INITIAL_STATE, 'payloadBytes', 0).inputs.workload.payloadBytes).toBe(64);
    expect(slide(INITIAL_STATE, 'payloadBytes', 1_000)).toBe(INITIAL_STATE);
  });

  it('are there for some numbers only', () => {
    expect(['eventsPerMonth', 'consumers', 'constructor', undefined].map(hasSlider)).toEqual([
      true,
      false,
      false,
      false,
    ]);
  });
});
