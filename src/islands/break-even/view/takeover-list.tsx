import type { VNode } from 'preact';
import { takeovers } from '#viz/cost-curves/model.ts';
import { weaveText } from '#viz/kit/weave.ts';
import type { BreakEvenView } from './view.ts';
import { hrefAt } from './view.ts';

/** Every change of the answer as a link to the calculator at that value, and who is not drawn and why. */
export function TakeoverList({ view }: { readonly view: BreakEvenView }): VNode {
  const { answers, texts, write } = view;
  const { words, shortNames } = texts;
  const changes = takeovers(answers.curves);
  const { unpriced, impossible } = answers.curves;
  const absent = [
    ...unpriced.map((option) => `${shortNames[option]}: ${words.notKnown}`),
    ...impossible.map(({ option, reason }) => `${shortNames[option]}: ${words[`reason.${reason}`]}`),
  ];
  return (
    <div class="grid figure-notes">
      <div class="col-6">
        <h3 class="label" id="changes-title">
          {words.changesTitle}
        </h3>
        {changes.length === 0 ? (
          <p class="note">{words.noChanges}</p>
        ) : (
          <ul role="list" class="changes" aria-labelledby="changes-title">
            {changes.map(({ at, to }) => (
              <li key={at}>
                <a href={hrefAt(view, at)}>{to === null ? nobodyFrom(view, at) : write.curves.takeover(to, at)}</a>
              </li>
            ))}
          </ul>
        )}
      </div>
      {absent.length > 0 && (
        <div class="col-6">
          <h3 class="label">{answers.curves.series.length === 0 ? words.impossibleTitle : words.notDrawnTitle}</h3>
          <ul role="list" class="changes muted">
            {absent.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}

function nobodyFrom({ texts, write }: BreakEvenView, at: number): string {
  return weaveText(texts.words.nobodyFrom, { value: write.curves.short(at) });
}
