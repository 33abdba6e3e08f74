import type { Operand } from '#engine/metrics/metric-spec.ts';
import { operandsOf } from '#engine/metrics/operands.ts';
import type { Fact } from './adr-meta.ts';
import { describeProblem } from './problem.ts';
import type { SiteDocument } from './read-documents.ts';
import { statesNumber } from './stated-numbers.ts';
import { yamlLine } from './yaml-line.ts';

type Sourced = Pick<SiteDocument, 'meta' | 'metaFile' | 'metaText' | 'absent'>;

/**
 * Figures that lead a reader to no source, with file and line: a computation on nothing but numbers, a metric that says another number than the
 * fact it cites, a fact without an address, a file that takes no measurement again.
 */
export function checkFigureSources(document: Sourced): readonly string[] {
  return [
    ...checkOperands(document),
    ...checkCitedFacts(document),
    ...checkAddresses(document),
    ...checkMeasurements(document),
  ];
}

function checkOperands({ meta, metaFile: file, metaText }: Sourced): readonly string[] {
  return Object.entries(meta.metrics).flatMap(([id, { spec }]) => {
    const operands = operandsOf(spec);
    if (operands.length === 0 || operands.some(isMetric)) return [];
    return describeProblem({
      file,
      line: yamlLine(metaText, ['metrics', id]),
      expected: `"${id}" to be computed from a figure that has a source`,
      found: `numbers alone: ${operands.join(', ')}`,
      repair: 'Make one of them a metric of kind assumption, quota, fact or constant, and count with that.',
    });
  });
}

function isMetric(operand: Operand): boolean {
  return typeof operand === 'string';
}

function checkCitedFacts({ meta, metaFile: file, metaText }: Sourced): readonly string[] {
  return Object.entries(meta.metrics).flatMap(([id, { spec }]) => {
    if (spec.kind !== 'fact') return [];
    const fact = meta.facts[spec.fact];
    const said = Object.entries(fact?.value ?? {});
    if (said.length > 0 && said.every(([locale, words]) => statesNumber(words, locale, spec.value))) return [];
    return describeProblem({
      file,
      line: yamlLine(metaText, ['metrics', id]),
      expected: `a fact "${spec.fact}" that says ${spec.value} in every language`,
      found: fact === undefined ? 'no such fact' : said.map(([, words]) => `"${words}"`).join(', '),
      repair: 'Correct the number, or the fact.',
    });
  });
}

function checkAddresses({ meta, metaFile: file, metaText }: Sourced): readonly string[] {
  return Object.entries(meta.facts)
    .filter(([, fact]) => fact.url === null && !isOwn(fact))
    .map(([id]) =>
      describeProblem({
        file,
        line: yamlLine(metaText, ['facts', id]),
        expected: `the address at which "${id}" was read`,
        found: 'none',
        repair: 'Write it as url; what the project measured or assumes itself says so as its confidence.',
      }),
    );
}

/** The file with which a measurement can be repeated: of a measured fact, and there. */
function checkMeasurements({ meta, metaFile: file, metaText, absent }: Sourced): readonly string[] {
  return Object.entries(meta.facts).flatMap(([id, fact]) => {
    if (fact.file === undefined) return [];
    const line = yamlLine(metaText, ['facts', id, 'file']);
    if (fact.confidence !== 'measured')
      return describeProblem({
        ...{ file, line, expected: 'a file only beside what the project measured' },
        found: `"${id}" of confidence ${fact.confidence} with ${fact.file}`,
        repair: 'Take the file out, or write measured as its confidence.',
      });
    if (!absent.includes(fact.file)) return [];
    return describeProblem({
      ...{ file, line, expected: `the file of the repository that measures "${id}" again` },
      found: `no file ${fact.file}`,
      repair: 'Write its path from the root of the repository, or take it out.',
    });
  });
}

function isOwn({ confidence }: Fact): boolean {
  return confidence === 'measured' || confidence === 'assumption';
}
