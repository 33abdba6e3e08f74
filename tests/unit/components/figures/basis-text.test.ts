import i18next from 'i18next';
import { beforeAll, expect, test } from 'vitest';
import { aroundOf, basisText, operatorOf } from '#components/figures/basis-text.ts';
import type { MetricSpec } from '#engine/metrics/metric-spec.ts';
import config from '#i18n/astro-i18next.config.ts';
import dictionaries from '#i18n/dictionaries.ts';

beforeAll(async () => {
  await i18next.use(dictionaries).init(config.i18nextServer);
});

const ratio = (as: Extract<MetricSpec, { kind: 'ratio' }>['as']): MetricSpec => ({
  kind: 'ratio',
  of: 'a',
  to: 'b',
  as,
});

test.each([
  ['more', 'a ÷ b − 1'],
  ['less', '1 − a ÷ b'],
  ['share', 'a ÷ b'],
  ['times', 'a ÷ b'],
] as const)('a ratio as %s reads %s', (as, text) => {
  const { before, after } = aroundOf(ratio(as));
  expect(`${before}a ${String(operatorOf(ratio(as)))} b${after}`).toBe(text);
});

test.each([
  ['en', 'Replay = no, Events a month = 0'],
  ['pt-br', 'Releitura = não, Eventos por mês = 0'],
] as const)('what a document changes is said in words (%s)', (locale, changes) => {
  const spec: MetricSpec = {
    kind: 'option',
    scenario: 'transaction-authorized',
    option: 'eventbridge-classic',
    change: { replay: false, eventsPerMonth: 0 },
  };
  expect(basisText(spec, locale)).toContain(changes);
});
