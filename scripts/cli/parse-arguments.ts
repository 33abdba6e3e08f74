import type { Issue, Result } from '#engine/kit/result.ts';
import { fail, issue, ok } from '#engine/kit/result.ts';
import type { CommandEntry } from './commands.ts';
import { commandNames, commands } from './commands.ts';
import type { Flags } from './command.ts';

export const FORMATS = ['json', 'table', 'csv'] as const;
export type Format = (typeof FORMATS)[number];

/** What the caller asked for. `help` comes without the rest. */
export type Invocation =
  | { readonly kind: 'help' }
  | {
      readonly kind: 'run';
      readonly command: string;
      /** Where the document or the files are. A document that is not named is what standard input carries, if anything. */
      readonly files: readonly string[];
      readonly format: Format;
      readonly flags: Flags;
    };

interface Words {
  readonly positions: readonly string[];
  readonly flags: ReadonlyMap<string, string | null>;
  /** Names of flags, once for each time one is given again. */
  readonly again: readonly string[];
}

/** Reads the command line; collects every issue. Flags are `--name value` or `--name=value`, anywhere. */
export function parseArguments(argv: readonly string[]): Result<Invocation> {
  const { positions, flags, again } = split(argv);
  const [command, ...files] = positions;
  if (flags.has('help') || flags.has('h') || command === 'help') return ok({ kind: 'help' });
  if (command === undefined) return fail([issue('command-missing', 'command', { expected: commandNames.join(', ') })]);
  const entry = Object.hasOwn(commands, command) ? commands[command] : undefined;
  if (entry === undefined) return fail([issue('command-unknown', 'command', { expected: commandNames.join(', ') })]);
  const issues: Issue[] = [
    ...checkFlags(flags, ['format', ...entry.flags]),
    // The last one would win, and nobody would know.
    ...[...new Set(again)].map((name) => issue('flag-repeated', `--${name}`)),
    ...checkPositions(positions, entry),
  ];
  const format = FORMATS.find((known) => known === (flags.get('format') ?? 'json')) ?? 'json';
  const values = Object.fromEntries([...flags].flatMap(([name, value]) => (value === null ? [] : [[name, value]])));
  return issues.length > 0 ? fail(issues) : ok({ kind: 'run', command, files, format, flags: values });
}

/** `--name`, `--name=value` or `-n`; a lone dash is standard input. */
const FLAG = /^--?([^-=][^=]*)(?:=(.*))?$/s;

function split(argv: readonly string[]): Words {
  const positions: string[] = [];
  const flags = new Map<string, string | null>();
  const again: string[] = [];
  const rest = [...argv];
  for (let word = rest.shift(); word !== undefined; word = rest.shift()) {
    const flag = FLAG.exec(word);
    if (flag === null) {
      positions.push(word);
      continue;
    }
    const [, name = '', value = valueOf(rest)] = flag;
    if (flags.has(name)) again.push(name);
    flags.set(name, value);
  }
  return { positions, flags, again };
}

/** Takes the word after a flag as its value, unless that is a flag itself. */
function valueOf(rest: string[]): string | null {
  const [next] = rest;
  return next === undefined || FLAG.test(next) ? null : (rest.shift() ?? null);
}

/** A command, and the file or files of those that read any. */
function checkPositions(positions: readonly string[], { input }: CommandEntry): readonly Issue[] {
  const most = { none: 0, document: 1, text: 1, files: Infinity }[input];
  return positions.slice(1 + most).map((word) => issue('argument-unexpected', word));
}

function checkFlags(flags: Words['flags'], known: readonly string[]): readonly Issue[] {
  return [...flags].flatMap(([name, value]) => {
    const path = `--${name}`;
    if (!known.includes(name)) return [issue('flag-unknown', path)];
    if (value === null) return [issue('flag-value-missing', path)];
    const isFormat = name !== 'format' || FORMATS.some((format) => format === value);
    return isFormat ? [] : [issue('format-unavailable', path, { expected: FORMATS.join(', ') })];
  });
}
