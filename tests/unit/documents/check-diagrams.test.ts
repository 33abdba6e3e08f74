import { describe, expect, test } from 'vitest';
import { checkDiagrams, structureOf } from '#documents/check-diagrams.ts';
import { diagramStamp } from '#documents/diagram-stamp.ts';
import type { DiagramFiles } from '#documents/read-diagrams.ts';

const ENGLISH = 'sequenceDiagram\n  participant Q as Queue\n  Q->>Q: wait\n';
const PORTUGUESE = 'sequenceDiagram\n  participant Q as Fila\n  Q->>Q: espera\n';

function files(locale: string, source: string | null, changes: Partial<DiagramFiles> = {}): DiagramFiles {
  const name = `content/adr/0001-x/diagrams/wait.${locale}`;
  const stamp = source === null ? null : diagramStamp(source, '12.3.0');
  const svg = stamp === null ? null : `<svg data-source="${stamp}"></svg>`;
  return { id: 'wait', locale, sourceFile: `${name}.mmd`, svgFile: `${name}.svg`, source, svg, stamp, ...changes };
}

interface Given {
  readonly en?: DiagramFiles;
  readonly pt?: DiagramFiles;
  readonly used?: readonly string[];
  readonly strays?: readonly string[];
}

function problemsOf({
  en = files('en', ENGLISH),
  pt = files('pt-br', PORTUGUESE),
  used = ['wait'],
  strays = [],
}: Given) {
  const diagrams = [en, pt];
  const metaFile = 'content/adr/0001-x/meta.yaml';
  const metaText = 'number: 1\ndiagrams:\n  wait:\n    kind: sequence\n';
  return checkDiagrams({ slug: '0001-x', metaFile, metaText, diagrams, strays, used }).join('\n');
}

describe('checkDiagrams', () => {
  test('drawings that are fresh in both languages have no problems', () => {
    expect(problemsOf({})).toBe('');
  });

  test('a source or a drawing that is missing is named', () => {
    expect(problemsOf({ pt: files('pt-br', null) })).toMatch(
      /wait\.pt-br\.mmd:1: expected the diagram's source, found none\. .*npm run diagrams -- 0001-x/,
    );
    expect(problemsOf({ pt: files('pt-br', PORTUGUESE, { svg: null }) })).toMatch(
      /wait\.pt-br\.svg:1: .* found none\. Draw it: npm run diagrams -- 0001-x/,
    );
  });

  test('a drawing of an earlier source says what was expected, found, and the command that repairs it', () => {
    const stale = files('en', ENGLISH, { svg: '<svg data-source="0123456789ab"></svg>' });
    expect(problemsOf({ en: stale })).toMatch(
      /wait\.en\.svg:1: expected data-source="[0-9a-f]{12}".* found 0123456789ab\. Draw it: npm run diagrams -- 0001-x/,
    );
  });

  test('another version of Mermaid makes a drawing stale', () => {
    expect(diagramStamp(ENGLISH, '12.3.0')).not.toBe(diagramStamp(ENGLISH, '12.4.0'));
    expect(diagramStamp(ENGLISH, '12.3.0')).toBe(diagramStamp(`${ENGLISH}\n`, '12.3.0'));
  });

  test('a drawing too large for a page is refused', () => {
    const en = files('en', ENGLISH);
    expect(problemsOf({ en: { ...en, svg: `${en.svg ?? ''}${' '.repeat(9000)}` } })).toMatch(
      /expected at most 8192 bytes/,
    );
  });

  test('a diagram nobody shows and a file that belongs to none are named', () => {
    expect(problemsOf({ used: [] })).toMatch(/meta\.yaml:4: expected <Mermaid id="wait" \/> in the text, found none/);
    expect(problemsOf({ strays: ['content/adr/0001-x/diagrams/old.en.svg'] })).toMatch(
      /old\.en\.svg:1: expected a diagram of .*npm run check:content/,
    );
  });

  test('languages that draw different things are found, different words are not', () => {
    const other = files('pt-br', PORTUGUESE.replace('Q->>Q', 'Q-->>Q'));
    expect(problemsOf({ pt: other })).toMatch(
      /wait\.pt-br\.mmd:3: expected "Q->>Q:" as in .*wait\.en\.mmd, found "Q-->>Q:"\. .*npm run check:content/,
    );
  });

  test('a number typed into a drawing is found with its line', () => {
    const source = ENGLISH.replace('wait', 'wait 30 seconds');
    expect(problemsOf({ en: files('en', source) })).toMatch(/wait\.en\.mmd:3: .*"30 seconds"/);
  });
});

describe('structureOf', () => {
  test.each([
    ['state "Held" as h', 'state "" as h'],
    ['h --> d: effect made', 'h --> d:'],
    ['alt the key is free', 'alt'],
    ['c ||--o{ r : claims', 'c ||--o{ r :'],
    ['a -->|on push| b["Lint"]', 'a -->|| b[""]'],
    ['string id PK "the key"', 'string id PK ""'],
  ])('%s is %s without its words', (line, structure) => {
    expect(structureOf(`${line}\n\n%% remark`)).toEqual([structure]);
  });
});
