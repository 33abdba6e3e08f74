import type { BillView } from './bill-view.ts';

/** Whether two views show the same, apart from what is named; nothing is the same as no view. */
export function isSameBut(view: BillView, other: BillView | null, apart: readonly (keyof BillView)[] = []): boolean {
  if (other === null) return false;
  const keys = [
    'metric',
    'by',
    'from',
    'to',
    'only',
    'rulesVersion',
    'tagPolicy',
    'budget',
  ] as const satisfies readonly (keyof BillView)[];
  return keys.every((key) => apart.includes(key) || JSON.stringify(view[key]) === JSON.stringify(other[key]));
}
