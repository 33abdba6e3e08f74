import type { SiteDocument } from './read-documents.ts';
import { yamlLine } from './yaml-line.ts';

/** `<Adr n={12} />` in a text. */
const RECORD_LINK = /<Adr\b[^>]*?\bn=\{(\d+)\}/g;

/** What only decision records are held to: links to records that there are not, comparisons that the text does not show; with file and line. */
export function checkRecords(documents: readonly SiteDocument[]): readonly string[] {
  return [...checkLinks(documents), ...documents.flatMap(checkHeldClaims)];
}

function checkLinks(documents: readonly SiteDocument[]): readonly string[] {
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

/** A record lists what the build holds it to; the other language follows by parity. */
function checkHeldClaims({ meta, metaFile, metaText, texts }: SiteDocument): readonly string[] {
  if (!('number' in meta) || meta.claims.length === 0) return [];
  const [text] = Object.values(texts);
  if (text === undefined || text.body.includes('<HeldClaims />')) return [];
  return [
    `${metaFile}:${yamlLine(metaText, ['claims'])}: expected its claims to be listed in ${text.file}, found none. Write <HeldClaims /> at the end of the part "confirmation".`,
  ];
}
