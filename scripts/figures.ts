/**
 * `npm run figures [-- <part of a name>]`: every metric of the documents and published claims as it will be published, in both languages,
 * and every comparison with whether it holds. What an author looks at while writing.
 */
import type { Outcome } from '#engine/metrics/outcome.ts';
import { valueOf } from '#engine/metrics/outcome.ts';
import { locales } from '#i18n/locales.ts';
import { writeMetric } from '#i18n/write-metric.ts';
import { claimFigures } from '#documents/claim-figures.ts';
import { checkClaims } from '#documents/claims.ts';
import { figuresIn } from '#documents/figures.ts';
import { readDocuments } from '#documents/read-documents.ts';
import { readPublishedClaims } from '#documents/read-published-claims.ts';
import { root } from '#scripts/root.ts';

const wanted = process.argv[2] ?? '';
const { documents, problems } = readDocuments(root, locales);
const published = readPublishedClaims(root);
for (const problem of [...problems, ...published.problems]) console.log(problem);
for (const document of documents.filter(({ folder }) => folder.includes(wanted))) {
  console.log(`\n${document.slug}`);
  for (const { id, outcome } of figuresIn(document.meta)) printFigure(id, outcome);
  for (const problem of checkClaims(document, (value, unit) => writeMetric(value, unit, 'en')))
    console.log(`  ${problem}`);
}
for (const { file, claim } of published.claims.filter((one) => one.file.includes(wanted))) {
  const { resolve, factor, verdict } = claimFigures(claim);
  console.log(`\n${file}: ${verdict}, ${factor.toPrecision(4)} times the printed figure`);
  for (const id of ['theirs', ...Object.keys(claim.metrics)]) printFigure(id, resolve(id));
}
process.exitCode = problems.length + published.problems.length > 0 ? 1 : 0;

function printFigure(id: string, outcome: Outcome): void {
  const value = valueOf(outcome);
  const said =
    value === null ? outcome.kind : locales.map((locale) => writeMetric(value, outcome.unit, locale)).join(' | ');
  console.log(`  ${id.padEnd(34)} ${said}${outcome.kind === 'unknown' ? ` (${outcome.missing.join(', ')})` : ''}`);
}
