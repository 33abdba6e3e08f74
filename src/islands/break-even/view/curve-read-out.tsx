import type { VNode } from 'preact';
import { weaveText } from '#viz/kit/weave.ts';
import { optionStyle } from '#viz/kit/option-style.ts';
import { cheapestAt, costAt, excludedAt } from '#viz/cost-curves/model.ts';
import type { CostSeries } from '#viz/cost-curves/model.ts';
import type { BreakEvenView } from './view.ts';
import { hrefAt } from './view.ts';

/** What each curve costs at one value. */
export interface ReadOut {
  readonly value: number;
  readonly rows: readonly ReadOutRow[];
}

export interface ReadOutRow {
  readonly series: CostSeries;
  readonly cost: number;
  /** Why it cannot carry the workload there; empty where it can. */
  readonly reason: string;
}

/** Costs at the value the reader points at, or at the reader's own: possible options first, cheapest first. */
export function readOutOf({ answers, live, texts }: BreakEvenView): ReadOut {
  const { curves } = answers;
  const value = live?.cursor?.value ?? curves.current;
  const rows = curves.series.flatMap((series) => {
    const cost = costAt(series, value);
    const [code] = excludedAt(series, value);
    return cost === null ? [] : [{ series, cost, reason: code === undefined ? '' : texts.words[`reason.${code}`] }];
  });
  // At a crossing the costs are equal to the last digits: the exact answer says who comes first.
  const winner = cheapestAt(curves, value);
  const rankOf = ({ series, reason }: ReadOutRow) => (reason !== '' ? 2 : Number(series.option !== winner));
  return { value, rows: rows.sort((a, b) => rankOf(a) - rankOf(b) || a.cost - b.cost) };
}

/** The read-out in a sentence, for those who follow a curve by ear. */
export function readOutText({ value, rows }: ReadOut, view: BreakEvenView): string {
  const { write, texts, live } = view;
  const followed = rows.find(({ series }) => series.option === live?.cursor?.followed) ?? rows[0];
  if (followed === undefined) return write.curves.prose(value);
  const costs = weaveText(texts.words.readOut, {
    at: write.curves.prose(value),
    option: texts.shortNames[followed.series.option],
    cost: write.curves.format.usd(followed.cost, 'whole'),
  });
  if (followed.reason !== '') return `${costs}; ${weaveText(texts.words.cannot, { reason: followed.reason })}`;
  return followed === rows[0] ? `${costs}; ${texts.words.isCheapest}` : costs;
}

/** Under the drawing: the costs at one value, and the way to the calculator with it. */
export function CurveReadOut({ view }: { readonly view: BreakEvenView }): VNode {
  const { texts, write } = view;
  const { value, rows } = readOutOf(view);
  return (
    <div class="read-out">
      <p class="read-out-at">{write.curves.prose(value)}</p>
      <ul role="list" class="read-out-costs">
        {rows.map(({ series: { option }, cost, reason }, index) => (
          <li
            key={option}
            class={`${optionStyle(option).className}${reason === '' ? '' : ' is-excluded'}${index === 0 && reason === '' ? ' is-best' : ''}`}
          >
            <i class="svc-mark" />
            <span>{texts.shortNames[option]}</span>{' '}
            <span class="num">{reason === '' ? write.curves.format.usd(cost, 'whole') : reason}</span>
          </li>
        ))}
      </ul>
      <p>
        <a href={hrefAt(view, value)}>{texts.words.openCalculator}</a>
      </p>
    </div>
  );
}
