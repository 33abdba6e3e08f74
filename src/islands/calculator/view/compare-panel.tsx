import type { VNode } from 'preact';
import type { OptionEstimate } from '#engine/workloads/event-driven/estimator.ts';
import { fill } from '#i18n/fill.ts';
import { optionStyle } from '#viz/kit/option-style.ts';
import { estimatesFor } from '../../inputs/estimator-for.ts';
import type { Inputs } from '../../inputs/inputs.ts';
import type { Difference } from '../compare.ts';
import { compareLines, compareOptions } from '../compare.ts';
import type { Slot } from '../state.ts';
import { chosenOption } from './actions.tsx';
import { changedInputs } from './changed-inputs.ts';
import type { CalculatorView } from './context.ts';

/** Two scenarios put aside, compared option by option and line by line; an empty place is taken by what is on screen. */
export function ComparePanel({ view }: { readonly view: CalculatorView }): VNode {
  const { words } = view.texts;
  const { kept } = view.state;
  const isEmpty = kept.a === null && kept.b === null;
  return (
    <section class="compare no-print needs-script" aria-labelledby="compare-title">
      <h2 class="title" id="compare-title">
        {words.compare}
      </h2>
      <p class="note">{words.compareHelp}</p>
      <div class="slots">
        <SlotCard slot="a" view={view} />
        <SlotCard slot="b" view={view} />
      </div>
      {!isEmpty && <Comparison view={view} />}
    </section>
  );
}

function SlotCard({ slot, view }: { readonly slot: Slot; readonly view: CalculatorView }): VNode {
  const { words } = view.texts;
  const kept = view.state.kept[slot];
  return (
    <div class="slot">
      <h3 class="label">{words[`slot.${slot}`]}</h3>
      {kept === null ? (
        <p class="small muted">{words.onScreen}</p>
      ) : (
        <ul role="list" class="small slot-inputs">
          {changedInputs(kept, view).map((text) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
      )}
      <div class="button-row">
        <button type="button" class="link-button" data-action={`keep-${slot}`}>
          {kept === null ? words.keep : words.keepAgain}
        </button>
        {kept !== null && (
          <>
            <button type="button" class="link-button" data-action={`restore-${slot}`}>
              {words.restore}
            </button>
            <button type="button" class="link-button" data-action={`drop-${slot}`}>
              {words.drop}
            </button>
          </>
        )}
      </div>
    </div>
  );
}

function Comparison({ view }: { readonly view: CalculatorView }): VNode {
  const { kept, inputs } = view.state;
  const a = answerOf(kept.a ?? inputs, view);
  const b = answerOf(kept.b ?? inputs, view);
  return (
    <div class="stack stack-loose">
      <OptionTable a={a} b={b} view={view} />
      <LineTable a={a} b={b} view={view} />
    </div>
  );
}

/** The answer on screen is not worked out twice. */
function answerOf(inputs: Inputs, { state, answer }: CalculatorView): readonly OptionEstimate[] {
  return inputs === state.inputs ? answer : estimatesFor(inputs);
}

interface TableProps {
  readonly a: readonly OptionEstimate[];
  readonly b: readonly OptionEstimate[];
  readonly view: CalculatorView;
}

function OptionTable({ a, b, view }: TableProps): VNode {
  const { words } = view.texts;
  const { names } = view.results;
  return (
    <Ledger caption={words.compareOptions} view={view}>
      {compareOptions(a, b).map((row) => (
        <tr
          key={row.option}
          class={row.feasible.a || row.feasible.b ? optionStyle(row.option).className : 'is-excluded'}
        >
          <th scope="row">
            <i class="svc-mark" aria-hidden="true" />
            {names.options[row.option]}
          </th>
          <Amounts difference={row} view={view} feasible={row.feasible} />
        </tr>
      ))}
    </Ledger>
  );
}

function LineTable({ a, b, view }: TableProps): VNode {
  const { words } = view.texts;
  const { names } = view.results;
  const option = chosenOption(view);
  return (
    <Ledger caption={fill(words.compareLines, { option: names.options[option] })} view={view}>
      {compareLines(a, b, option).map((row) => (
        <tr key={`${row.line.label} ${row.line.rate}`}>
          <th scope="row">{names.lines[row.line.label]}</th>
          <Amounts difference={row} view={view} feasible={row.present} />
        </tr>
      ))}
    </Ledger>
  );
}

function Ledger(props: {
  readonly caption: string;
  readonly view: CalculatorView;
  readonly children: readonly VNode[];
}): VNode {
  const { words } = props.view.texts;
  return (
    <div class="table-scroll" role="region" aria-label={props.caption} tabindex={0}>
      <table class="ledger ledger-dense ledger-stack">
        <caption>{props.caption}</caption>
        <thead>
          <tr>
            <th scope="col">
              <span class="visually-hidden">{words.item}</span>
            </th>
            <th scope="col" class="num">
              {words['slot.a']}
            </th>
            <th scope="col" class="num">
              {words['slot.b']}
            </th>
            <th scope="col" class="num">
              {words.difference}
            </th>
          </tr>
        </thead>
        <tbody>{props.children}</tbody>
      </table>
    </div>
  );
}

interface AmountsProps {
  readonly difference: Difference;
  readonly view: CalculatorView;
  readonly feasible: Readonly<Record<Slot, boolean>>;
}

function Amounts({ difference, view, feasible }: AmountsProps): VNode {
  const { words } = view.texts;
  const { format, words: resultWords } = view.results;
  const amount = (value: number | null, can: boolean) => {
    const text = value === null ? resultWords.unknownPrice : format.money(value);
    if (can) return text;
    return (
      <span class="muted">
        {text}
        <span class="visually-hidden"> {words.cannot}</span>
      </span>
    );
  };
  return (
    <>
      <td class="num" data-label={words['slot.a']}>
        {amount(difference.a, feasible.a)}
      </td>
      <td class="num" data-label={words['slot.b']}>
        {amount(difference.b, feasible.b)}
      </td>
      <td class="num" data-label={words.difference}>
        {changeText(difference.change, view)}
      </td>
    </>
  );
}

function changeText(change: number | null, { results }: CalculatorView): string {
  if (change === null) return '–';
  return change > 0 ? `+${results.format.money(change)}` : results.format.money(change);
}
