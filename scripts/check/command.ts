import { spawn } from 'node:child_process';
import { root } from '#scripts/root.ts';

export type CommandResult = { readonly code: number; readonly output: string };

/** No suite takes this long; one that does hangs. */
const LONGEST_MS = 9 * 60_000;

/** Runs an installed command to its end with closed input; returns exit code and everything it wrote. */
export function runCommand(
  command: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv = {},
): Promise<CommandResult> {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: root,
      env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: undefined, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
      timeout: LONGEST_MS,
    });
    const chunks: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.on('error', (error) => resolve({ code: 1, output: error.message }));
    child.on('close', (code, signal) => {
      const ending = signal === null ? '' : `\n${command} was stopped by ${signal}`;
      resolve({ code: code ?? 1, output: Buffer.concat(chunks).toString('utf8') + ending });
    });
  });
}
