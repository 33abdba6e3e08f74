import type { ComponentChildren, TargetedKeyboardEvent, TargetedPointerEvent, VNode } from 'preact';
import type { CurvesLayout } from '#viz/cost-curves/layout.ts';
import { takeovers } from '#viz/cost-curves/model.ts';
import { weaveText } from '#viz/kit/weave.ts';
import { readOutOf, readOutText } from './curve-read-out.tsx';
import { curveKey } from './curve-keys.ts';
import type { BreakEvenView, Live } from './view.ts';

interface CurvePointerProps {
  readonly view: BreakEvenView;
  readonly live: Live;
  readonly layout: CurvesLayout;
  readonly children: ComponentChildren;
}

/** The one tab stop of the drawing: arrows move along the axis and from curve to curve; mouse and finger do the same. */
export function CurvePointer({ view, live, layout, children }: CurvePointerProps): VNode {
  const { curves } = view.answers;
  const readOut = readOutOf(view);
  const point = (event: TargetedPointerEvent<HTMLDivElement>) => {
    const box = event.currentTarget.getBoundingClientRect();
    const x = ((event.clientX - box.left) / box.width) * layout.frame.width;
    live.point(layout.scales.toValue(x), live.cursor?.followed ?? null);
  };
  const press = (event: TargetedKeyboardEvent<HTMLDivElement>) => {
    // Keys may come faster than frames: the order is that at the latest place, not at the one drawn.
    const { cursor } = live.latest();
    const { value, rows } = readOutOf({ ...view, live: { ...live, cursor } });
    const moved = curveKey(event.key, cursor ?? { value, followed: null }, {
      scales: layout.scales,
      domain: curves.domain,
      options: rows.map(({ series }) => series.option),
      stops: takeovers(curves).map((t) => t.at),
    });
    if (moved === null) return;
    event.preventDefault();
    live.point(moved.value, moved.followed);
  };
  return (
    <div
      class="plot-pointer"
      role="slider"
      tabIndex={0}
      aria-label={weaveText(view.texts.words.followCurves, { axis: view.texts.words[`axis.${curves.over}`] })}
      aria-valuemin={curves.domain[0]}
      aria-valuemax={curves.domain[1]}
      aria-valuenow={readOut.value}
      aria-valuetext={readOutText(readOut, view)}
      onPointerMove={point}
      onPointerDown={point}
      onKeyDown={press}
    >
      {children}
    </div>
  );
}
