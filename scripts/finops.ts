/**
 * The engine in a terminal: `npm run --silent finops -- <command> [file | -]`. Exit code 0: answered; 2: the input is wrong, and
 * standard error says how; 1: a fault of ours.
 */
import { runCli } from './cli/run-cli.ts';

process.exitCode = await runCli(process.argv.slice(2));
