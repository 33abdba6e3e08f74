/** `npm run check:content`: only the words and documents, in a few seconds; part of `npm test` too. */
import { checkContent } from '#scripts/check/content.ts';

const problems = await checkContent();
for (const problem of problems) console.log(problem);
console.log(
  problems.length === 0
    ? 'Words and documents are complete in every language.'
    : `${problems.length} ${problems.length === 1 ? 'problem' : 'problems'}`,
);
process.exitCode = problems.length === 0 ? 0 : 1;
