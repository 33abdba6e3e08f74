import type { VNode } from 'preact';
import { Figure, Plot } from '#viz/kit/figure.tsx';
import { describeTornado } from '#viz/tornado/describe.ts';
import { TornadoDrawing } from '#viz/tornado/draw.tsx';
import { layoutTornado } from '#viz/tornado/layout.ts';
import { figureProps } from './figure-props.tsx';
import type { BreakEvenView } from './view.ts';

/** Which input moves the cost most, and which flips the decision; nothing to vary where nobody can carry the workload. */
export function TornadoFigure({ view }: { readonly view: BreakEvenView }): VNode {
  const { answers, texts, write, widths } = view;
  const model = answers.tornado;
  if (model === null) return <p class="notice">{texts.words.none}</p>;
  const { title, summary, table } = describeTornado(model, write.tornado);
  return (
    <Figure {...figureProps('tornado', table, view)} finding={title} read={texts.words.readTornado}>
      <Plot
        widths={widths}
        draw={(width) => (
          <TornadoDrawing
            layout={layoutTornado(model, width, write.tornado)}
            text={{ id: 'tornado', title, summary }}
            xTitle={texts.words.costAxis}
          />
        )}
      />
    </Figure>
  );
}
