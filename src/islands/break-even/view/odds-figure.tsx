import type { VNode } from 'preact';
import { Figure, Plot } from '#viz/kit/figure.tsx';
import { describeUncertainty } from '#viz/uncertainty/describe.ts';
import { UncertaintyDrawing } from '#viz/uncertainty/draw.tsx';
import { layoutUncertainty } from '#viz/uncertainty/layout.ts';
import { figureProps } from './figure-props.tsx';
import type { BreakEvenView } from './view.ts';

/** How sure the answer is when the inputs are not. */
export function OddsFigure({ view }: { readonly view: BreakEvenView }): VNode {
  const { answers, texts, write, widths } = view;
  const { title, summary, table } = describeUncertainty(answers.odds, write.odds);
  return (
    <Figure {...figureProps('odds', table, view)} finding={title} read={texts.words.readOdds}>
      <Plot
        widths={widths}
        draw={(width) => (
          <UncertaintyDrawing
            layout={layoutUncertainty(answers.odds, width, write.odds)}
            text={{ id: 'odds', title, summary }}
            xTitle={texts.words.costAxis}
            winsTitle={texts.words.oddsWins}
          />
        )}
      />
    </Figure>
  );
}
