import type { FigureMove } from './published-figures.ts';

/** What one price does to the published figures, as a line: how many options' costs move and between which percentages, and flips. */
export function describeEffect(figures: readonly FigureMove[]): string {
  if (figures.length === 0) return 'moves no published figure';
  const flips = figures.filter(({ figure }) => figure.endsWith(': cheapest')).length;
  const costs = figures.filter(({ figure }) => !figure.endsWith(': cheapest'));
  const options = [...new Set(costs.map(({ figure }) => figure.slice(figure.lastIndexOf(': ') + 2)))].join(', ');
  const changes = costs.flatMap(({ before, after }) => changeOf(before, after) ?? []);
  const ends = [Math.min(...changes), Math.max(...changes)].map(percentText);
  const range = changes.length === 0 ? '' : `, ${[...new Set(ends)].join(' to ')}`;
  const flipped = flips === 0 ? 'the cheapest option stays' : `the cheapest option changes in ${flips}`;
  return `moves ${costs.length} published costs (${options})${range}; ${flipped}`;
}

/** A change as a share of what was; null where one side is not a number or there was nothing. */
export function changeOf(before: unknown, after: unknown): number | null {
  if (typeof before !== 'number' || typeof after !== 'number' || before === 0) return null;
  return after / before - 1;
}

/** `+33.3 %`. */
export function percentText(share: number): string {
  return `${share > 0 ? '+' : ''}${(share * 100).toFixed(1)} %`;
}
