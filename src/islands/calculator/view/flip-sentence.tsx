import type { VNode } from 'preact';
import { fill } from '#i18n/fill.ts';
import { pathFor } from '#i18n/paths.ts';
import { encodeQuery } from '../../inputs/encode-query.ts';
import type { Change } from '../flip.ts';
import type { CalculatorView } from './context.ts';

/** The volumes at which the answer changes, and the way to the page that shows the curves. */
export function FlipSentence({ view }: { readonly view: CalculatorView }): VNode {
  const { words } = view.texts;
  const href = pathFor(view.locale, 'breakEven', { search: encodeQuery(view.state.inputs) });
  return (
    <p class="flip">
      <span>{flipText(view)}</span> <a href={href}>{words.seeCurves}</a>{' '}
      <span role="status">
        {view.flipFailed && (
          <>
            {words.flipFailed}{' '}
            <button type="button" class="link-button" data-action="flip">
              {words.tryAgain}
            </button>
          </>
        )}
      </span>
    </p>
  );
}

function flipText(view: CalculatorView): string {
  const { flip, texts } = view;
  const { below, above } = flip;
  if (below === null && above === null) return texts.words.neverFlips;
  return [above && changeText(above, 'above', view), below && changeText(below, 'below', view)]
    .filter(Boolean)
    .join(' ');
}

function changeText({ at, option }: Change, side: 'above' | 'below', { texts, results }: CalculatorView): string {
  const volume = results.format.magnitude(at);
  if (option === null) return fill(texts.words[`${side}Nothing`], { volume });
  return fill(texts.words[`flip.${side}`], { volume, option: results.names.options[option] });
}
