import type { Sensitivity, SensitivityBar, SensitivityFlip } from '#engine/decisions/sensitivity/sensitivity.ts';

/** Bars that are drawn at most; what moves the cost least and flips nothing is left out first. */
const MOST_BARS = 9;

/** The bars worth drawing: those that flip the decision or move its cost, widest first. */
export function worthDrawing(model: Sensitivity): Sensitivity {
  const moving = model.bars.filter(({ low, high, flips }) => flips.length > 0 || low.cost !== high.cost);
  const kept = new Set([...moving].sort((a, b) => Number(flips(b)) - Number(flips(a))).slice(0, MOST_BARS));
  return { ...model, bars: moving.filter((bar) => kept.has(bar)) };
}

function flips(bar: SensitivityBar): boolean {
  return bar.flips.length > 0;
}

/** Bars that flip the decision. */
export function flipping({ bars }: Sensitivity): readonly SensitivityBar[] {
  return bars.filter(flips);
}

/**
 * How far a flip is from today's value, as a factor: 1.2 flips sooner than 10. Inputs that are no amounts come last: whether order
 * is needed is known, how large the payload will be is a guess.
 */
export function flipDistance({ value }: SensitivityBar, flip: SensitivityFlip): number {
  if (typeof value !== 'number' || typeof flip.value !== 'number') return Infinity;
  if (value <= 0 || flip.value <= 0) return Number.MAX_VALUE;
  return Math.max(flip.value / value, value / flip.value);
}
