import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { beginDocument } from '#scripts/new/document.ts';

const folder = 'content/adr/0027-x';
const asked = { command: 'new:adr', asked: 'x', folder, meta: 'number: 27\n', parts: ['decision', 'flip'] };

/** An empty repository that goes with its test. */
function newRoot(): string {
  const root = mkdtempSync(path.join(tmpdir(), 'document-'));
  onTestFinished(() => rmSync(root, { recursive: true }));
  return root;
}

test('a document begins with its facts and its parts in both languages', () => {
  const root = newRoot();
  expect(beginDocument(root, asked)).toBeNull();
  expect(readdirSync(path.join(root, folder)).toSorted()).toEqual(['en.mdx', 'meta.yaml', 'pt-br.mdx']);
  expect(readFileSync(path.join(root, folder, 'pt-br.mdx'), 'utf8')).toBe(
    '---\ntitle: \'\'\ndescription: \'\'\n---\n\n<Part id="decision" />\n\n<Part id="flip" />\n',
  );
});

test('what is there already is left as it is', () => {
  const root = newRoot();
  beginDocument(root, asked);
  const meta = path.join(root, folder, 'meta.yaml');
  writeFileSync(meta, 'number: 27\nstatus: accepted\n');
  expect(beginDocument(root, asked)).toMatch(
    /^content\/adr\/0027-x: expected no such folder, found one\. .*npm run new:adr/,
  );
  expect(readFileSync(meta, 'utf8')).toContain('accepted');
});

test.each(['', 'Two Words', '../x', 'a--b'])('"%s" is no name for a document', (name) => {
  const root = newRoot();
  expect(beginDocument(root, { ...asked, asked: name })).toMatch(
    /^expected a slug .*found ".*"\. Write npm run new:adr/,
  );
  expect(readdirSync(root)).toEqual([]);
});
