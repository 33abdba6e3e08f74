import type { SiteDocument } from './read-documents.ts';

/** `<Adr n={12} />` in a text. */
const RECORD_LINK = /<Adr\b[^>]*?\bn=\{(\d+)\}/g;

/** Links to records that there are not, with file and line. */
export function checkRecords(documents: readonly SiteDocument[]): readonly string[] {
  const numbers = new Set(documents.flatMap(({ meta }) => ('number' in meta ? [meta.number] : [])));
  return documents
    .flatMap(({ texts }) => Object.values(texts))
    .flatMap(({ file, body, bodyLine }) =>
      [...body.matchAll(RECORD_LINK)]
        .filter(([, number]) => !numbers.has(Number(number)))
        .map(({ index, 1: number }) => {
          const line = bodyLine + body.slice(0, index).split('\n').length - 1;
          return `${file}:${line}: dead link: expected a record ${number}, found none. Correct the number, or write the record.`;
        }),
    );
}
