import i18next from 'i18next';
import { beforeAll, describe, expect, test } from 'vitest';
import type { CountingDocuments } from '#components/assumptions/assumption-rows.ts';
import { assumptionRows } from '#components/assumptions/assumption-rows.ts';
import { bookFor } from '#engine/pricing/load-book.ts';
import { DEFAULT_REGION } from '#engine/pricing/region.ts';
import { WORKLOAD_FIELDS } from '#engine/workloads/event-driven/fields.ts';
import config from '#i18n/astro-i18next.config.ts';
import dictionaries from '#i18n/dictionaries.ts';
import { locales } from '#i18n/locales.ts';

const both = (en: string, pt: string) => ({ en, 'pt-br': pt });
type Meta = CountingDocuments['architectures'][number]['meta'];
const metrics: Meta['metrics'] = {
  accounts: {
    name: both('Accounts', 'Contas'),
    spec: { kind: 'assumption', value: { small: 1000, medium: 5000, large: 5000 }, unit: 'count' },
  },
  share: { name: both('Share', 'Fatia'), spec: { kind: 'assumption', value: 0.25, unit: 'share' } },
  double: { name: both('Twice', 'O dobro'), spec: { kind: 'sum', of: ['share', 'share'], unit: 'share' } },
};
const fact = (confidence: Meta['facts'][string]['confidence']): Meta['facts'][string] => ({
  name: both('Limit', 'Limite'),
  value: both('9 s', '9 s em português'),
  source: 'A page',
  url: 'https://example.com/',
  date: '2026-01-01',
  confidence,
});
const counting: CountingDocuments = {
  decisions: [{ slug: '0004-sqs', meta: { number: 4, metrics, facts: {} }, text: { title: 'SQS' } }],
  architectures: [
    {
      slug: 'mesh',
      meta: { metrics: {}, facts: { read: fact('read'), heard: fact('summary'), timed: fact('measured') } },
      text: { title: 'Mesh' },
    },
  ],
  claims: [{ id: 'blog', claim: { title: both('A blog', 'Um blog'), metrics, added: ['share'] } }],
};
const rowsIn = (locale: 'en' | 'pt-br') => new Map(assumptionRows(counting, locale).map((row) => [row.id, row]));

describe('assumptionRows', () => {
  let rows: ReturnType<typeof rowsIn>;

  beforeAll(async () => {
    await i18next.use(dictionaries).init(config.i18nextServer);
    rows = rowsIn('en');
  });

  test('an assumption of a document leads to it, with a stored value for each size and equal ones written once', () => {
    expect(rows.get('0004-sqs/accounts')).toEqual({
      kind: 'document',
      id: '0004-sqs/accounts',
      name: 'Accounts',
      value: '1,000 · 5,000',
      stored: [
        { size: 'small', value: 1000, unit: 'count' },
        { size: 'medium', value: 5000, unit: 'count' },
        { size: 'large', value: 5000, unit: 'count' },
      ],
      confidence: null,
      where: { text: '0004 SQS', href: '/en/decisions/0004-sqs/' },
      anchor: 'assumption-0004-sqs-accounts',
    });
    expect(rows.get('0004-sqs/share')).toMatchObject({ value: '25%', stored: [{ size: null, value: 0.25 }] });
  });

  test('what is computed is not assumed', () => expect(rows.has('0004-sqs/double')).toBe(false));

  test('of a claim only what our count adds is listed', () => {
    expect(rows.get('blog/share')?.where).toEqual({ text: 'A blog', href: '/en/claims-check/#blog' });
    expect(rows.has('blog/accounts')).toBe(false);
  });

  test('a fact not read at its source is in doubt, one that was is not', () => {
    expect(rows.get('mesh/heard')).toMatchObject({ kind: 'doubt', confidence: 'summary' });
    expect(rows.get('mesh/heard')?.anchor).toBe('doubt-mesh-heard');
    expect(rows.has('mesh/read')).toBe(false);
    expect(rows.has('mesh/timed')).toBe(false);
  });

  test('every default of the calculator is listed with the value it is counted with', () => {
    const given = Object.entries(WORKLOAD_FIELDS).flatMap(([id, field]) =>
      field.default == null ? [] : [[id, field.default]],
    );
    const listed = [...rows.values()].filter(({ kind }) => kind === 'default');
    expect(listed.map(({ id, stored }) => [id, stored[0]?.value])).toEqual(given);
    expect(listed.every(({ where }) => where.href === '/en/calculator/')).toBe(true);
  });

  test('a price is in doubt where it is unknown or others quoted it', () => {
    const doubtful = [...bookFor(DEFAULT_REGION).rates.values()]
      .filter(({ tiers, source }) => tiers === null || source.confidence === 'secondary')
      .map(({ id, tiers }) => [id, tiers === null ? 'unknown' : 'secondary']);
    const listed = [...rows.values()].filter(({ where }) => where.href.startsWith('/en/prices/'));
    expect(listed.map(({ id, confidence }) => [id, confidence])).toEqual(doubtful);
  });

  test('both languages list the same, stored alike, each in its own words', () => {
    const portuguese = rowsIn('pt-br');
    expect([...portuguese.keys()]).toEqual([...rows.keys()]);
    expect(portuguese.get('0004-sqs/accounts')).toMatchObject({ name: 'Contas', value: '1.000 · 5.000' });
    expect(portuguese.get('mesh/heard')?.value).toContain('9 s em português');
    for (const row of rows.values())
      if (!row.id.startsWith('mesh/')) expect(portuguese.get(row.id)?.stored).toEqual(row.stored);
  });

  test('no row is without a name and a value', () => {
    for (const locale of locales)
      for (const { id, name, value } of rowsIn(locale).values())
        expect(
          [name, value].every((text) => text !== '' && !/undefined|NaN/.test(text)),
          id,
        ).toBe(true);
  });
});
