import { exactSum } from '../analysis/exact-sum.ts';

/** The dearest values of one field, with their cost. */
export function dearest<Item extends { readonly cost: string }>(
  items: readonly Item[],
  keyOf: (item: Item) => string | null,
  most: number,
): readonly { readonly key: string | null; readonly cost: string }[] {
  return [...Map.groupBy(items, keyOf)]
    .map(([key, members]) => ({ key, cost: exactSum(members.map(({ cost }) => cost)) }))
    .sort((a, b) => Number(b.cost) - Number(a.cost) || ((a.key ?? '') < (b.key ?? '') ? -1 : 1))
    .slice(0, most);
}
