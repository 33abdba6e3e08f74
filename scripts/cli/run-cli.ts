import { toCsv } from '#engine/kit/csv.ts';
import type { Result } from '#engine/kit/result.ts';
import { ok } from '#engine/kit/result.ts';
import type { Answer } from './command.ts';
import { commands } from './commands.ts';
import { showProgress } from './output/show-progress.ts';
import type { Format, Invocation } from './parse-arguments.ts';
import { parseArguments } from './parse-arguments.ts';
import { readInput } from './read-input.ts';
import type { Terminal } from './terminal.ts';

const EXIT = { answered: 0, fault: 1, wrongInput: 2 } as const;

/** Runs one command line and answers the exit code. Standard output gets the answer or nothing at all. */
export async function runCli(argv: readonly string[], terminal: Terminal = process): Promise<number> {
  quietBrokenPipe(terminal);
  try {
    const text = await answer(argv, terminal);
    if (text.ok) {
      terminal.stdout.write(text.value);
      return EXIT.answered;
    }
    const { toIssues } = await import('./output/to-issues.ts');
    terminal.stderr.write(toIssues(text.issues));
    return EXIT.wrongInput;
  } catch (error) {
    terminal.stderr.write(
      `A fault of ours, please report it: ${error instanceof Error ? error.stack : String(error)}\n`,
    );
    return EXIT.fault;
  }
}

async function answer(argv: readonly string[], terminal: Terminal): Promise<Result<string>> {
  const invocation = parseArguments(argv);
  if (!invocation.ok) return invocation;
  if (invocation.value.kind === 'help') return ok((await import('./help.ts')).help());
  const answered = await runCommand(invocation.value, terminal);
  return answered.ok ? ok(await write(answered.value, invocation.value.format)) : answered;
}

async function runCommand(run: Extract<Invocation, { kind: 'run' }>, terminal: Terminal): Promise<Result<Answer>> {
  const entry = commands[run.command];
  if (entry === undefined) throw new Error(`Command ${run.command} was accepted but does not exist`);
  if (entry.input === 'files') {
    const open = await entry.load();
    return showProgress(entry.progress, terminal, () => open(run.files, run.flags, terminal));
  }
  const input = entry.input === 'none' ? ok(undefined) : await readInput(run.files[0] ?? null, entry.input, terminal);
  if (!input.ok) return input;
  const command = await entry.load();
  return showProgress(entry.progress, terminal, () => command(input.value, run.flags));
}

async function write(answered: Answer, format: Format): Promise<string> {
  if (format === 'table') return (await import('./output/to-table.ts')).toTable(answered.table());
  if (format === 'csv') {
    const { columns, rows } = answered.sheet();
    return toCsv(columns, rows);
  }
  return `${JSON.stringify(answered.json, null, 2)}\n`;
}

/** `… | head` closes the pipe early: that is the reader's right, not a fault. */
function quietBrokenPipe({ stdout }: Terminal): void {
  stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
}
