import { runCommand } from './command.ts';
import type { Outcome } from './outcome.ts';
import { fail, notChecked, pass } from './outcome.ts';

type AuditReport = {
  readonly vulnerabilities?: Readonly<Record<string, { readonly severity: string; readonly via: readonly unknown[] }>>;
};

/**
 * Asks npm's advisory service about every locked package. Known vulnerabilities fail; a service that does not answer is
 * "not checked", never a pass.
 */
export async function checkAudit(): Promise<Outcome> {
  const { output } = await runCommand('npm', ['audit', '--json', '--loglevel=silent', '--fetch-retries=0']);
  const report = parse(output);
  if (report?.vulnerabilities === undefined) return notChecked('the advisory service did not answer');
  const found = Object.entries(report.vulnerabilities);
  if (found.length === 0) return pass();
  return fail(found.map(([name, { severity }]) => `${name}: ${severity}; see npm audit`).join('\n'));
}

function parse(output: string): AuditReport | undefined {
  try {
    return JSON.parse(output.slice(output.indexOf('{'))) as AuditReport;
  } catch {
    return undefined;
  }
}
