import { describe, expect, test } from 'vitest';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { checkGlossary } from '#documents/glossary.ts';
import type { SiteDocument } from '#documents/read-documents.ts';
import { readDocuments } from '#documents/read-documents.ts';
import { root } from '#scripts/root.ts';

const LOCALES = ['en', 'pt-br'];
const words = 'term: { en: shard, pt-br: shard }\n    definition: { en: A part., pt-br: Uma parte. }';
// Reading every document takes a second; nothing here changes them.
const { documents: written } = readDocuments(root, LOCALES);
const term = (id: string, more = '') => `  - id: ${id}\n    ${words}\n${more}`;

function problemsOf(yaml: string, body = ''): readonly string[] {
  const folder = mkdtempSync(path.join(tmpdir(), 'glossary-'));
  mkdirSync(path.join(folder, 'content/glossary'), { recursive: true });
  writeFileSync(path.join(folder, 'content/glossary/messaging.yaml'), `terms:\n${yaml}`);
  const [document] = written;
  const text = {
    file: 'content/adr/0001-x/en.mdx',
    front: { title: 'T', description: 'D' },
    body,
    bodyLine: 5,
    stampLine: 1,
  };
  const documents: SiteDocument[] = document === undefined ? [] : [{ ...document, texts: { en: text } }];
  try {
    return checkGlossary(folder, documents);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

describe('checkGlossary', () => {
  test('the glossary of the site has no problems', () => {
    expect(checkGlossary(root, written)).toEqual([]);
  });

  test('a sound term has no problems', () => {
    expect(problemsOf(term('shard', '    decision: 1\n'), 'A <Term id="shard">shard</Term>.')).toEqual([]);
  });

  test.each([
    [
      'a related term',
      '    related: [nothing]\n',
      'messaging.yaml:5: expected another term for "shard", found "nothing"',
    ],
    ['a record', '    decision: 99\n', 'messaging.yaml:5: expected a decision record for "shard", found "99"'],
    [
      'a limit',
      '    quota: sqs.nothing\n',
      'messaging.yaml:5: expected a limit of the quota book for "shard", found "sqs.nothing"',
    ],
    [
      'a rate',
      '    rate: sqs.nothing\n',
      'messaging.yaml:5: expected a rate of the price books for "shard", found "sqs.nothing"',
    ],
  ])('%s there is not is named', (_, more, expected) => {
    expect(problemsOf(term('shard', more)).join()).toContain(expected);
  });

  test('a term defined twice and a field that is no field are named with their file', () => {
    expect(problemsOf(term('shard') + term('shard')).join()).toMatch(
      /messaging\.yaml:5: .*found "shard" again.*npm run check:content/,
    );
    expect(problemsOf(term('shard', '    colour: red\n')).join()).toMatch(
      /messaging\.yaml:5: .*terms\.0, found "colour"/,
    );
  });

  test('a figure in a definition is named in either language', () => {
    const typed = term('shard').replace('Uma parte.', 'Uma parte de 1 MB.');
    expect(problemsOf(typed).join()).toContain(
      'messaging.yaml:4: expected words in the definition of "shard", found a number with a unit: "1 MB"',
    );
  });

  test('a document may mark eight terms, and not nine', () => {
    const ids = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i'];
    const terms = ids.map((id) => term(id)).join('');
    const marked = (count: number) => ids.slice(0, count).map((id) => `<Term id="${id}">shard</Term>`);
    expect(problemsOf(terms, marked(8).join(' '))).toEqual([]);
    expect(problemsOf(terms, marked(9).join(' ')).join()).toMatch(
      /en\.mdx:5: expected at most 8 terms, found 9\. .*npm run check:content/,
    );
  });

  test('a term a text marks and the glossary lacks is named with its line', () => {
    expect(problemsOf(term('shard'), 'One.\n\nA <Term id="chard">shard</Term>.').join()).toMatch(
      /en\.mdx:7: expected a term of content\/glossary, found "chard"/,
    );
  });
});
