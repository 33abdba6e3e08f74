import { createReadStream } from 'node:fs';
import path from 'node:path';
import type { Issue, Result } from '#engine/kit/result.ts';
import { fail, issue, ok } from '#engine/kit/result.ts';
import type { Terminal } from './terminal.ts';

/** Bytes accepted: tens of thousands of usage lines, and little enough to answer at once. */
export const MAX_INPUT_BYTES = 4 * 1024 ** 2;
/** Characters of the parser's own complaint that are passed on. */
const MAX_REASON = 120;

/** Reads one JSON document, or a text as it is, from a file, or from standard input when the file is `-` or, with something piped in, not named. */
export async function readInput(
  file: string | null,
  as: 'document' | 'text',
  { stdin }: Pick<Terminal, 'stdin'> = process,
): Promise<Result<unknown>> {
  if (file === null && stdin.isTTY === true) return fail([issue('input-missing', 'file')]);
  const text = await readText(file ?? '-', stdin);
  if (!text.ok) return text;
  if (file === null && text.value === '') return fail([issue('input-missing', 'file')]);
  return as === 'text' ? text : parseJson(text.value);
}

async function readText(file: string, stdin: Terminal['stdin']): Promise<Result<string>> {
  const stream = file === '-' ? stdin : createReadStream(locate(file));
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    for await (const chunk of stream as AsyncIterable<Buffer>) {
      chunks.push(chunk);
      size += chunk.length;
      if (size > MAX_INPUT_BYTES) return fail([issue('input-too-big', file, { max: MAX_INPUT_BYTES })]);
    }
  } catch (error) {
    return fail([readingIssue(file, error)]);
  }
  return ok(Buffer.concat(chunks).toString('utf8'));
}

/** npm runs scripts in the project's folder; a file is meant from where the caller stood. */
export function locate(file: string): string {
  const caller = process.env['npm_lifecycle_event'] === 'finops' ? process.env['INIT_CWD'] : undefined;
  return path.resolve(caller ?? process.cwd(), file);
}

/** Why a file cannot be read. */
export function readingIssue(file: string, error: unknown): Issue {
  const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
  if (code === 'ENOENT' || code === 'ENOTDIR') return issue('input-not-found', file);
  return code === 'EISDIR' ? issue('input-is-folder', file) : issue('input-unreadable', file, { reason: code });
}

function parseJson(text: string): Result<unknown> {
  try {
    return ok(JSON.parse(text.replace(/^\uFEFF/, '')) as unknown);
  } catch (error) {
    return fail([issue('json-invalid', '', { reason: oneLine(error) })]);
  }
}

/** The parser quotes the input: kept short, and free of line breaks and control characters. */
function oneLine(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return message.replace(/[\p{Cc}\s]+/gu, ' ').slice(0, MAX_REASON);
}
