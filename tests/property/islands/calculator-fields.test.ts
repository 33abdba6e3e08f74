import fc from 'fast-check';
import { renderToString } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import { WORKLOAD_FIELD_NAMES } from '#engine/workloads/event-driven/fields.ts';
import { calculatorTexts } from '#i18n/calculator-texts.ts';
import { estimatesFor } from '#islands/inputs/estimator-for.ts';
import type { CalculatorEvent, CalculatorState } from '#islands/calculator/state.ts';
import { INITIAL_STATE, update } from '#islands/calculator/state.ts';
import { calculatorView } from '#islands/calculator/view/context.ts';
import { DrawnField, showsTheSame } from '#islands/calculator/view/workload-field.tsx';

const texts = calculatorTexts('en');

function viewOf(state: CalculatorState) {
  const rest = { answer: estimatesFor(state.inputs), flip: { below: null, above: null }, flipFailed: false };
  return calculatorView({ locale: 'en', texts, state, ...rest });
}

const event = fc.oneof(
  fc.record({
    kind: fc.constant('typed' as const),
    key: fc.constantFrom(...WORKLOAD_FIELD_NAMES),
    text: fc.constantFrom('5', '2M', '', 'a lot', '1e308', '24'),
  }),
  fc.record({ kind: fc.constantFrom('undo' as const, 'redo' as const, 'reset' as const, 'settled' as const) }),
  fc.constantFrom<CalculatorEvent>(
    { kind: 'set', key: 'hoursPerMonth', value: 720 },
    { kind: 'set', key: 'peakToMean', value: 7 },
    { kind: 'opened', search: '?v=1&payloadBytes=0&consumers=9' },
    { kind: 'preset', preset: { scenario: 'statement-generated', bank: 'large' } },
  ),
) as fc.Arbitrary<CalculatorEvent>;

const states = fc
  .array(event, { maxLength: 5 })
  .map((events) => events.reduce((state, next) => update(state, next, 'en'), INITIAL_STATE));

describe('a field that is not drawn again', () => {
  test('would have been drawn as it stands', () => {
    fc.assert(
      fc.property(states, fc.array(event, { maxLength: 2 }), (before, events) => {
        const after = events.reduce((state, next) => update(state, next, 'en'), before);
        const [was, is] = [viewOf(before), viewOf(after)];
        for (const field of WORKLOAD_FIELD_NAMES) {
          if (!showsTheSame({ field, view: was }, { field, view: is })) continue;
          expect(renderToString(DrawnField({ field, view: is }))).toBe(
            renderToString(DrawnField({ field, view: was })),
          );
        }
      }),
    );
  });
});
