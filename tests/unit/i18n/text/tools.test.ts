import { describe, expect, test } from 'vitest';
import { answer } from '#i18n/text/answer.ts';
import { breakEven } from '#i18n/text/break-even.ts';
import { calculator } from '#i18n/text/calculator.ts';
import { portfolio } from '#i18n/text/portfolio.ts';
import { tools } from '#i18n/text/tools.ts';

describe('the words of several tools', () => {
  test.each(Object.entries({ answer, breakEven, calculator, portfolio }))('are not said again by %s', (_tool, text) => {
    expect(Object.keys(text.en).filter((key) => key in tools.en)).toEqual([]);
  });

  test('are all there are: no two tools say the same under the same name', () => {
    const said = [answer, breakEven, calculator, portfolio].flatMap((text) =>
      Object.keys(text.en).map((key) => {
        const [en, pt] = [text.en, text['pt-br']] as readonly Readonly<Record<string, string>>[];
        return `${key}: ${en?.[key]} | ${pt?.[key]}`;
      }),
    );
    expect(said.filter((words, place) => said.indexOf(words) < place)).toEqual([]);
  });
});
