import type { VNode } from 'preact';
import type { OptionEstimate } from '#engine/workloads/event-driven/estimator.ts';
import { BillTable } from '#viz/bill/bill-table.tsx';
import { CapacityFacts } from '#viz/capacity/capacity-facts.tsx';
import { optionStyle } from '#viz/kit/option-style.ts';
import { LimitsList } from '#viz/limits/limits-list.tsx';
import { priceHref } from './ranking-panel.tsx';
import type { CalculatorView } from './context.ts';

/** Every option's bill, capacity and limits, folded; in the order of the ranking. */
export function BillsPanel({ view }: { readonly view: CalculatorView }): VNode {
  const { words } = view.texts;
  return (
    <section class="bills" aria-labelledby="bills-title">
      <h2 class="title" id="bills-title">
        {words.bills}
      </h2>
      <p class="note">{words.billsHelp}</p>
      <div class="bill-list">
        {view.answer.map((estimate) => (
          <OptionBill key={estimate.id} estimate={estimate} view={view} />
        ))}
      </div>
    </section>
  );
}

function OptionBill({ estimate, view }: { readonly estimate: OptionEstimate; readonly view: CalculatorView }): VNode {
  const { results, texts } = view;
  const { words, names, format } = results;
  const { total } = estimate.bill;
  const id = `bill-${estimate.id}`;
  return (
    <details
      class={`disclosure bill-of ${optionStyle(estimate.id).className}${estimate.feasible ? '' : ' is-excluded'}`}
      id={`of-${id}`}
    >
      <summary>
        <i class="svc-mark" aria-hidden="true" />
        <span class="bill-name">{names.options[estimate.id]}</span>
        <span class="num">{total === null ? words.unknownPrice : format.money(total)}</span>
      </summary>
      <div id={id} class="bill-body" tabIndex={-1}>
        {results.isOpen(`of-${id}`) && (
          <>
            {!estimate.feasible && <p class="note">{texts.words.wereItPossible}</p>}
            <BillTable estimate={estimate} context={results} id="line" priceHref={priceHref} />
            <div class="bill-aside">
              <div>
                <h3 class="label">{texts.words.capacity}</h3>
                <CapacityFacts capacity={estimate.capacity} context={results} />
              </div>
              <div>
                <h3 class="label">{texts.words.limits}</h3>
                <LimitsList violations={estimate.violations} context={results} />
              </div>
            </div>
          </>
        )}
      </div>
    </details>
  );
}
