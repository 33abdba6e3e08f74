import type { VNode } from 'preact';

/** How a group's surface is drawn besides its colour: one of these for each group, in this order, then the rest. */
const STROKES = [
  null,
  'M-1,7L7,-1M-1,1L1,-1M5,7L7,5',
  'M0,3H6',
  'M-1,-1L7,7M-1,5L1,7M5,-1L7,1',
  'M3,0V6',
  'M0,3H6M3,0V6',
] as const;

/** Drawn once on a page, in no place of its own; `patternOf` names them. */
export function SeriesPatterns(): VNode {
  return (
    <svg class="series-patterns" width={0} height={0} aria-hidden="true">
      <defs>
        {STROKES.map((stroke, index) => (
          <Pattern key={index} id={`series-pattern-${index + 1}`} series={`series-${index + 1}`} stroke={stroke} />
        ))}
        <Pattern id="series-pattern-rest" series="series-rest" stroke="M-1,7L7,-1M-1,1L1,-1M5,7L7,5" />
      </defs>
    </svg>
  );
}

function Pattern({
  id,
  series,
  stroke,
}: {
  readonly id: string;
  readonly series: string;
  readonly stroke: string | null;
}): VNode {
  return (
    <pattern id={id} class={series} patternUnits="userSpaceOnUse" width={6} height={6}>
      <rect class="series-ground" width={6} height={6} />
      {stroke !== null && <path class="series-hatch" d={stroke} />}
    </pattern>
  );
}

/** The `fill` of a group by its class. */
export function patternOf(series: string): string {
  return `url(#${series.replace('series-', 'series-pattern-')})`;
}

/** The small square that stands for a group beside its name. */
export function Swatch({ series }: { readonly series: string }): VNode {
  return (
    <svg class="series-swatch" width={12} height={12} viewBox="0 0 12 12" aria-hidden="true">
      <rect width={12} height={12} fill={patternOf(series)} />
    </svg>
  );
}
