import type { VNode } from 'preact';
import { CurveCursor } from '#viz/cost-curves/cursor.tsx';
import { describeCostCurves } from '#viz/cost-curves/describe.ts';
import { CostCurvesDrawing } from '#viz/cost-curves/draw.tsx';
import { layoutCostCurves } from '#viz/cost-curves/layout.ts';
import { Figure, Plot } from '#viz/kit/figure.tsx';
import { CurvePointer } from './curve-pointer.tsx';
import { CurveReadOut } from './curve-read-out.tsx';
import { figureProps } from './figure-props.tsx';
import { TakeoverList } from './takeover-list.tsx';
import { remember } from './remember.ts';
import type { BreakEvenView } from './view.ts';

/** The cost curves: who is cheapest up to where. */
export function CurvesFigure({ view }: { readonly view: BreakEvenView }): VNode {
  const { answers, texts, live, write, widths } = view;
  const model = answers.curves;
  const described = remember(model, 'description', () => describeCostCurves(model, write.curves));
  const layoutAt = (width: number) =>
    remember(model, `layout ${width}`, () => layoutCostCurves(model, width, write.curves));
  const [width = 0] = widths;
  return (
    <Figure {...figureProps('curves', described.table, view)} finding={described.title} read={texts.words.readCurves}>
      <Plot
        widths={widths}
        draw={(at) =>
          remember(model, `drawing ${at}`, () => (
            <CostCurvesDrawing
              layout={layoutAt(at)}
              text={{ id: 'curves', title: described.title, summary: described.summary }}
              xTitle={texts.words[`axis.${model.over}`]}
              yTitle={texts.words.costAxis}
            />
          ))
        }
      >
        {live !== null && (
          <CurvePointer view={view} live={live} layout={layoutAt(width)}>
            {live.cursor !== null && <CurveCursor model={model} layout={layoutAt(width)} {...live.cursor} />}
          </CurvePointer>
        )}
      </Plot>
      <CurveReadOut view={view} />
      <TakeoverList view={view} />
    </Figure>
  );
}
