import { expect, test } from 'vitest';
import { sourceParts } from '#viz/kit/source-parts.ts';

test('an address is called by its host, with what is noted beside it', () => {
  expect(sourceParts('https://www.aws.amazon.com/sqs/pricing/ (stored copy)')).toEqual({
    href: 'https://www.aws.amazon.com/sqs/pricing/',
    label: 'aws.amazon.com',
    detail: 'stored copy',
  });
});

test('a note in words stays whole and leads to the repository it names', () => {
  const note = 'AWS Price List via github.com/owner/price-list.js; others';
  expect(sourceParts(note)).toEqual({ href: 'https://github.com/owner/price-list.js', label: note, detail: '' });
});

test('a note in words without either leads nowhere', () => {
  const note = 'AWS guidance (public GitHub repository, commit d6d2ad4)';
  expect(sourceParts(note)).toEqual({ href: null, label: note, detail: '' });
});
