import { describe, expect, test } from 'vitest';
import { readDocuments } from '#documents/read-documents.ts';
import { locales } from '#i18n/locales.ts';
import { checkLinkTargets } from '#scripts/check/check-link-targets.ts';
import { root } from '#scripts/root.ts';

const { documents } = readDocuments(root, locales);

function problemsOf(body: string): readonly string[] {
  const front = { title: 'T', description: 'D' };
  const text = { file: 'content/adr/0001-x/en.mdx', front, body, bodyLine: 5, stampLine: 1 };
  return checkLinkTargets(
    documents.map((document, index) => ({ ...document, texts: index === 0 ? { en: text } : {} })),
  );
}

describe('checkLinkTargets', () => {
  test('no link of the site is dead', () => {
    expect(checkLinkTargets(documents)).toEqual([]);
  });

  test.each([
    ['a page', '<PageLink to="quotas" hash="brokers">quotas</PageLink>'],
    ['a page by its address', '[quotas](/en/quotas/#brokers) <a href="/en/break-even/?a=b">curves</a>'],
    ['a record', '[a record](/en/decisions/0004-sqs-for-buffered-work/)'],
    ['an architecture', '[a system](/en/architectures/event-mesh/#part-bus)'],
    ['a file', '[the feed](/en/feed.xml)'],
    ['an architecture by its page', '<PageLink to="architectures" slug="event-mesh">the mesh</PageLink>'],
    ['an architecture by its page, the other way round', '<PageLink slug="event-mesh" to="architectures">x</PageLink>'],
    ['something that is code', 'Call `items[0](x)`, or write `](../y)`:\n\n```mdx\n[x](/en/nothing/)\n```'],
    ['another site, and a part of the text', '<Part id="flip" /> [there](https://a.b/nothing/) [here](#flip)'],
  ])('a link to %s passes', (_, body) => {
    expect(problemsOf(body)).toEqual([]);
  });

  test.each([
    ['a page', '<PageLink to="nowhere">x</PageLink>', /expected a page of .*quotas.*, found "nowhere"\. .*npm run/],
    ['a record', '[x](/en/decisions/9999-nothing/)', /found "\/en\/decisions\/9999-nothing\/"\. .*npm run/],
    ['a language', '[x](/fr/quotas/)', /found "\/fr\/quotas\/"/],
    ['an architecture', '<PageLink to="architectures" slug="a-mesh">x</PageLink>', /found "architectures\/a-mesh"/],
    [
      'an architecture, slug first',
      '<PageLink slug="a-mesh" to="architectures">x</PageLink>',
      /found "architectures\/a-mesh"/,
    ],
    ['a page, behind code', '`[a](../b)` ```x``` [x](/en/nothing/)', /found "\/en\/nothing\/"/],
    ['a part of the text', '[x](#flop)', /expected a part or heading of this text, found "flop"\. .*npm run/],
    ['a page in the language of the text', '[x](/pt-br/quotas/)', /in the language of the text, found "pt-br"\./],
    ['an address that is whole', '[x](../0004-sqs-for-buffered-work/)', /found "\.\.\/0004-sqs-for-buffered-work\/"/],
    ['a document of a page without', '<a href="/en/quotas/sqs/">x</a>', /found "\/en\/quotas\/sqs\/"/],
  ])('a link to %s that there is not is dead, with file and line', (_, body, expected) => {
    const [problem, ...others] = problemsOf(`One.\n\n${body}\n`);
    expect(problem).toMatch(/^content\/adr\/0001-x\/en\.mdx:7: dead link: /);
    expect(problem).toMatch(expected);
    expect(others).toEqual([]);
  });
});
