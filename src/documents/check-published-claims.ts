import { bookFor } from '#engine/pricing/load-book.ts';
import { typedNumbers } from './check-prose.ts';
import { claimFigures } from './claim-figures.ts';
import { metricsAskedFor, PRINTED } from './claim-words.ts';
import type { WriteFigure } from './claims.ts';
import { checkComparisons } from './claims.ts';
import { lineOf } from './line-of.ts';
import { describeProblem } from './problem.ts';
import type { PublishedClaim } from './published-claim.ts';
import { namesInSpecs } from './names-in-specs.ts';
import type { ClaimFile, ReadClaims } from './read-published-claims.ts';
import { yamlLine } from './yaml-line.ts';

/**
 * Everything that makes a published claim unfit to show, as sentences with file, line, what was expected and found, and what to do: a
 * figure nobody defined, languages that ask for different figures, a number typed by hand, a count that has no result.
 */
export function checkPublishedClaims({ claims, problems }: ReadClaims, write: WriteFigure): readonly string[] {
  return [...problems, ...claims.flatMap((claim) => checkClaim(claim, write))];
}

function checkClaim(file: ClaimFile, write: WriteFigure): readonly string[] {
  return [
    ...checkNamed(file),
    ...checkInputs(file),
    ...checkReasons(file),
    ...checkPrices(file),
    ...checkUnused(file),
    ...checkCount(file, write),
  ];
}

/** Metrics that a claim names outside its sentences. */
function named({ inputs, added, ours, lines }: PublishedClaim): readonly string[] {
  return [...inputs, ...added, ours, ...lines.flatMap((line) => line.ours ?? [])];
}

function asked({ reasons }: PublishedClaim): readonly string[] {
  return reasons.flatMap((reason) => Object.values(reason).flatMap(metricsAskedFor));
}

function checkNamed({ file, text, claim }: ClaimFile): readonly string[] {
  const unknown = [...new Set([...named(claim), ...asked(claim)])].filter((id) => !(id in claim.metrics));
  return unknown.map(
    (id) => `${file}:${lineOf(text, id)}: expected a metric "${id}", found none. Define it under metrics.`,
  );
}

/** What a source states, and what we add to it, are assumptions of the count. */
function checkInputs({ file, text, claim }: ClaimFile): readonly string[] {
  return [...claim.inputs, ...claim.added]
    .filter((id) => (claim.metrics[id]?.spec.kind ?? 'assumption') !== 'assumption')
    .map(
      (id) =>
        `${file}:${lineOf(text, id)}: expected input "${id}" to be an assumption, found ${claim.metrics[id]?.spec.kind}. State the number, or take it out of the inputs.`,
    );
}

function checkReasons({ file, text, claim }: ClaimFile): readonly string[] {
  return claim.reasons.flatMap((reason) => {
    const { en, 'pt-br': portuguese } = reason;
    const [left, right] = [en, portuguese].map((words) => metricsAskedFor(words).toSorted().join(', '));
    const parity =
      left === right
        ? []
        : [
            `${file}:${lineOf(text, portuguese)}: expected the figures of the English sentence (${left || 'none'}), found ${right || 'none'}. Both languages say the same.`,
          ];
    const typed = [en, portuguese].flatMap((words) =>
      typedNumbers(words).map(
        (number) =>
          `${file}:${lineOf(text, words)}: expected a metric, found ${number.what} typed as text: "${number.text}". Define it under metrics and write {its-id}.`,
      ),
    );
    return [...parity, ...typed];
  });
}

function checkPrices({ file, text, claim }: ClaimFile): readonly string[] {
  return Object.keys(claim.prices)
    .filter((rate) => !bookFor(claim.region).rates.has(rate))
    .map(
      (rate) =>
        `${file}:${lineOf(text, rate)}: expected a rate of the book of ${claim.region}, found "${rate}". npm run --silent finops -- rates lists them.`,
    );
}

function checkUnused({ file, text, claim }: ClaimFile): readonly string[] {
  const compared = claim.rests.flatMap(({ metric, than }) => [metric, String(than)]);
  const used = new Set([...named(claim), ...asked(claim), ...namesInSpecs(claim.metrics), ...compared]);
  return Object.keys(claim.metrics)
    .filter((id) => !used.has(id))
    .map((id) => `${file}:${lineOf(text, id)}: expected "${id}" to be shown or counted with, found no use. Remove it.`);
}

function checkCount({ file, text, claim }: ClaimFile, write: WriteFigure): readonly string[] {
  try {
    const { resolve } = claimFigures(claim);
    const ids = [PRINTED, ...Object.keys(claim.metrics)];
    const outcomes = new Map(ids.map((id) => [id, resolve(id)]));
    return checkComparisons({ file, text, key: 'rests', claims: claim.rests, name: file }, outcomes, write);
  } catch (error) {
    return [
      describeProblem({
        file,
        line: yamlLine(text, ['metrics']),
        expected: 'every figure to be computed',
        found: `an error: ${error instanceof Error ? error.message : String(error)}`,
        repair: `Correct it: npm run figures -- ${file}`,
      }),
    ];
  }
}
