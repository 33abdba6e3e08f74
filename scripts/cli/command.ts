import type { Result } from '#engine/kit/result.ts';
import type { Sheet } from './output/sheet.ts';
import type { Terminal } from './terminal.ts';

/** What a command answers, in the three ways it can be written. Only the one asked for is worked out. */
export interface Answer {
  /** The JSON document of the contract. */
  readonly json: object;
  /** The same for people: a heading and one or more tables. */
  readonly table: () => readonly Section[];
  /** The same as rows, for a spreadsheet. */
  readonly sheet: () => Sheet;
}

/** One table with what it shows, as a line above it. */
export interface Section {
  readonly title: string;
  readonly sheet: Sheet;
}

/** Values of the flags a command declares, by name without dashes. */
export type Flags = Readonly<Record<string, string>>;

/** Turns a decoded JSON document and flags into an answer, or into everything that is wrong with them. */
export type Command = (input: unknown, flags: Flags) => Result<Answer>;

/** The same for a command that opens the files it is given by name, one of which may be standard input. */
export type FileCommand = (
  files: readonly string[],
  flags: Flags,
  terminal: Pick<Terminal, 'stdin'>,
) => Promise<Result<Answer>>;
