import type { VNode } from 'preact';
import { HistoryButtons, TakeAway } from './view/actions.tsx';
import { AnswerBar } from './view/answer-bar.tsx';
import { AnswerPanel } from './view/answer-panel.tsx';
import { BillsPanel } from './view/bills-panel.tsx';
import { ComparePanel } from './view/compare-panel.tsx';
import type { CalculatorView } from './view/context.ts';
import { FlipSentence } from './view/flip-sentence.tsx';
import { InputsPanel } from './view/inputs-panel.tsx';
import { RankingPanel } from './view/ranking-panel.tsx';

/**
 * The calculator in pieces, each drawn into its own place on the page (`data-part`): the page renders them ahead, the element takes
 * them over one by one, so that no single task is long. In the order of importance.
 */
export const PARTS = {
  history: (view) => <HistoryButtons view={view} />,
  inputs: (view) => <InputsPanel view={view} />,
  answer: (view) => <AnswerPanel view={view} />,
  ranking: (view) => <RankingPanel view={view} />,
  flip: (view) => <FlipSentence view={view} />,
  bar: (view) => <AnswerBar view={view} />,
  take: (view) => <TakeAway view={view} />,
  bills: (view) => <BillsPanel view={view} />,
  compare: (view) => <ComparePanel view={view} />,
} as const satisfies Record<string, (view: CalculatorView) => VNode>;

export type PartName = keyof typeof PARTS;
export const PART_NAMES = Object.keys(PARTS) as readonly PartName[];

/** What is drawn together after a change, the answer in words first: the reader waits for that. */
export const DRAWING_STEPS: readonly (readonly PartName[])[] = [
  ['answer', 'bar'],
  ['ranking', 'flip'],
  ['inputs', 'history'],
  ['take', 'bills', 'compare'],
];
