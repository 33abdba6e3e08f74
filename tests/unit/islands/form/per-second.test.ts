import { expect, test } from 'vitest';
import { formatFor } from '#i18n/format-for.ts';
import { perSecond } from '#islands/form/per-second.ts';
import { inputsFor } from '#islands/inputs/inputs.ts';

test('perSecond divides the volume by the seconds of the month, and lifts it to the peak with headroom', () => {
  const { workload, ...rest } = inputsFor();
  const inputs = { ...rest, workload: { ...workload, eventsPerMonth: 2_628_000, peakToMean: 4, headroom: 1.5 } };
  expect(perSecond(inputs, formatFor('en'))).toEqual({ mean: '1', peak: '6' });
  const many = { ...inputs, workload: { ...inputs.workload, eventsPerMonth: 26_280_000_000 } };
  expect(perSecond(many, formatFor('pt-br'))).toEqual({ mean: '10.000', peak: '60.000' });
});
