import { describe, expect, test } from 'vitest';
import { localeOf, localePaths, pathFor, switchLocale } from '#i18n/paths.ts';

test('localePaths makes every route once in each language', () => {
  expect(localePaths()).toEqual([{ params: { locale: 'en' } }, { params: { locale: 'pt-br' } }]);
});

describe('pathFor', () => {
  test('writes the address with its trailing slash', () => {
    expect(pathFor('en', 'home')).toBe('/en/');
    expect(pathFor('pt-br', 'breakEven')).toBe('/pt-br/break-even/');
  });

  test('adds query and anchor, with or without their mark', () => {
    expect(pathFor('en', 'prices', { search: 'q=sqs?', hash: 'sqs' })).toBe('/en/prices/?q=sqs?#sqs');
    expect(pathFor('en', 'prices', { search: '?q=sqs', hash: '#sqs' })).toBe('/en/prices/?q=sqs#sqs');
    expect(pathFor('en', 'prices', { search: '', hash: '' })).toBe('/en/prices/');
  });
});

describe('switchLocale', () => {
  test('keeps the page', () => {
    expect(switchLocale('/en/break-even/', 'pt-br')).toBe('/pt-br/break-even/');
    expect(switchLocale('/pt-br/architecture/pix/', 'en')).toBe('/en/architecture/pix/');
    expect(switchLocale('/pt-br', 'pt-br')).toBe('/pt-br/');
  });

  test('leads home from a path without language', () => {
    expect(switchLocale('/', 'en')).toBe('/en/');
    expect(switchLocale('/nowhere/', 'pt-br')).toBe('/pt-br/');
  });
});

test('localeOf reads the language of a path', () => {
  expect(localeOf('/pt-br/prices/')).toBe('pt-br');
  expect(localeOf('/pt-BR/prices/')).toBeUndefined();
  expect(localeOf('/')).toBeUndefined();
});
