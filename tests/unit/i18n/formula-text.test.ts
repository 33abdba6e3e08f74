import { describe, expect, test } from 'vitest';
import type { Formula } from '#engine/pricing/formula.ts';
import { atLeast, from, less, per, times } from '#engine/pricing/formula.ts';
import { formulaText } from '#i18n/formula-text.ts';

const polls: Formula = [
  from('pollers', 5),
  times('polls-per-hour', 180),
  times('hours', 730),
  less('receive-calls', 1),
  atLeast('at-least-zero', 0),
  times('consumers', 3),
];

describe('formulaText', () => {
  test('reads as arithmetic, singular and plural, with the separators of the language', () => {
    const formula = [from('events', 1e8), per('events-per-call', 10), times('requests-per-call', 1)];
    expect(formulaText(formula, 'en')).toBe('100,000,000 events ÷ 10 events per call × 1 request per call');
    expect(formulaText(formula, 'pt-br')).toBe(
      '100.000.000 eventos ÷ 10 eventos por chamada × 1 requisição por chamada',
    );
  });

  test('puts brackets where the usual order of operations would read differently', () => {
    expect(formulaText(polls, 'en')).toBe(
      '(5 waiting connections × 180 polls an hour × 730 h in the month − 1 call that found messages, at least 0) × 3 consumers',
    );
    expect(formulaText(polls, 'pt-br')).toBe(
      '(5 conexões à espera × 180 consultas por hora × 730 h no mês − 1 chamada com mensagens, no mínimo 0) × 3 consumidores',
    );
  });

  test('keeps six digits of what is not whole', () => {
    expect(formulaText([from('lambda-seconds', 1 / 3000)], 'en')).toBe('0.000333333 s per event');
    expect(formulaText([from('commitment-gb', 64_160.15625)], 'pt-br')).toBe('64.160,2 GB do compromisso');
  });
});
