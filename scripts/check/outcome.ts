/** What one suite found: how many of its checks passed and failed, and the text that explains the failures. */
export type Outcome = {
  readonly passed: number;
  readonly failed: number;
  readonly output: string;
  /** What could not be checked for a reason outside the project: it counts neither way. */
  readonly notChecked?: string;
  /** It passed before on exactly these files and was not run again. */
  readonly unchanged?: boolean;
};

export const pass = (output = ''): Outcome => ({ passed: 1, failed: 0, output });
export const fail = (output: string): Outcome => ({ passed: 0, failed: 1, output });
export const notChecked = (reason: string): Outcome => ({
  passed: 0,
  failed: 0,
  output: '',
  notChecked: reason,
});

/** A check that reports problems as sentences passes when there are none. */
export const fromProblems = (problems: readonly string[]): Outcome =>
  problems.length === 0 ? pass() : fail(problems.join('\n'));
