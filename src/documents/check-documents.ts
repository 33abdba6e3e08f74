import { bookFor } from '#engine/pricing/load-book.ts';
import { REGIONS } from '#engine/pricing/region.ts';
import { anyQuotaFor } from '#engine/quotas/all-quotas.ts';
import type { WriteFigure } from './claims.ts';
import { checkClaims } from './claims.ts';
import { checkDiagrams } from './check-diagrams.ts';
import { checkFailures } from './check-failures.ts';
import { checkFigureSources } from './check-figure-sources.ts';
import { checkParity } from './check-parity.ts';
import { checkProse } from './check-prose.ts';
import { checkRecords } from './check-records.ts';
import { figuresIn } from './figures.ts';
import { namesInSpecs } from './names-in-specs.ts';
import { lineOf } from './line-of.ts';
import { describeProblem } from './problem.ts';
import { idsOf, metricsIn } from './read-body.ts';
import type { SiteDocument, DocumentText, ReadDocuments } from './read-documents.ts';
import { stampOf } from './stamp.ts';
import { yamlLine } from './yaml-line.ts';

/**
 * Everything that makes a document unfit to publish, as sentences with file, what was expected and found, and what to do: a missing
 * language, an unknown figure, a number typed by hand, a stale translation, a comparison that no longer holds.
 */
export function checkDocuments(
  { documents, problems }: ReadDocuments,
  locales: readonly string[],
  write: WriteFigure,
): readonly string[] {
  // What cannot be read would be missed by every document that names it.
  if (problems.length > 0) return problems;
  return [
    ...documents.flatMap((document) => checkDocument(document, locales, write)),
    ...checkNumbers(documents),
    ...checkRelations(documents),
    ...checkRecords(documents),
  ];
}

function checkDocument(document: SiteDocument, locales: readonly string[], write: WriteFigure): readonly string[] {
  const [original, ...others] = locales;
  const missing = locales
    .filter((locale) => document.texts[locale] === undefined)
    .map(
      (locale) =>
        `${document.folder}/${locale}.mdx:1: expected the text in ${locale}, found no file. Write it beside the other language, then run npm run i18n:stamp.`,
    );
  const english = document.texts[original ?? ''];
  const translations = others.flatMap((locale) => document.texts[locale] ?? []);
  return [
    ...missing,
    ...Object.values(document.texts).flatMap((text) => [
      ...checkProse(text),
      ...checkParts(text, document.parts),
      ...checkIds(text, document),
    ]),
    ...(english === undefined
      ? []
      : translations.flatMap((text) => [...checkParity(english, text), ...checkStamp(english, text)])),
    ...checkDiagrams({
      ...document,
      used: Object.values(document.texts).flatMap(({ body }) => idsOf(body, 'Mermaid')),
    }),
    ...checkFailures(document),
    ...checkFigureSources(document),
    ...checkUnused(document),
    ...checkFigures(document, write),
  ];
}

function checkParts(text: DocumentText, expected: readonly string[]): readonly string[] {
  const parts = idsOf(text.body, 'Part');
  if (parts.join() === expected.join()) return [];
  return [
    `${text.file}:${text.bodyLine}: expected the parts ${expected.join(', ')} in this order, found ${parts.join(', ') || 'none'}. Write <Part id="…" /> for each.`,
  ];
}

/** Figures, facts and diagrams a text names that its `meta.yaml` does not define. */
function checkIds({ file, body, bodyLine }: DocumentText, { meta, metaFile, slug }: SiteDocument): readonly string[] {
  const unknown = [
    ...metricsIn(body).filter((id) => !(id in meta.metrics)),
    ...idsOf(body, 'Fact').filter((id) => !(id in meta.facts)),
    ...idsOf(body, 'Mermaid').filter((id) => !(id in meta.diagrams)),
  ];
  const unlisted = [
    ...idsOf(body, 'Quota').filter((id) => REGIONS.every((region) => anyQuotaFor(region, id) === null)),
    ...idsOf(body, 'Rate').filter((id) => REGIONS.every((region) => !bookFor(region).rates.has(id))),
  ];
  return [...unknown, ...unlisted].map((id) => {
    const line = bodyLine + body.slice(0, body.indexOf(`id="${id}"`)).split('\n').length - 1;
    return `${file}:${line}: expected a figure, fact or diagram of ${metaFile}, or a quota or rate of the books, found "${id}". Define it or correct the name: npm run figures -- ${slug} lists what there is.`;
  });
}

function checkStamp(original: DocumentText, { file, front, stampLine }: DocumentText): readonly string[] {
  const stamp = stampOf(original);
  if (front.translationOf === stamp) return [];
  return [
    `${file}:${stampLine}: expected translationOf: '${stamp}', the stamp of ${original.file}, found ${front.translationOf ?? 'none'}. Review the translation, then run npm run i18n:stamp.`,
  ];
}

/** Metrics nobody shows and nothing is computed from: left over from an earlier text. */
function checkUnused({ meta, metaFile, metaText, texts, named }: SiteDocument): readonly string[] {
  const claimed = meta.claims.flatMap(({ metric, than }) => [metric, String(than)]);
  const used = new Set([
    ...Object.values(texts).flatMap(({ body }) => metricsIn(body)),
    ...named,
    ...claimed,
    ...namesInSpecs(meta.metrics),
  ]);
  const undefinedIds = [...named, ...meta.claims.map(({ metric }) => metric)].filter((id) => !(id in meta.metrics));
  const unused = Object.keys(meta.metrics).filter((id) => !used.has(id));
  return [
    ...unused.map(
      (id) =>
        `${metaFile}:${lineOf(metaText, ` ${id}:`)}: expected "${id}" to be shown or counted with, found no use. Remove it.`,
    ),
    ...undefinedIds.map(
      (id) => `${metaFile}:${lineOf(metaText, id)}: expected a metric "${id}", found none. Define it under metrics.`,
    ),
  ];
}

function checkFigures(document: SiteDocument, write: WriteFigure): readonly string[] {
  try {
    figuresIn(document.meta);
    return checkClaims(document, write);
  } catch (error) {
    return [
      describeProblem({
        file: document.metaFile,
        line: lineOf(document.metaText, 'metrics:'),
        expected: 'every figure to be computed',
        found: `an error: ${error instanceof Error ? error.message : String(error)}`,
        repair: `Correct it: npm run figures -- ${document.slug}`,
      }),
    ];
  }
}

/** A record's number is its folder's. */
function checkNumbers(documents: readonly SiteDocument[]): readonly string[] {
  return documents.flatMap(({ metaFile, metaText, slug, meta }) => {
    if (!('number' in meta) || Number(slug.slice(0, 4)) === meta.number) return [];
    return [
      `${metaFile}:${yamlLine(metaText, ['number'])}: expected number ${Number(slug.slice(0, 4))} as in the folder's name, found ${String(meta.number)}. Rename one of them.`,
    ];
  });
}

/** Decisions that a record or a drawing names and that there are not. */
function checkRelations(documents: readonly SiteDocument[]): readonly string[] {
  const slugs = new Set(documents.map(({ slug }) => slug));
  return documents.flatMap(({ metaFile, metaText, related }) =>
    related
      .filter((slug) => !slugs.has(slug))
      .map(
        (slug) =>
          `${metaFile}:${lineOf(metaText, slug)}: expected a document "${slug}", found none. Correct the name, or write the record.`,
      ),
  );
}
