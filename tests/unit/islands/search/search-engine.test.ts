import { describe, expect, test } from 'vitest';
import type { IndexedPage } from '#i18n/search-index.ts';
import { groupHits } from '#islands/search/group-hits.ts';
import { searchEngine } from '#islands/search/search-engine.ts';

const pages: readonly IndexedPage[] = [
  {
    path: '/pt-br/decisions/0020/',
    kind: 'decision',
    title: 'Fargate para a API',
    sections: [
      { id: '', title: 'Fargate para a API', text: 'A API fica em contêineres.' },
      { id: 'lambda', title: 'Funções Lambda', text: 'Na taxa média, as funções custam o mesmo.' },
      { id: 'flip', title: 'Quando seria revertida', text: 'Se o tráfego cair à metade.' },
    ],
  },
  {
    path: '/pt-br/prices/',
    kind: 'prices',
    title: 'Cada preço e onde foi lido',
    sections: [
      { id: '', title: 'Cada preço e onde foi lido', text: 'Preços de tabela.' },
      { id: 'lambda.duration', title: 'Duração da função lambda.duration', text: 'GB-s · US$ 0,0000167' },
    ],
  },
];
const engine = await searchEngine(pages, 'pt-br');
const ids = (question: string) => engine.find(question).map(({ section }) => section.id);

describe('find', () => {
  test('a singular finds its plural and the other way round, with or without accents', () => {
    expect(ids('função')).toContain('lambda');
    expect(ids('funcoes')).toEqual(expect.arrayContaining(['lambda', 'lambda.duration']));
  });

  test('a word not yet finished finds too', () => {
    expect(ids('funç')).toContain('lambda');
  });

  test('all words must be there; empty ones do not count', () => {
    expect(ids('funções da taxa')).toEqual(['lambda']);
    expect(ids('funções teleporte')).toEqual([]);
  });

  test('ids of rates are found by their parts', () => {
    expect(ids('lambda.duration')).toEqual(['lambda.duration']);
  });

  test('a typo is forgiven when nothing fits as written', () => {
    expect(ids('Farggate')).toContain('');
  });

  test('the title of a page leads to the page, not to each of its sections', () => {
    expect(ids('fargate')).toEqual(['']);
  });

  test('a section explains before a row counts', () => {
    expect(ids('função')[0]).toBe('lambda');
  });

  test('nothing asked, nothing found', () => {
    expect(ids('')).toEqual([]);
    expect(ids(' …  ')).toEqual([]);
  });
});

test('hits stand under their pages, three at most', () => {
  const [page, other] = pages as [IndexedPage, IndexedPage];
  const section = { id: 'x', title: 'x', text: '' };
  const hit = { page, section, matched: new Set<string>() };
  const groups = groupHits([hit, { ...hit, page: other }, hit, hit, hit]);
  expect(groups.map((group) => [group.page.path, group.hits.length])).toEqual([
    [page.path, 3],
    [other.path, 1],
  ]);
});
