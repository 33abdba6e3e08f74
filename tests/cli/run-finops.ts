import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { PassThrough, Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { vi } from 'vitest';
import { runCli } from '#scripts/cli/run-cli.ts';

// Some start a database or a process of their own, beside everything else the machine does.
vi.setConfig({ testTimeout: 30_000 });

const ENTRY = path.resolve(import.meta.dirname, '../../scripts/finops.ts');

/** What one run of the command line left behind. */
export interface Run {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the command line in this process, with something on standard input where the test gives it. */
export async function runFinops(args: readonly string[], input: string | Uint8Array = ''): Promise<Run> {
  const [stdout, stderr] = [new PassThrough(), new PassThrough()];
  const texts = Promise.all([text(stdout), text(stderr)]);
  const code = await runCli(args, {
    stdin: Readable.from([Buffer.from(input)], { objectMode: false }),
    stdout,
    stderr,
  });
  stdout.end();
  stderr.end();
  const [said, complained] = await texts;
  return { code, stdout: said, stderr: complained };
}

/** The same as a terminal does it, in a process of its own, with more in its surroundings where the test gives that. */
export async function spawnFinops(args: readonly string[], input?: string, env: NodeJS.ProcessEnv = {}): Promise<Run> {
  const child = spawn(process.execPath, [ENTRY, ...args], { stdio: 'pipe', env: Object.assign({}, process.env, env) });
  // A command that refuses its input early closes the pipe while it is still being written.
  child.stdin.on('error', () => undefined);
  child.stdin.end(input);
  const [stdout, stderr] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'close')]);
  return { code: child.exitCode, stdout, stderr };
}

/** Runs a command on a request and reads its answer; anything but an answer is an error. */
export async function answerOf(command: string, request: unknown): Promise<Record<string, unknown>> {
  const { code, stdout, stderr } = await runFinops([command, '-'], JSON.stringify(request));
  if (code !== 0 || stderr !== '') throw new Error(`${command} ended with ${code}: ${stderr}`);
  return JSON.parse(stdout) as Record<string, unknown>;
}

/** One problem as standard error names it. */
export interface ToldIssue {
  readonly code: string;
  readonly path: string;
  readonly message: string;
}

/** The issues of a run that refused its input: exit code 2, nothing on standard output. */
export function issuesOf({ code, stdout, stderr }: Run): readonly ToldIssue[] {
  if (code !== 2 || stdout !== '') throw new Error(`Ended with ${code}: ${stdout || stderr}`);
  return (JSON.parse(stderr) as { readonly issues: readonly ToldIssue[] }).issues;
}
