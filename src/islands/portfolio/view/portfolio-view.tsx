import type { VNode } from 'preact';
import { BaselineBars } from '#viz/portfolio/baseline-bars.tsx';
import { PlanTable } from '#viz/portfolio/plan-table.tsx';
import type { PortfolioProps } from '#viz/portfolio/props.ts';
import { PlanFacts, PortfolioFinding } from '#viz/portfolio/portfolio-finding.tsx';
import { SharedClusters } from '#viz/portfolio/shared-clusters.tsx';
import { Actions } from './actions.tsx';
import type { PortfolioView } from './context.ts';
import { Editor } from './editor.tsx';
import { LinkNotice } from './notices.tsx';
import { Setup } from './setup.tsx';
import { Unchanged } from './unchanged.tsx';

/** The whole tool, at build and in the browser alike. */
export function PortfolioPage({ view }: { readonly view: PortfolioView }): VNode {
  const { words } = view.texts;
  const drawing = { answer: view.answer, words, context: view.results };
  return (
    <div class="portfolio">
      <Setup view={view} />
      <LinkNotice view={view} />
      <section class="portfolio-answer" aria-label={words.answer} aria-busy={view.progress === 'working'}>
        <PortfolioFinding {...drawing} />
        <PlanFacts {...drawing} />
        <ProgressLine view={view} />
        <SpokenAnswer view={view} />
      </section>
      <Actions view={view} />
      <Editor view={view} />
      <Unchanged by={[view.answer, view.toggles]} draw={() => <Results drawing={drawing} view={view} />} />
      <AnswerBar view={view} />
    </div>
  );
}

/** The plan in full: where each event goes, what else could have been done, what is shared. */
function Results({ drawing, view }: { readonly drawing: PortfolioProps; readonly view: PortfolioView }): VNode {
  const { words } = view.texts;
  return (
    <>
      <section class="section">
        <div class="section-head">
          <h2 id="plan-title">{words.planTitle}</h2>
          <p class="note">{words.planNote}</p>
        </div>
        <PlanTable {...drawing} />
      </section>
      <Comparison drawing={drawing} view={view} />
    </>
  );
}

/** What else could have been done, and what the plan shares. */
function Comparison({ drawing, view }: { readonly drawing: PortfolioProps; readonly view: PortfolioView }): VNode {
  const { words } = view.texts;
  return (
    <section class="section" aria-labelledby="baseline-title">
      <div class="grid">
        <div class="col-8">
          <div class="section-head">
            <h2 id="baseline-title">{words.baselineTitle}</h2>
            <p class="note">{words.baselineNote}</p>
          </div>
          <BaselineBars {...drawing} />
        </div>
        <div class="col-4">
          <div class="section-head">
            <h2 id="shared-title">{words.sharedTitle}</h2>
            <p class="note">{words.sharedNote}</p>
          </div>
          <SharedClusters {...drawing} />
        </div>
      </div>
    </section>
  );
}

/** A line that says when the figures are not yet those of the inputs. It always has its height. */
function ProgressLine({ view }: { readonly view: PortfolioView }): VNode {
  const { words } = view.texts;
  const isWorking = view.progress === 'working';
  return (
    <p class={`progress-line needs-script is-${view.progress}`} role="status">
      {view.progress !== 'done' && (
        <>
          {words[`progress.${view.progress}`]}{' '}
          <button type="button" class="link-button" data-action={isWorking ? 'stop' : 'again'}>
            {isWorking ? words.cancel : words.again}
          </button>
        </>
      )}
    </p>
  );
}

/** The totals for those who hear the page: read out whenever they change. */
function SpokenAnswer({ view }: { readonly view: PortfolioView }): VNode {
  const { words } = view.texts;
  const { knownUsd, independentUsd } = view.answer.plan;
  const { format } = view.results;
  const alone = independentUsd === null ? '' : `, ${words.answerAlone} ${format.money(independentUsd)}`;
  return (
    <p class="visually-hidden" role="status">
      {`${words.answer} ${format.money(knownUsd)}${alone}`}
    </p>
  );
}

/** The answer in one line at the bottom of a phone's screen. */
function AnswerBar({ view }: { readonly view: PortfolioView }): VNode {
  const { words } = view.texts;
  const { plan } = view.answer;
  const { format } = view.results;
  return (
    <p class="answer-bar no-print">
      <span>
        {words.answer} <strong class="num">{format.money(plan.knownUsd)}</strong>
      </span>
      {plan.independentUsd !== null && (
        <span class="muted">
          {words.answerAlone} <span class="num">{format.money(plan.independentUsd)}</span>
        </span>
      )}
    </p>
  );
}
