/**
 * `npm run figures [-- <part of a slug>]`: every metric of the documents as it will be published, in both languages, and every claim
 * with whether it holds. What an author looks at while writing.
 */
import { valueOf } from '#engine/metrics/outcome.ts';
import { locales } from '#i18n/locales.ts';
import { writeMetric } from '#i18n/write-metric.ts';
import { checkClaims } from '#documents/claims.ts';
import { figuresIn } from '#documents/figures.ts';
import { readDocuments } from '#documents/read-documents.ts';
import { root } from '#scripts/root.ts';

const wanted = process.argv[2] ?? '';
const { documents, problems } = readDocuments(root, locales);
for (const problem of problems) console.log(problem);
for (const document of documents.filter(({ slug }) => slug.includes(wanted))) {
  console.log(`\n${document.slug}`);
  for (const { id, outcome } of figuresIn(document.meta)) {
    const value = valueOf(outcome);
    const said =
      value === null ? outcome.kind : locales.map((locale) => writeMetric(value, outcome.unit, locale)).join(' | ');
    console.log(`  ${id.padEnd(34)} ${said}${outcome.kind === 'unknown' ? ` (${outcome.missing.join(', ')})` : ''}`);
  }
  for (const problem of checkClaims(document)) console.log(`  ${problem}`);
}
process.exitCode = problems.length > 0 ? 1 : 0;
