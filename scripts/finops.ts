/**
 * The engine in a terminal: `npm run --silent finops -- <command> [file | -]`. Exit code 0: answered; 2: the input is wrong, and
 * standard error says how; 1: a fault of ours.
 */
import { Console } from 'node:console';
import { enableCompileCache } from 'node:module';
import path from 'node:path';
import { Writable } from 'node:stream';
import { loadSqlAsText } from './setup/sql-text.mjs';

// Compiled code is kept between runs, which halves the time to an answer. It must be asked for before anything else is loaded.
enableCompileCache(path.resolve(import.meta.dirname, '../.cache/node'));
loadSqlAsText();
// What packages say besides, as the database of a file that fails it, is in the error they throw: standard output is for the answer alone.
globalThis.console = new Console(new Writable({ write: (_said, _encoding, done) => done() }));
const { runCli } = await import('./cli/run-cli.ts');

process.exitCode = await runCli(process.argv.slice(2));
