import { describe, expect, test } from 'vitest';
import type { Claim, NamedMetric } from '#documents/adr-meta.ts';
import { checkDocuments } from '#documents/check-documents.ts';
import type { DocumentText, SiteDocument } from '#documents/read-documents.ts';
import { writeMetric } from '#i18n/write-metric.ts';
import { stampOf } from '#documents/stamp.ts';

const LOCALES = ['en', 'pt-br'];
const BODY = '<Part id="only" />\n\nA month costs <Metric id="month" />, [see](#only).\n\n- One.\n';

const month: NamedMetric = {
  name: { en: 'a month', 'pt-br': 'um mês' },
  spec: { kind: 'option', scenario: 'statement-generated', option: 'sqs-standard' },
};

function text(locale: string, body: string, translationOf?: string): DocumentText {
  const front = {
    title: 'Title',
    description: 'Description.',
    ...(translationOf === undefined ? {} : { translationOf }),
  };
  return { file: `content/adr/0001-x/${locale}.mdx`, front, body, bodyLine: 5, stampLine: 3 };
}

interface Parts {
  readonly en?: string;
  readonly pt?: string | null;
  readonly stamp?: string;
  readonly metrics?: Record<string, NamedMetric>;
  readonly claims?: readonly Claim[];
  readonly related?: readonly string[];
}

function problemsOf({
  en = BODY,
  pt = en,
  stamp,
  metrics = { month },
  claims = [],
  related = [],
}: Parts): readonly string[] {
  const original = text('en', en);
  const translation = pt === null ? {} : { 'pt-br': text('pt-br', pt, stamp ?? stampOf(original)) };
  const document: SiteDocument = {
    folder: 'content/adr/0001-x',
    slug: '0001-x',
    metaFile: 'content/adr/0001-x/meta.yaml',
    metaText: 'number: 1\nclaims:\n  - { metric: month, is: known }\n  - { metric: month, is: below, than: 1 }\n',
    meta: { metrics, facts: {}, claims: [...claims], diagrams: {} },
    named: [],
    related,
    diagrams: [],
    strays: [],
    absent: [],
    nodes: [],
    parts: ['only'],
    texts: { en: original, ...translation },
  };
  return checkDocuments({ documents: [document], problems: [] }, LOCALES, (value, unit) =>
    writeMetric(value, unit, 'en'),
  );
}

describe('checkDocuments', () => {
  test('a sound document has no problems', () => {
    expect(problemsOf({})).toEqual([]);
  });

  test('a link to a record that there is not is dead, with file and line', () => {
    const problems = problemsOf({ en: `${BODY}\nAs in <Adr n={99} />.\n` });
    expect(problems).toEqual(
      LOCALES.map(
        (locale) =>
          `content/adr/0001-x/${locale}.mdx:11: dead link: expected a record 99, found none. Correct the number, or write the record.`,
      ),
    );
  });

  test('an unknown figure and a typed one are named with the command that lists figures', () => {
    const problems = problemsOf({ en: `${BODY}\n<Metric id="nope" /> and $5.\n` }).filter((problem) =>
      problem.includes('/en.mdx'),
    );
    expect(problems).toHaveLength(2);
    for (const problem of problems) expect(problem).toContain('npm run figures -- 0001-x');
  });

  test('a missing language is named once, with its file and the command that stamps it', () => {
    expect(problemsOf({ pt: null })).toEqual([
      'content/adr/0001-x/pt-br.mdx:1: expected the text in pt-br, found no file. Write it beside the other language, then run npm run i18n:stamp.',
    ]);
  });

  test('a stale translation is named with the command that stamps it', () => {
    expect(problemsOf({ stamp: 'old' }).join()).toMatch(
      /^content\/adr\/0001-x\/pt-br\.mdx:3: expected translationOf: '\w+', .* found old\. Review the translation, then run npm run i18n:stamp/,
    );
  });

  test.each([
    ['money', 'It costs $12.96.', '$12.96'],
    ['money in reais', 'Custa R$ 5.', 'R$ 5'],
    ['a percentage', 'It is 14.5 % of it.', '14.5 %'],
    ['a number of users', 'It serves 500,000 users.', '500,000 users'],
    ['a size', 'A chunk of 64 KB.', '64 KB'],
    ['a duration', 'Depois de 24 horas.', '24 horas'],
    ['a count', 'From 41 million on.', '41 million'],
    ['a multiple', 'It is 3× as dear.', '3×'],
  ])('%s typed by hand is found with its line', (_, sentence, found) => {
    const body = `${BODY}\n${sentence}\n`;
    const [problem] = problemsOf({ en: body });
    expect(problem).toContain(`content/adr/0001-x/en.mdx:${5 + BODY.split('\n').length}`);
    expect(problem).toContain(`"${found}"`);
  });

  test('years, versions, code, links and components may hold numbers', () => {
    const body = `${BODY}\nSince 2021, version 1.2, \`64 KB\`, [a page](https://a.b/64%20KB), <Fact id="x" />.\n`;
    expect(problemsOf({ en: body }).filter((problem) => problem.includes('typed as text'))).toEqual([]);
  });

  test('an unknown figure is named with its line', () => {
    const body = BODY.replace('id="month"', 'id="year"');
    expect(problemsOf({ en: body }).join()).toMatch(/en\.mdx:7: expected a figure.* found "year"/);
  });

  test('a figure nobody shows is named', () => {
    expect(problemsOf({ metrics: { month, left: month } }).join()).toMatch(/expected "left" to be shown/);
  });

  test.each([
    ['a figure', BODY.replace('<Metric id="month" />', 'much')],
    ['a link', BODY.replace('[see](#only)', 'see')],
    ['a list item', BODY.replace('- One.\n', '')],
    ['a heading', BODY.replace('<Part id="only" />', '<Part id="only" />\n\n<Heading id="more">More</Heading>')],
  ])('a translation that lacks or adds %s is found', (_, pt) => {
    expect(
      problemsOf({ pt }).some((problem) =>
        /pt-br\.mdx:\d+: expected .* as in .*en\.mdx:\d+, found .*npm run check:content/.test(problem),
      ),
    ).toBe(true);
  });

  test('where the languages differ is told by the lines of both', () => {
    const pt = `${BODY}\n- Duas.\n`;
    expect(problemsOf({ pt }).join()).toMatch(
      /pt-br\.mdx:11: expected 1 × list item as in .*en\.mdx:9, found 2\. Say the same in both languages\./,
    );
    expect(problemsOf({ pt: BODY.replace('<Metric id="month" />', 'muito') }).join()).toMatch(
      /pt-br\.mdx:5: expected 1 × Metric id="month" as in .*en\.mdx:7, found 0\./,
    );
  });

  test('a part that is missing is found', () => {
    expect(problemsOf({ en: BODY.replace('<Part id="only" />', '') }).join()).toMatch(/expected the parts only/);
  });

  test('a document that is named and does not exist is found', () => {
    expect(problemsOf({ related: ['0099-nothing'] }).join()).toMatch(/expected a document "0099-nothing"/);
    expect(problemsOf({ related: ['0001-x'] })).toEqual([]);
  });

  test('a claim that no longer holds says what was found', () => {
    const claims: Claim[] = [
      { metric: 'month', is: 'known' },
      { metric: 'month', is: 'below', than: 1 },
    ];
    expect(problemsOf({ claims })).toEqual([
      'content/adr/0001-x/meta.yaml:4: expected "month below 1", on which the text rests; found month = $12.96 against $1.00. Review both texts, then the claim: npm run figures -- 0001-x lists the figures.',
    ]);
    expect(problemsOf({ claims: [{ metric: 'month', is: 'above', than: 1 }] })).toEqual([]);
  });

  test('a claim that fails by less than readers see is told in full', () => {
    const claims: Claim[] = [{ metric: 'month', is: 'above', than: 12.961 }];
    expect(problemsOf({ claims }).join()).toMatch(/found month = 12\.9\d+ against 12\.961\./);
  });
});
