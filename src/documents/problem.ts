/** What makes a file unfit to publish. */
interface Problem {
  /** From the root of the repository. */
  readonly file: string;
  readonly line: number;
  readonly expected: string;
  readonly found: string;
  /** What to do, as sentences; the command that tries it again follows where they name none. */
  readonly repair: string;
}

/** The command that checks words and documents. */
const CHECK = 'npm run check:content';

/** A problem as the one sentence that every check of words and documents prints: place, what was expected and found, what to do. */
export function describeProblem({ file, line, expected, found, repair }: Problem): string {
  return withCommand(`${file}:${line}: expected ${expected}, found ${found}. ${repair}`);
}

/** A sentence on a problem that ends with a command: the one it names, or the check itself. */
export function withCommand(sentence: string): string {
  return sentence.includes('npm run ') ? sentence : `${sentence} Then run ${CHECK}.`;
}
