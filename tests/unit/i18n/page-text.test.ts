import i18next from 'i18next';
import { beforeAll, describe, expect, test } from 'vitest';
import config from '#i18n/astro-i18next.config.ts';
import dictionaries from '#i18n/dictionaries.ts';
import { defaultLocale, locales } from '#i18n/locales.ts';
import { pageText } from '#i18n/page-text.ts';
import type { Translate } from '#i18n/page-text.ts';
import { textFor } from '#i18n/text-for.ts';

beforeAll(async () => {
  await i18next.use(dictionaries).init(config.i18nextServer);
});

test('astro-i18next knows the languages of the site', () => {
  expect(config.locales).toEqual(locales);
  expect(config.i18nextServer.preload).toEqual(locales);
  expect(config.defaultLocale).toBe(defaultLocale);
});

describe('pageText', () => {
  test('speaks the language of the page', () => {
    expect(pageText('en', 'site')('nav.prices')).toBe('Prices');
    expect(pageText('pt-br', 'site')('nav.prices')).toBe('Preços');
  });

  test('fills placeholders, without escaping', () => {
    const words = pageText('en', 'site')('footerPriceDates', { oldest: '<a>', newest: 'b' });
    expect(words).toContain('<a>');
    expect(words).not.toContain('{');
  });

  test('throws on a missing key and on a missing value', () => {
    const t = pageText('pt-br', 'site') as Translate<'site'> & ((key: string) => string);
    expect(() => t('nothing')).toThrow('No text for site.nothing in pt-br');
    expect(() => t('footerPriceDates')).toThrow('No value for {oldest}');
  });
});

test('textFor gives one language', () => {
  expect(textFor('pt-br', 'site').menu).toBe('Menu');
});
