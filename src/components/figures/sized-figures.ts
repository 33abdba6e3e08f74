import type { MetricResolver } from '#engine/metrics/create-resolver.ts';
import type { Outcome } from '#engine/metrics/outcome.ts';
import { valueOf } from '#engine/metrics/outcome.ts';
import type { LineItem } from '#engine/pricing/line.ts';

/** Figures that a document states at several sizes, by which their notes show each of them. */
export interface SizedFigures {
  /** What the sizes are called, in order. */
  readonly names: readonly string[];
  /** Which of them the text states its figures at. */
  readonly stated: number;
  /** The metrics stated at each size, and those they are computed from. */
  readonly ids: ReadonlySet<string>;
  /** One resolver per size. */
  readonly resolvers: readonly MetricResolver[];
}

/** A metric at each size, in the order of the sizes. */
export function atSizes({ resolvers }: SizedFigures, id: string): readonly Outcome[] {
  return resolvers.map((resolve) => resolve(id));
}

/** Whether a metric amounts to the same at every size, and rests on the same. */
export function isSameAtAll(outcomes: readonly Outcome[]): boolean {
  const lines = outcomes.map(({ basis }) => basis.bill?.lines.map(({ quantity, amount }) => [quantity, amount]));
  const said = outcomes.map((outcome, index) => JSON.stringify([outcome.kind, valueOf(outcome), lines[index]]));
  return new Set(said).size === 1;
}

/** The metrics a sum adds up, where its note has a row for each: not where it is of one, of numbers, or the same at every size. */
export function rowsOfSum(outcomes: readonly Outcome[]): readonly string[] {
  const spec = outcomes[0]?.basis.spec;
  if (spec?.kind !== 'sum' || spec.of.length < 2 || isSameAtAll(outcomes)) return [];
  const metrics = spec.of.filter((operand) => typeof operand === 'string');
  return metrics.length === spec.of.length ? metrics : [];
}

/** One line of a bill at each size; null where the bill of a size has no such line. */
export interface SizedLine {
  readonly line: LineItem;
  readonly at: readonly (LineItem | null)[];
}

/** The lines of the bills of a metric, each once, with what it is at every size. */
export function linesAtSizes(outcomes: readonly Outcome[]): readonly SizedLine[] {
  const bills = outcomes.map(({ basis }) => keyed(basis.bill?.lines ?? []));
  const keys = new Set(bills.flatMap((bill) => [...bill.keys()]));
  return [...keys].flatMap((key) => {
    const at = bills.map((bill) => bill.get(key) ?? null);
    const line = at.find((each) => each !== null);
    return line ? [{ line, at }] : [];
  });
}

/** Lines by what they pay for; the same rate twice in a bill is told apart by its turn. */
function keyed(lines: readonly LineItem[]): ReadonlyMap<string, LineItem> {
  const turns = new Map<string, number>();
  return new Map(
    lines.map((line) => {
      const what = `${line.label} ${line.rate}`;
      const turn = (turns.get(what) ?? 0) + 1;
      turns.set(what, turn);
      return [`${what} ${turn}`, line];
    }),
  );
}
