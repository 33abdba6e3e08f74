import { describe, expect, test } from 'vitest';
import { issue } from '#engine/kit/result.ts';
import type { IssueCode } from '#engine/kit/issue-code.ts';
import { answerTexts } from '#i18n/answer-texts.ts';
import { breakEvenTexts } from '#i18n/break-even-texts.ts';
import { calculatorTexts } from '#i18n/calculator-texts.ts';
import { portfolioTexts } from '#i18n/portfolio-texts.ts';
import { readPrice } from '#islands/calculator/form/price-field.ts';
import { issueSentence } from '#islands/form/issue-sentence.ts';
import { decodeQuery } from '#islands/inputs/decode-query.ts';
import { decodePortfolioQuery } from '#islands/portfolio/decode.ts';

describe('issueSentence', () => {
  const english = { locale: 'en', texts: answerTexts('en') } as const;

  test('writes bounds as the field they concern', () => {
    const bounds = { min: 1, max: 1_048_576 };
    expect(issueSentence(issue('out-of-range', 'payloadBytes', bounds), english)).toBe(
      'Expected a number from 1\u00a0B to 1\u00a0MB.',
    );
    expect(issueSentence(issue('out-of-range', '3.payloadBytes', bounds), english)).toContain('MB');
    const taxes = issue('out-of-range', 'invoiceTax', { min: 0, max: 1 });
    expect(issueSentence(taxes, { locale: 'pt-br', texts: answerTexts('pt-br') })).toBe(
      'Aqui se espera um número de 0 a 100.',
    );
  });

  test('says what it has no sentence for as a value that cannot be used', () => {
    expect(issueSentence(issue('ladder-gap', 'price.x', { expected: 1, actual: 2 }), english)).toBe(
      'Expected a number, a text, true or false.',
    );
  });
});

describe('the sentences of a tool', () => {
  const hostile =
    '?v=9&preset=x&region=mars&scope=all&freeTier=maybe&hoursPerMonth=0&ordering=up&replay=2&consumers=1.5&payloadBytes=' +
    '&eventsPerMonth=-1&currency=EUR&exchangeRate=x&exchangeDate=2026-02-30&price.no.such=1&who=me';
  const codesOf = (issues: readonly { readonly code: IssueCode }[]) => [...new Set(issues.map(({ code }) => code))];
  const linkCodes = codesOf(decodeQuery(hostile).issues);

  test.each([
    ['answer', answerTexts],
    ['break-even', breakEvenTexts],
    ['calculator', calculatorTexts],
    ['portfolio', portfolioTexts],
  ])('cover whatever a link to the %s can hold', (_tool, textsFor) => {
    expect(linkCodes.length).toBeGreaterThan(6);
    for (const locale of ['en', 'pt-br'] as const) {
      expect(linkCodes.filter((code) => !(code in textsFor(locale).issues))).toEqual([]);
    }
  });

  test('cover whatever a price can get wrong', () => {
    const ladder = Array.from({ length: 200 }, (_, step) => `1 up to ${step + 1}`).join('; ');
    const typed = ['x', '-1', '1 up to 5; 2 up to 3; 1', '1 up to 5', '1; 2 up to 7; 1', '1 up to 0; 1', ladder];
    const read = typed.map((text) => readPrice(text, 1, 'price.x', 'en'));
    const codes = codesOf(read.flatMap((price) => (price.ok ? [] : price.issues)));
    expect(codes).toEqual(expect.arrayContaining(['not-a-number', 'ladder-open-end', 'ladder-empty-step']));
    expect(codes.filter((code) => !(code in calculatorTexts('en').issues))).toEqual([]);
  });

  test('cover whatever a list of events can get wrong', () => {
    const events = Array.from({ length: 50 }, () => 'own').join(',');
    const found = [
      ...decodePortfolioQuery(`?events=${events}&1.name=&2.name=a&3.name=a&4.name=${'x'.repeat(99)}`).issues,
      ...decodePortfolioQuery(`?${'x'.repeat(99_999)}`).issues,
    ];
    const codes = codesOf(found);
    expect(codes).toEqual(expect.arrayContaining(['list-too-long', 'text-too-long', 'id-duplicate', 'input-too-big']));
    expect(codes.filter((code) => !(code in portfolioTexts('en').issues))).toEqual([]);
  });
});
