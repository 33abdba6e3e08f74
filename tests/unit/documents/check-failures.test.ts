import { expect, test } from 'vitest';
import { checkFailures } from '#documents/check-failures.ts';
import { readDocuments } from '#documents/read-documents.ts';
import { locales } from '#i18n/locales.ts';
import { root } from '#scripts/root.ts';

const { documents } = readDocuments(root, locales);
const mesh = documents.find(({ slug }) => slug === 'event-mesh');

/** The mesh, one of its parts failing with other effects. */
function problemsWith(failing: string, effects: { readonly stops?: string[]; readonly queues?: string[] }) {
  const nodes = (mesh?.nodes ?? []).map((node) =>
    node.id === failing && node.failure ? { ...node, failure: { ...node.failure, ...effects } } : node,
  );
  return checkFailures({ metaFile: 'meta.yaml', metaText: mesh?.metaText ?? '', nodes });
}

test('the failures of every system agree with each other', () => {
  expect(documents.filter(({ nodes }) => nodes.length > 0)).toHaveLength(5);
  expect(documents.flatMap(checkFailures)).toEqual([]);
});

test('a part does not wait for itself, nor stop one that there is not', () => {
  const problem = problemsWith('core', { queues: ['core'] }).join();
  expect(problem).toMatch(/^meta\.yaml:\d+: expected .* found "core"\. .*npm run check:content\.$/);
  const line = Number(problem.split(':')[1]);
  const above = mesh?.metaText.split('\n').slice(0, line) ?? [];
  expect(above.findLast((text) => text.includes('id: '))).toContain('id: core');
  expect(problemsWith('scores', { stops: ['cases', 'limits', 'gone'] }).join()).toContain('found "gone"');
});

test('what stops with a part stops or holds what waits when that part is stopped', () => {
  expect(problemsWith('cards', { stops: ['transactions', 'feed', 'cases', 'limits'] }).join()).toContain(
    'expected "scores" to stop or to hold what waits when "cards" fails',
  );
  expect(problemsWith('bus', { stops: ['account-queues', 'onboarding'], queues: ['other-onboarding'] })).toEqual([]);
});
