import { expect, test } from 'vitest';
import { datedChanges } from '#components/changes/dated-changes.ts';
import type { Change } from '#documents/change.ts';

const change = (date: string, en: string): Change => ({
  date,
  kind: 'prices',
  title: { en, 'pt-br': `${en} em português` },
  text: { en: 'What moved', 'pt-br': 'O que mudou' },
  page: 'claimsCheck',
});
const decision = {
  slug: '0004-sqs',
  meta: { number: 4, date: '2026-05-02' },
  text: { title: 'SQS', description: 'Why a queue' },
};

test('changes and decisions stand together, the newest first, each in one language and with its page', () => {
  const all = datedChanges([change('2026-05-01', 'Older'), change('2026-11-20', 'Newer')], [decision], 'pt-br');
  expect(all).toEqual([
    {
      date: '2026-11-20',
      kind: 'prices',
      title: 'Newer em português',
      text: 'O que mudou',
      href: '/pt-br/claims-check/',
    },
    {
      date: '2026-05-02',
      kind: 'decisions',
      title: '0004 SQS',
      text: 'Why a queue',
      href: '/pt-br/decisions/0004-sqs/',
    },
    {
      date: '2026-05-01',
      kind: 'prices',
      title: 'Older em português',
      text: 'O que mudou',
      href: '/pt-br/claims-check/',
    },
  ]);
});

test('on one day changes come before decisions, as they were given', () => {
  const all = datedChanges([change('2026-05-02', 'First'), change('2026-05-02', 'Second')], [decision], 'en');
  expect(all.map(({ title }) => title)).toEqual(['First', 'Second', '0004 SQS']);
});
