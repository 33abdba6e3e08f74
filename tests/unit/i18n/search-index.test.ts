import { expect, test } from 'vitest';
import { pageKind } from '#i18n/page-kind.ts';
import { decodeSearchIndex } from '#i18n/search-index.ts';

const page = {
  path: '/en/method/',
  kind: 'method',
  title: 'Method',
  sections: [{ id: '', title: 'Method', text: 'x' }],
};

test('an index comes back as it was written', () => {
  expect(decodeSearchIndex(JSON.parse(JSON.stringify([page])))).toEqual([page]);
});

test.each([
  null,
  {},
  [null],
  [{ ...page, kind: 'other' }],
  [{ ...page, path: 'https://example.com/' }],
  [{ ...page, path: '//example.com/' }],
  [{ ...page, sections: [{ id: 1 }] }],
])('what is no index is refused: %j', (json) => {
  expect(() => decodeSearchIndex(json)).toThrow('cannot be read');
});

test.each([
  ['/en/', 'page'],
  ['/en/decisions/', 'page'],
  ['/en/decisions/0004-sqs/', 'decision'],
  ['/pt-br/architectures/event-mesh/', 'architecture'],
  ['/pt-br/break-even/', 'tool'],
  ['/pt-br/quotas/', 'quotas'],
])('%s is a %s', (path, kind) => {
  expect(pageKind(path)).toBe(kind);
});
