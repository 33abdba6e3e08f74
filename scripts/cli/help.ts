import { commands } from './commands.ts';
import { FORMATS } from './parse-arguments.ts';

/** What the command line can do, for people. */
export function help(): string {
  const width = Math.max(...Object.keys(commands).map((name) => name.length));
  const list = Object.entries(commands).map(([name, { summary }]) => `  ${name.padEnd(width)}  ${summary}`);
  return `Which AWS messaging service should carry an event, what it costs, and when the answer flips.

  npm run --silent finops -- <command> [file | -] [--format ${FORMATS.join('|')}]

Commands:
${list.join('\n')}
  ${'help'.padEnd(width)}  this text

A command reads one JSON document (anomalies: CSV), or the bills it is given, from a file or from standard input (-),
and writes one to standard output.
Exit code 0: answered. 2: the input is wrong; standard error lists every problem. 1: a fault of ours.
Money is US dollars at public list prices; a month has 730 hours unless hoursPerMonth says otherwise.

Example:
  echo '{"workload":{"eventsPerMonth":100000000}}' | npm run --silent finops -- estimate - --format table
`;
}
