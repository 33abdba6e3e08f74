import { PENDING } from '#engine/decisions/cheapest/cheapest-map.ts';
import type { EnvelopeSegment } from '#engine/decisions/break-even/break-even.ts';
import type { OptionId } from '#engine/workloads/event-driven/workload.ts';

/** Who is cheapest at every volume and payload of a grid. Both axes are logarithmic and evenly spaced. */
export interface CheapestMapModel {
  /** Events a month of each column, from low to high. */
  readonly volumes: readonly number[];
  /** Payload bytes of each row, from low to high. */
  readonly payloads: readonly number[];
  readonly options: readonly OptionId[];
  /** Row by row from the smallest payload: an index into `options`, or one of the marks above. */
  readonly winners: ArrayLike<number>;
  /** Exact answers along the volume at the reader's payload and at a larger one: what the finding compares. */
  readonly told: readonly { readonly payloadBytes: number; readonly reigns: readonly EnvelopeSegment[] }[];
  /** The reader's own workload. */
  readonly current: { readonly eventsPerMonth: number; readonly payloadBytes: number };
}

/** A place on the map. */
export interface MapCell {
  readonly column: number;
  readonly row: number;
}

/** The index stored for a cell; what lies outside the map is pending. */
export function winnerIndex({ volumes, winners }: CheapestMapModel, { column, row }: MapCell): number {
  return winners[row * volumes.length + column] ?? PENDING;
}

/** The cheapest option of a cell; null when there is none or it is not known yet. */
export function winnerOf(model: CheapestMapModel, cell: MapCell): OptionId | null {
  return model.options[winnerIndex(model, cell)] ?? null;
}

/** The cell nearest to a volume and a payload, kept on the map. */
export function cellAt({ volumes, payloads }: CheapestMapModel, eventsPerMonth: number, payloadBytes: number): MapCell {
  return { column: nearest(volumes, eventsPerMonth), row: nearest(payloads, payloadBytes) };
}

function nearest(values: readonly number[], value: number): number {
  return Math.max(0, Math.min(values.length - 1, Math.round(position(values, value))));
}

/** Where a value lies between evenly spaced logarithmic values, as a fractional index. */
export function position(values: readonly number[], value: number): number {
  const first = values[0] ?? 1;
  const last = values.at(-1) ?? first;
  if (last === first) return 0;
  return (Math.log(Math.max(value, Number.MIN_VALUE) / first) / Math.log(last / first)) * (values.length - 1);
}

/** How much of the map each option holds, the largest share first. */
export function sharesOf(model: CheapestMapModel): readonly { readonly option: OptionId; readonly share: number }[] {
  const counts = new Map<OptionId, number>();
  for (let index = 0; index < model.winners.length; index++) {
    const option = model.options[model.winners[index] ?? PENDING];
    if (option !== undefined) counts.set(option, (counts.get(option) ?? 0) + 1);
  }
  return [...counts]
    .map(([option, count]) => ({ option, share: count / model.winners.length }))
    .sort((a, b) => b.share - a.share);
}
