import { exactSum, fromScaled, toScaled } from '../analysis/exact-sum.ts';
import type { Estimate } from './decode-estimate.ts';
import type { JoinedLines, JoinKey } from './join-lines.ts';
import { joinLines } from './join-lines.ts';
import type { MeteredLine } from './metered-line.ts';
import { serviceKey } from './service-key.ts';
import type { PlannedActual, VarianceSplit, Volume } from './split-variance.ts';
import { splitVariance, timesRatio } from './split-variance.ts';
import { unitKind } from './unit-kind.ts';

/** What of a bill an estimate is compared with. */
export interface BillUse {
  /** Complete days it covers. */
  readonly days: number;
  readonly lines: readonly MeteredLine[];
  /** What is no use: taxes, credits, purchases. Exact decimal. */
  readonly notUse: string;
}

/** One thing that was planned and came. */
export interface VarianceLine extends PlannedActual, VarianceSplit {
  readonly by: JoinKey;
  readonly service: string | null;
  readonly region: string | null;
  readonly unit: string | null;
  /** What the estimate and the bill call it, each name once. */
  readonly names: readonly string[];
  readonly sku: string | null;
}

/** An estimate against a bill. Amounts are exact decimals. */
export interface Variance {
  /** Hours of the bill over hours of the estimate: what every planned quantity and cost was multiplied by. */
  readonly scale: { readonly actualHours: number; readonly estimateHours: number };
  /** The largest variance first, in either direction. */
  readonly lines: readonly VarianceLine[];
  /** Planned, scaled, and not found on the bill. */
  readonly plannedOnly: readonly MeteredLine[];
  /** On the bill, of a service the estimate has, and not planned. */
  readonly actualOnly: readonly MeteredLine[];
  readonly totals: VarianceTotals;
}

/** planned + price + volume + mix − plannedOnly + actualOnly = actual, and actual + elsewhere is the bill of those days. */
export interface VarianceTotals extends Omit<VarianceSplit, 'variance'> {
  readonly planned: string;
  readonly actual: string;
  /** Actual less planned. */
  readonly variance: string;
  readonly plannedOnly: string;
  readonly actualOnly: string;
  /** The rest of the bill: services the estimate says nothing of, taxes, credits, purchases. */
  readonly elsewhere: string;
}

const HOURS_PER_DAY = 24;
/** Hours of an estimate may be broken; their seconds are not. */
const SECONDS_PER_HOUR = 3600;

/** Compares an estimate with what was metered in some days of a bill, in the same currency. */
export function compareLines(estimate: Estimate, bill: BillUse): Variance {
  const actualHours = bill.days * HOURS_PER_DAY;
  const scaled = poolTiers(estimate.lines).map((line) => scaleLine(line, actualHours, estimate.hours));
  const join = joinLines(scaled.filter(hasQuantity), bill.lines);
  const plannedOnly = [...join.plannedOnly, ...scaled.filter((line) => !hasQuantity(line))];
  const services = new Set(
    [...scaled, ...join.joined.flatMap(({ actual }) => actual)].map(({ service }) => serviceKey(service)),
  );
  const isPlanned = ({ service }: MeteredLine) => service !== null && services.has(serviceKey(service));
  const actualOnly = join.actualOnly.filter(isPlanned);
  const lines = splitFamilies(join.joined.map(toLine)).toSorted((a, b) => sizeOf(b.variance) - sizeOf(a.variance));
  const other = join.actualOnly.filter((line) => !isPlanned(line));
  return {
    scale: { actualHours, estimateHours: estimate.hours },
    ...{ lines, plannedOnly, actualOnly },
    totals: totalsOf(lines, { plannedOnly, actualOnly }, exactSum([...other.map(({ cost }) => cost), bill.notUse])),
  };
}

/** Tiers of a price are rows of their own: here they are one line. What is neither metered nor paid for says nothing. */
function poolTiers(lines: readonly MeteredLine[]): readonly MeteredLine[] {
  const tiers = Map.groupBy(lines, ({ quantity: _, cost: __, ...line }) => JSON.stringify(line));
  return [...tiers.values()]
    .flatMap(([line, ...others]) => (line === undefined ? [] : [{ ...line, ...together([line, ...others]) }]))
    .filter(({ quantity, cost }) => quantity !== '0' || cost !== '0');
}

/** A line without a quantity has no planned price to compare with: it is planned, and no more. */
function hasQuantity({ quantity }: MeteredLine): boolean {
  return toScaled(quantity) > 0n;
}

function sizeOf(decimal: string): number {
  return Math.abs(Number(decimal));
}

function scaleLine(line: MeteredLine, actualHours: number, estimateHours: number): MeteredLine {
  const seconds = (hours: number) => BigInt(Math.round(hours * SECONDS_PER_HOUR));
  const scale = (decimal: string) =>
    fromScaled(timesRatio(toScaled(decimal), seconds(actualHours), seconds(estimateHours)));
  return { ...line, quantity: scale(line.quantity), cost: scale(line.cost) };
}

type JoinedLine = Omit<VarianceLine, keyof VarianceSplit>;

function toLine({ by, planned, actual }: JoinedLines): JoinedLine {
  const [first] = planned;
  const names = [...planned, ...actual].flatMap(({ name }) => name ?? []);
  return {
    by,
    sku: first?.sku ?? null,
    service: first?.service ?? null,
    region: first?.region ?? null,
    unit: first?.unit ?? null,
    names: [...new Set(names)],
    planned: together(planned),
    actual: together(actual),
  };
}

function together(lines: readonly MeteredLine[]): Volume {
  return { quantity: exactSum(lines.map(({ quantity }) => quantity)), cost: exactSum(lines.map(({ cost }) => cost)) };
}

/** Splits every line's variance beside the others of its service, region and unit: their quantities can be added. */
function splitFamilies(lines: readonly JoinedLine[]): readonly VarianceLine[] {
  const families = Map.groupBy(lines, ({ service, region, unit }) =>
    JSON.stringify([serviceKey(service), region, unitKind(unit)]),
  );
  return [...families.values()].flatMap((family) => {
    const splits = splitVariance(family);
    return family.flatMap((line, index) => {
      const split = splits[index];
      return split === undefined ? [] : [{ ...line, ...split }];
    });
  });
}

function totalsOf(
  lines: readonly VarianceLine[],
  { plannedOnly, actualOnly }: Pick<Variance, 'plannedOnly' | 'actualOnly'>,
  elsewhere: string,
): VarianceTotals {
  const sum = (values: readonly string[]) => exactSum(values);
  const costs = (list: readonly MeteredLine[]) => list.map(({ cost }) => cost);
  const planned = sum([...lines.map((line) => line.planned.cost), ...costs(plannedOnly)]);
  const actual = sum([...lines.map((line) => line.actual.cost), ...costs(actualOnly)]);
  return {
    planned,
    actual,
    variance: fromScaled(toScaled(actual) - toScaled(planned)),
    price: sum(lines.map(({ price }) => price)),
    volume: sum(lines.map(({ volume }) => volume)),
    mix: sum(lines.map(({ mix }) => mix)),
    plannedOnly: sum(costs(plannedOnly)),
    actualOnly: sum(costs(actualOnly)),
    elsewhere,
  };
}
