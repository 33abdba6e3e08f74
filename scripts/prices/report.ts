import type { Tier } from '#engine/pricing/rate.ts';
import type { Move } from './apply-readings.ts';
import { changeOf, describeEffect, percentText } from './describe-effect.ts';
import type { FigureMove } from './published-figures.ts';
import type { Reading } from './read-rates.ts';
import type { Problem } from './problem.ts';

/** What a refresh found, put together for printing. */
export interface Findings {
  readonly readings: readonly Reading[];
  readonly moves: readonly Move[];
  /** What a move does to the published figures when it comes alone. */
  readonly effectOf: (move: Move) => readonly FigureMove[];
  readonly figures: readonly FigureMove[];
  /** What is wrong with the refresh as a whole: selectors that name nothing, no list at hand. */
  readonly problems: readonly Problem[];
}

/** The report of a refresh as lines of text. */
export function toReport({ readings, moves, effectOf, figures, problems }: Findings): readonly string[] {
  return [
    ...section('Lists read', listsOf(readings)),
    ...section(
      'Prices that moved',
      moves.flatMap((move) => [toMoveLine(move), `  ${describeEffect(effectOf(move))}`]),
    ),
    ...section('Published figures that move, all prices together', figures.map(toFigureLine)),
    ...section('Not selected', [...problems.map(problemText), ...failuresOf(readings)]),
    ...section('Older than the book, left alone', readings.flatMap(toOlder)),
    ...section('Not in these lists (no proof that it is not sold)', absentByList(readings)),
    toSummary({ readings, moves, problems }),
  ];
}

function section(title: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : [`${title}:`, ...lines.map((line) => `  ${line}`), ''];
}

function listsOf(readings: readonly Reading[]): readonly string[] {
  const lists = readings.flatMap((reading) =>
    reading.kind === 'read' || reading.kind === 'older' ? [reading.list] : [],
  );
  const names = lists.map(({ file, date, kind, region }) => `${file} (${kind}, published ${date}) for ${region}`);
  return [...new Set(names)].sort();
}

function toMoveLine({ id, region, before, after }: Move): string {
  const was = before === null ? 'not known' : ladderText(before);
  return `${id} ${region}: ${was} → ${ladderText(after)}${changeText(before, after)}`;
}

function ladderText(tiers: readonly Tier[]): string {
  return tiers.map(({ from, price }) => (from === 0 ? price : `${price} from ${from}`)).join(', ');
}

/** Change of the first step in percent, where both are known and not zero. */
function changeText(before: readonly Tier[] | null, after: readonly Tier[]): string {
  const [was, is] = [Number(before?.[0]?.price ?? 0), Number(after[0]?.price ?? 0)];
  if (was === 0 || was === is) return '';
  return ` (${percentText(is / was - 1)})`;
}

function toFigureLine({ figure, before, after }: FigureMove): string {
  const change = changeOf(before, after);
  return `${figure}: ${valueText(before)} → ${valueText(after)}${change === null ? '' : ` (${percentText(change)})`}`;
}

function valueText(value: number | string | null): string {
  if (value === null) return 'not known';
  return typeof value === 'number' ? `${value.toFixed(2)} USD` : value;
}

/** Rates that failed for the same reason, a broken list say, are told together. */
function failuresOf(readings: readonly Reading[]): readonly string[] {
  const rates = new Map<string, string[]>();
  for (const reading of readings) {
    if (reading.kind !== 'failed') continue;
    const reasons = reading.problems.map((one) => `  ${problemText(one)}`).join('\n');
    rates.set(reasons, [...(rates.get(reasons) ?? []), nameOf(reading)]);
  }
  return [...rates].flatMap(([reasons, names]) => [names.join(', '), ...reasons.split('\n')]);
}

/** Rate, region, and the list where they are known. */
function nameOf({ id, region, file }: Reading & { readonly kind: 'failed' }): string {
  return `${id} ${region}${file === null ? '' : ` in ${file}`}`;
}

function toOlder(reading: Reading): readonly string[] {
  if (reading.kind !== 'older') return [];
  return [`${reading.id} ${reading.region}: ${reading.list.date} against ${reading.rate.source.date}`];
}

/** Rates not found, counted by the lists that were searched; lists that are not there are named once. */
function absentByList(readings: readonly Reading[]): readonly string[] {
  const absent = readings.filter((reading) => reading.kind === 'absent');
  const counts = new Map<string, number>();
  for (const { region, read } of absent) {
    const where = read.length === 0 ? 'no list at hand' : `not in ${read.join(' or ')}`;
    counts.set(`${region}: ${where}`, (counts.get(`${region}: ${where}`) ?? 0) + 1);
  }
  const missing = [...new Set(absent.flatMap((reading) => reading.missing))].sort();
  const lines = [...counts].map(([where, count]) => `${where}: ${count} rate${count === 1 ? '' : 's'}`).sort();
  return missing.length === 0 ? lines : [...lines, `files not there: ${missing.join(', ')}`];
}

function toSummary({ readings, moves, problems }: Pick<Findings, 'readings' | 'moves' | 'problems'>): string {
  const count = (kind: Reading['kind']) => readings.filter((reading) => reading.kind === kind).length;
  return [
    `${moves.length} moved`,
    `${count('read') - moves.length} unchanged`,
    `${count('older')} older than the book`,
    `${count('absent')} not in these lists`,
    `${count('by-hand')} kept by hand`,
    `${count('failed') + problems.length} failed`,
  ].join(', ');
}

/** One problem as a line: its code, where, and its values. */
export function problemText({ code, path, params }: Problem): string {
  const values = Object.entries(params).map(([name, value]) => `${name} ${value === '' ? '(none)' : value}`);
  return [code, path, values.join(', ')].filter((part) => part !== '').join(': ');
}
