import { expect, test } from 'vitest';
import { locales } from '#i18n/locales.ts';
import { units } from '#i18n/text/units.ts';

const byTime = Object.keys(units.en).flatMap((key) => /^(.+-(?:hour|second|month))_one$/.exec(key)?.[1] ?? []);

test.each(locales)('many of a unit by time are in the plural, in %s', (locale) => {
  const words = units[locale] as Readonly<Record<string, string>>;
  expect(byTime).toContain('GB-month');
  expect(byTime.filter((unit) => words[`${unit}_one`] === words[`${unit}_other`])).toEqual([]);
});
