import type { VNode } from 'preact';
import type { ChartPoint } from '#engine/billing/workbench/result-chart.ts';
import { fixed } from '../kit/fixed.ts';

interface Props {
  readonly points: readonly ChartPoint[];
  /** Stands for a name that is missing. */
  readonly noValue: string;
  readonly write: (value: number) => string;
}

/** Values by name as bars, each with its figure. Below zero a bar is hatched: its length alone says nothing of its sign. */
export function NameBars({ points, noValue, write }: Props): VNode {
  const most = Math.max(...points.map(({ value }) => Math.abs(value)), Number.MIN_VALUE);
  return (
    <ol class="bars" role="list">
      {points.map(({ label, value }, index) => (
        <li key={index} class="bar result-name-bar">
          <span class="bar-name">{label === '' ? noValue : label}</span>
          <svg class="bar-track" aria-hidden="true">
            <rect
              class={value < 0 ? 'result-bar is-negative' : 'result-bar'}
              width={`${fixed((Math.abs(value) / most) * 100)}%`}
              height="100%"
            />
          </svg>
          <span class="bar-value num">{write(value)}</span>
        </li>
      ))}
    </ol>
  );
}
