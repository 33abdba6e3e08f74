import { expect, test } from 'vitest';
import { jsonBlock } from '#components/json-block.ts';
import { editAddress, fileAddress } from '#components/repository.ts';
import { breadcrumbList, techArticle } from '#components/structured-data.ts';

const site = { name: 'finops.moretes', url: 'https://finops.moretes.com/pt-br/' };
const page = {
  locale: 'pt-br',
  url: 'https://finops.moretes.com/pt-br/decisions/x/',
  title: 'SQS',
  description: 'Fila',
  image: 'https://finops.moretes.com/cards/x.png',
} as const;

test('an article says its language, its dates and whose it is', () => {
  const article = techArticle(page, { published: '2026-11-01', modified: '2026-11-21' }, site);
  expect(article).toMatchObject({
    '@context': 'https://schema.org',
    '@type': 'TechArticle',
    headline: 'SQS',
    inLanguage: 'pt-BR',
    datePublished: '2026-11-01',
    dateModified: '2026-11-21',
    author: { '@type': 'Organization', name: 'finops.moretes' },
    isPartOf: { '@type': 'WebSite', url: site.url },
  });
  expect(techArticle(page, { modified: '2026' }, site)).not.toHaveProperty('datePublished');
});

test('a trail counts its steps from one', () => {
  const { itemListElement } = breadcrumbList([
    site,
    { name: 'Decisões', url: 'https://finops.moretes.com/pt-br/decisions/' },
  ]);
  expect(itemListElement.map(({ position, name }) => [position, name])).toEqual([
    [1, 'finops.moretes'],
    [2, 'Decisões'],
  ]);
});

test('no text can end a block of data', () => {
  const data = { name: '</script><script>alert(1)</script>' };
  expect(jsonBlock(data)).not.toContain('<');
  expect(JSON.parse(jsonBlock(data))).toEqual(data);
});

test('a file can be edited where its repository is known', () => {
  const vercel = { VERCEL_GIT_PROVIDER: 'github', VERCEL_GIT_REPO_OWNER: 'bank', VERCEL_GIT_REPO_SLUG: 'site' };
  expect(editAddress('content/a.mdx', vercel)).toBe('https://github.com/bank/site/edit/main/content/a.mdx');
  expect(editAddress('a', { GITHUB_REPOSITORY: 'bank/site' })).toBe('https://github.com/bank/site/edit/main/a');
  expect(editAddress('a', {})).toBeUndefined();
  expect(fileAddress('scripts/a.ts', vercel)).toBe('https://github.com/bank/site/blob/main/scripts/a.ts');
  expect(fileAddress('a', {})).toBeUndefined();
  expect(editAddress('a', { GITHUB_REPOSITORY: '"><script>' })).toBeUndefined();
});
