/**
 * The engine in a terminal: `npm run --silent finops -- <command> [file | -]`. Exit code 0: answered; 2: the input is wrong, and
 * standard error says how; 1: a fault of ours.
 */
import { enableCompileCache } from 'node:module';
import path from 'node:path';
import { loadSqlAsText } from './setup/sql-text.mjs';

// Compiled code is kept between runs, which halves the time to an answer. It must be asked for before anything else is loaded.
enableCompileCache(path.resolve(import.meta.dirname, '../.cache/node'));
loadSqlAsText();
const { runCli } = await import('./cli/run-cli.ts');

process.exitCode = await runCli(process.argv.slice(2));
