import { describe, expect, test } from 'vitest';
import { isEmptyWord, wordForms, wordsOf } from '#i18n/word-forms.ts';

describe('wordForms', () => {
  test.each([
    ['função', 'funções'],
    ['padrão', 'padrões'],
    ['mão', 'mãos'],
    ['nível', 'níveis'],
    ['fácil', 'fáceis'],
    ['canal', 'canais'],
    ['item', 'itens'],
    ['valor', 'valores'],
    ['mês', 'meses'],
    ['vez', 'vezes'],
    ['análise', 'análises'],
    ['fila', 'filas'],
    ['barril', 'barris'],
  ])('%s and %s share a form in Portuguese', (singular, plural) => {
    const forms = wordForms(plural, 'pt-br');
    expect(wordForms(singular, 'pt-br').some((form) => forms.includes(form))).toBe(true);
  });

  test.each([
    ['query', 'queries'],
    ['cost', 'costs'],
    ['cache', 'caches'],
    ['batch', 'batches'],
    ['status', 'statuses'],
    ['class', 'classes'],
  ])('%s and %s share a form in English', (singular, plural) => {
    const forms = wordForms(plural, 'en');
    expect(wordForms(singular, 'en').some((form) => forms.includes(form))).toBe(true);
  });

  test('names of services are no plurals', () => {
    expect(['SQS', 'SNS', 'AWS', 'KMS'].map((name) => wordForms(name, 'en'))).toEqual([
      ['sqs'],
      ['sns'],
      ['aws'],
      ['kms'],
    ]);
    expect(wordForms('Kinesis', 'en')).toEqual(['kinesis']);
  });
});

test('ids part at points and hyphens, and each word knows where it stands', () => {
  expect(wordsOf('sqs.fifo-requests')).toEqual([
    { word: 'sqs', at: 0 },
    { word: 'fifo', at: 4 },
    { word: 'requests', at: 9 },
  ]);
});

test('words that stand everywhere are empty in their own language', () => {
  expect(isEmptyWord('que', 'pt-br')).toBe(true);
  expect(isEmptyWord('que', 'en')).toBe(false);
});
