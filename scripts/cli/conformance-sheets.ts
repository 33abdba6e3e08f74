import type { Conformance, ConformanceFinding } from '#engine/billing/conformance/check-conformance.ts';
import { modelCoverage } from '#engine/billing/conformance/model-coverage.ts';
import type { Section } from './command.ts';

/** How a bill conforms to FOCUS, as fields of the answer: what was found, and what it was held against. */
export function conformanceJson(conformance: Conformance): object {
  if (conformance.kind === 'not-applicable')
    return { conformance: [], heldAgainst: { version: null, checks: 0, reason: conformance.reason } };
  const { findings, version, checks } = conformance;
  return { conformance: findings.map(findingJson), heldAgainst: { version, checks, ...rulesAnswered(), reason: null } };
}

/** How many rules of the requirements model our checks answer, of how many. */
function rulesAnswered(): { readonly rulesChecked: number; readonly rulesOfModel: number } {
  const coverage = modelCoverage();
  return {
    rulesChecked: coverage.filter(({ coverage: kind }) => kind === 'checked').length,
    rulesOfModel: coverage.length,
  };
}

function findingJson({ id, severity, rows, cost, column, ruleIds, defect, examples }: ConformanceFinding): object {
  const known = { knownDefective: defect !== undefined, reason: defect ?? null };
  return { check: id, severity, rows, cost, column, ruleIds, ...known, examples };
}

export function conformanceSections(conformance: Conformance): readonly Section[] {
  if (conformance.kind === 'not-applicable') return [];
  const columns = ['check', 'severity', 'rows', 'cost', 'column', 'rules', 'known defective'];
  const rows = conformance.findings.map(({ id, severity, rows: count, cost, column, ruleIds, defect }) => [
    ...[id, severity, count, cost, column],
    ruleIds.join(' '),
    defect ?? '',
  ]);
  return [{ title: `Held against FOCUS ${conformance.version}`, sheet: { columns, rows } }];
}
