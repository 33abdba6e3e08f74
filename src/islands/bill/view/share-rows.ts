import type { Group } from '#engine/billing/analysis/summarise-bill.ts';
import type { Screen } from './screen.ts';
import { say } from './screen.ts';

/** A group with its part of the whole. */
export interface ShareRow extends Group {
  /** Null where its cost is unknown, or the whole is nothing or a credit, of which a part says nothing. */
  readonly share: number | null;
  /** Of this group and all before it. */
  readonly running: number | null;
}

/** Most of a cost: what few groups should carry. */
const MOST = 0.8;

/** Groups with their shares, in the order given. Shares are rounded anyway, so they are counted in doubles. */
export function shareRows(groups: readonly Group[], total: string): readonly ShareRow[] {
  const whole = Number(total);
  let sum = 0;
  return groups.map((group) => {
    sum += Number(group.cost ?? 0);
    const isPart = whole > 0 && group.cost !== null;
    return { ...group, share: isPart ? Number(group.cost) / whole : null, running: isPart ? sum / whole : null };
  });
}

/** What the list found: who is the largest, and how few make up most of it. */
export function barsFinding(rows: readonly ShareRow[], groups: number, { texts, format, cost }: Screen): string {
  const { overview, words } = texts;
  const [top] = rows;
  if (top === undefined || top.cost === null) return overview.empty;
  const name = top.key ?? words.noValue;
  if (groups === 1) return say(overview.barsOne, { name, cost: cost(top.cost) });
  if (top.share === null) return say(overview.barsPlain, { name, cost: cost(top.cost) });
  const few = rows.findIndex(({ running }) => (running ?? 0) >= MOST) + 1;
  const values = { name, share: format.percent(top.share), groups: format.number(groups), most: format.percent(MOST) };
  if (few <= 1) return say(overview.barsTop, values);
  return say(overview.barsFew, { ...values, few: format.number(few) });
}
