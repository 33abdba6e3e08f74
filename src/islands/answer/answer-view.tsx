import type { VNode } from 'preact';
import { fill } from '#i18n/fill.ts';
import { pathFor } from '#i18n/paths.ts';
import { Finding } from '#viz/finding/finding.tsx';
import { unbroken } from '#viz/kit/unbroken.tsx';
import { rank } from '#viz/ranking/rank.ts';
import { Ranking } from '#viz/ranking/ranking.tsx';
import { issueSentence } from '../form/issue-sentence.ts';
import { InputsPanel } from './inputs-panel.tsx';
import { hiddenChanges, linkOf } from './state.ts';
import type { AnswerViewModel } from './view-model.ts';

interface Props {
  readonly model: AnswerViewModel;
}

/** Inputs beside the ranked answer, drawn alike at build and in the browser. */
export function AnswerView({ model }: Props): VNode {
  const { words } = model.texts;
  return (
    <div class="tool">
      <section class="tool-inputs" aria-labelledby="answer-inputs">
        <h2 id="answer-inputs" class="visually-hidden">
          {words.inputs}
        </h2>
        <InputsPanel model={model} />
        <AnswerBar model={model} />
      </section>
      <section class="tool-result" id="answer" aria-labelledby="answer-result">
        <h2 id="answer-result" class="visually-hidden">
          {words.result}
        </h2>
        <ResultPanel model={model} />
      </section>
    </div>
  );
}

function ResultPanel({ model }: Props): VNode {
  const { state, texts, estimates, context, oldest, newest } = model;
  return (
    <>
      <Notices model={model} />
      <Finding estimates={estimates} context={context} id="why-answer" />
      <p class="note answer-note">{fill(texts.words.pricesNote, { oldest, newest })}</p>
      <HiddenChanges model={model} />
      <Ranking
        estimates={estimates}
        eventsPerMonth={state.inputs.workload.eventsPerMonth}
        context={context}
        id="why"
        priceHref={(rate) => calculatorHref(model, `price.${rate}`)}
      />
      <Actions model={model} />
    </>
  );
}

/**
 * On a phone the answer stays at the bottom edge while the inputs change above it. For the eye only: it lies over what
 * scrolls under it, so it must not be a control, and the live region says the same.
 */
function AnswerBar({ model: { estimates, context, texts } }: Props): VNode {
  const [winner] = rank(estimates).carry;
  return (
    <p class="answer-bar no-print" aria-hidden="true">
      <span>{winner === undefined ? texts.words.noAnswer : unbroken(context.names.options[winner.id])}</span>
      {winner !== undefined && <strong class="num">{context.format.money(winner.bill.total ?? 0)}</strong>}
    </p>
  );
}

/** Which parts of a link could not be used: their names are the link's own text, shown as text. */
function Notices({ model }: Props): VNode | null {
  const { notices } = model.state;
  if (notices.length === 0) return null;
  return (
    <div class="notice notice-warn answer-notice">
      <p class="notice-title">{model.texts.words.noticeTitle}</p>
      <ul>
        {notices.map((issue, index) => (
          <li key={index}>
            <code>{issue.path}</code> {issueSentence(issue, model)}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** A link from the calculator may set more than is asked here: that it counts is said, and where to see it. */
function HiddenChanges({ model }: Props): VNode | null {
  const { words } = model.texts;
  const count = hiddenChanges(model.state);
  if (count === 0) return null;
  const sentence = fill(words[`hidden_${model.context.format.plural(count)}`], { count });
  return (
    <p class="note answer-note">
      {sentence} <a href={calculatorHref(model)}>{words.hiddenOpen}</a>
    </p>
  );
}

function Actions({ model }: Props): VNode {
  const { words } = model.texts;
  return (
    <p class="answer-actions no-print">
      <a href={calculatorHref(model)}>{words.openCalculator}</a>
      <button type="button" class="link-button needs-script" data-action="copy">
        {words.copyLink}
      </button>
      <a href={pathFor(model.locale, 'method')}>{words.howRanked}</a>
    </p>
  );
}

function calculatorHref({ locale, state }: AnswerViewModel, hash = ''): string {
  return pathFor(locale, 'calculator', { search: linkOf(state), hash });
}
