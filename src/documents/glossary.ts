import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'astro/zod';
import { parse } from 'yaml';
import { bookFor } from '#engine/pricing/load-book.ts';
import { DEFAULT_REGION } from '#engine/pricing/region.ts';
import { anyQuotaFor } from '#engine/quotas/all-quotas.ts';
import { bothLanguages } from './metric-schema.ts';
import { typedNumbers } from './check-prose.ts';
import { idsOf } from './read-body.ts';
import { describeProblem } from './problem.ts';
import { readChecked } from './read-checked.ts';
import type { SiteDocument } from './read-documents.ts';
import { yamlLine } from './yaml-line.ts';

const id = z.string().regex(/^[a-z][a-z0-9-]*$/);

/** One term of the glossary: what both languages call it, what it means, and where this site decides or costs it. */
export const glossaryTerm = z.strictObject({
  /** Its anchor on the page, the same in both languages. */
  id,
  term: bothLanguages,
  /** What Brazilian engineers say beside the Portuguese term. */
  said: z.array(z.string().min(1)).default([]),
  /** How the Portuguese term is used in a sentence, in Portuguese: its gender, what it is not used for. */
  usage: z.string().min(1).nullable().default(null),
  /** One or two sentences, without figures. */
  definition: bothLanguages,
  related: z.array(id).default([]),
  /** Number of the decision record where it matters most. */
  decision: z.number().int().positive().nullable().default(null),
  quota: z.string().nullable().default(null),
  rate: z.string().nullable().default(null),
  /** Where an outside definition was read; null where the words are ours alone. */
  source: z.url().nullable().default(null),
});
export type GlossaryTerm = z.output<typeof glossaryTerm>;

/** A file of `content/glossary/`: the terms of one area. */
export const glossaryArea = z.strictObject({ terms: z.array(glossaryTerm).min(1) });

interface AreaFile {
  readonly file: string;
  readonly terms: readonly GlossaryTerm[];
  /** The line on which a field of the term at an index stands; that of the term where it has no such field. */
  readonly lineOf: (index: number, ...field: readonly (string | number)[]) => number;
}

const FOLDER = 'content/glossary';

/** Terms one document may mark. */
const MAX_TERMS = 8;

/**
 * What is wrong with the glossary under `root` and with the terms that documents name, as sentences with file, what was expected
 * and found, and what to do.
 */
export function checkGlossary(root: string, documents: readonly SiteDocument[]): readonly string[] {
  const problems: string[] = [];
  const files = readdirSync(path.join(root, FOLDER)).toSorted();
  const areas = files.map((name) => readArea(root, `${FOLDER}/${name}`, problems));
  // A term that cannot be read would be missed by every document that marks it.
  if (problems.length > 0) return problems;
  const known = new Set(areas.flatMap(({ terms }) => terms.map((term) => term.id)));
  const decisions = new Set(documents.map(({ slug }) => Number(slug.slice(0, 4))));
  const seen = new Set<string>();
  for (const area of areas) {
    for (const [index, term] of area.terms.entries()) {
      if (seen.has(term.id)) problems.push(describeRepeat(area, index, term));
      seen.add(term.id);
      problems.push(...checkTerm(area, index, term, known, decisions), ...checkDefinition(area, index, term));
    }
  }
  return [...problems, ...documents.flatMap((document) => [...checkUses(document, known), ...checkCount(document)])];
}

function readArea(root: string, file: string, problems: string[]): AreaFile {
  const area = readChecked(root, file, glossaryArea, (text) => parse(text) as unknown, problems);
  const text = area === null ? '' : readFileSync(path.join(root, file), 'utf8');
  return {
    file,
    terms: area?.terms ?? [],
    lineOf: (index, ...field) => yamlLine(text, ['terms', index, ...field]),
  };
}

function describeRepeat({ file, lineOf }: AreaFile, index: number, { id: own }: GlossaryTerm): string {
  const line = lineOf(index, 'id');
  return describeProblem({ file, line, expected: 'each term once', found: `"${own}" again`, repair: 'Remove one.' });
}

function checkTerm(
  { file, lineOf }: AreaFile,
  index: number,
  { id: own, related, decision, quota, rate }: GlossaryTerm,
  known: ReadonlySet<string>,
  decisions: ReadonlySet<number>,
): readonly string[] {
  const missing = [
    ...related
      .filter((other) => !known.has(other) || other === own)
      .map((other) => ['related', 'another term', other] as const),
    ...(decision !== null && !decisions.has(decision)
      ? [['decision', 'a decision record', String(decision)] as const]
      : []),
    ...(quota !== null && anyQuotaFor(DEFAULT_REGION, quota) === null
      ? [['quota', 'a limit of the quota book', quota] as const]
      : []),
    ...(rate !== null && !bookFor(DEFAULT_REGION).rates.has(rate)
      ? [['rate', 'a rate of the price books', rate] as const]
      : []),
  ];
  return missing.map(([field, what, name]) =>
    describeProblem({
      file,
      line: lineOf(index, field),
      expected: `${what} for "${own}"`,
      found: `"${name}"`,
      repair: 'Correct the name.',
    }),
  );
}

/** A figure belongs where it is computed or cited; a definition that names one would go stale unseen. */
function checkDefinition({ file, lineOf }: AreaFile, index: number, term: GlossaryTerm): readonly string[] {
  return Object.entries(term.definition).flatMap(([locale, words]) =>
    typedNumbers(words).map(({ what, text }) =>
      describeProblem({
        file,
        line: lineOf(index, 'definition', locale),
        expected: `words in the definition of "${term.id}"`,
        found: `${what}: "${text}"`,
        repair: 'Name a rate or a quota instead.',
      }),
    ),
  );
}

/** More terms than a reader looks up on one page. */
function checkCount({ texts }: SiteDocument): readonly string[] {
  return Object.values(texts).flatMap(({ file, body, bodyLine }) => {
    const marked = idsOf(body, 'Term');
    const first = marked[MAX_TERMS];
    if (first === undefined) return [];
    return [
      describeProblem({
        file,
        line: bodyLine + body.slice(0, body.indexOf(`<Term id="${first}"`)).split('\n').length - 1,
        expected: `at most ${MAX_TERMS} terms`,
        found: String(marked.length),
        repair: 'Mark those that the text rests on.',
      }),
    ];
  });
}

/** Terms a text marks that the glossary does not have. */
function checkUses({ texts }: SiteDocument, known: ReadonlySet<string>): readonly string[] {
  return Object.values(texts).flatMap(({ file, body, bodyLine }) =>
    idsOf(body, 'Term')
      .filter((term) => !known.has(term))
      .map((term) => {
        const line = bodyLine + body.slice(0, body.indexOf(`<Term id="${term}"`)).split('\n').length - 1;
        return `${file}:${line}: expected a term of ${FOLDER}, found "${term}". Correct the name, or add the term.`;
      }),
  );
}
