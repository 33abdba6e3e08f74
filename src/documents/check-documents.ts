import { bookFor } from '#engine/pricing/load-book.ts';
import { REGIONS } from '#engine/pricing/region.ts';
import { anyQuotaFor } from '#engine/quotas/all-quotas.ts';
import { ADR_PARTS } from './adr-parts.ts';
import { checkClaims } from './claims.ts';
import { checkParity } from './check-parity.ts';
import { checkProse } from './check-prose.ts';
import { figuresIn } from './figures.ts';
import { idsOf, metricsIn } from './read-body.ts';
import type { AdrDocument, DocumentText, ReadDocuments } from './read-documents.ts';
import { stampOf } from './stamp.ts';

/**
 * Everything that makes a document unfit to publish, as sentences with file, what was expected and found, and what to do: a missing
 * language, an unknown figure, a number typed by hand, a stale translation, a comparison that no longer holds.
 */
export function checkDocuments({ documents, problems }: ReadDocuments, locales: readonly string[]): readonly string[] {
  return [
    ...problems,
    ...documents.flatMap((document) => checkDocument(document, locales)),
    ...checkNumbers(documents),
  ];
}

function checkDocument(document: AdrDocument, locales: readonly string[]): readonly string[] {
  const [original, ...others] = locales;
  const missing = locales
    .filter((locale) => document.texts[locale] === undefined)
    .map(
      (locale) =>
        `content/adr/${document.slug}: expected ${locale}.mdx, found none. Every document exists in every language.`,
    );
  const english = document.texts[original ?? ''];
  const translations = others.flatMap((locale) => document.texts[locale] ?? []);
  return [
    ...missing,
    ...Object.values(document.texts).flatMap((text) => [
      ...checkProse(text),
      ...checkParts(text),
      ...checkIds(text, document),
    ]),
    ...(english === undefined
      ? []
      : translations.flatMap((text) => [...checkParity(english, text), ...checkStamp(english, text)])),
    ...checkUnused(document),
    ...checkFigures(document),
  ];
}

function checkParts(text: DocumentText): readonly string[] {
  const parts = idsOf(text.body, 'Part');
  if (parts.join() === ADR_PARTS.join()) return [];
  return [
    `${text.file}: expected the parts ${ADR_PARTS.join(', ')} in this order, found ${parts.join(', ') || 'none'}.`,
  ];
}

/** Figures and facts a text names that its `meta.yaml` does not define. */
function checkIds({ file, body, bodyLine }: DocumentText, { meta, metaFile }: AdrDocument): readonly string[] {
  const unknown = [
    ...metricsIn(body).filter((id) => !(id in meta.metrics)),
    ...idsOf(body, 'Fact').filter((id) => !(id in meta.facts)),
  ];
  const unlisted = [
    ...idsOf(body, 'Quota').filter((id) => REGIONS.every((region) => anyQuotaFor(region, id) === null)),
    ...idsOf(body, 'Rate').filter((id) => REGIONS.every((region) => !bookFor(region).rates.has(id))),
  ];
  return [...unknown, ...unlisted].map((id) => {
    const line = bodyLine + body.slice(0, body.indexOf(`id="${id}"`)).split('\n').length - 1;
    return `${file}:${line}: expected a figure or fact of ${metaFile}, or a quota or rate of the books, found "${id}".`;
  });
}

function checkStamp(original: DocumentText, { file, front }: DocumentText): readonly string[] {
  const stamp = stampOf(original);
  if (front.translationOf === stamp) return [];
  return [
    `${file}: expected translationOf: '${stamp}', the stamp of ${original.file}, found ${front.translationOf ?? 'none'}. Review the translation, then run npm run i18n:stamp.`,
  ];
}

/** Metrics nobody shows and nothing is computed from: left over from an earlier text. */
function checkUnused({ meta, metaFile, texts }: AdrDocument): readonly string[] {
  const shown = new Set([
    ...Object.values(texts).flatMap(({ body }) => metricsIn(body)),
    ...meta.options.flatMap(({ metrics }) => metrics),
    ...meta.flip,
    ...meta.claims.flatMap(({ metric, than }) => [metric, String(than)]),
    ...Object.values(meta.metrics).flatMap(
      ({ spec }) =>
        JSON.stringify(spec)
          .match(/"[^"]+"/g)
          ?.map((text) => text.slice(1, -1)) ?? [],
    ),
  ]);
  const named = [
    ...meta.options.flatMap(({ metrics }) => metrics),
    ...meta.flip,
    ...meta.claims.map(({ metric }) => metric),
  ];
  return [
    ...Object.keys(meta.metrics)
      .filter((id) => !shown.has(id))
      .map((id) => `${metaFile}: expected "${id}" to be shown or counted with, found no use. Remove it.`),
    ...named
      .filter((id) => !(id in meta.metrics))
      .map((id) => `${metaFile}: expected a metric "${id}", found none. Define it under metrics.`),
  ];
}

function checkFigures(document: AdrDocument): readonly string[] {
  try {
    figuresIn(document.meta);
    return checkClaims(document);
  } catch (error) {
    return [
      `${document.metaFile}: ${error instanceof Error ? error.message : String(error)}. npm run figures -- ${document.slug}`,
    ];
  }
}

/** A record's number is its folder's, and no two share one. */
function checkNumbers(documents: readonly AdrDocument[]): readonly string[] {
  return documents
    .filter(({ slug, meta }) => Number(slug.slice(0, 4)) !== meta.number)
    .map(
      ({ metaFile, slug, meta }) =>
        `${metaFile}: expected number ${Number(slug.slice(0, 4))} as in the folder's name, found ${meta.number}.`,
    );
}
