import type { VNode } from 'preact';
import type { OptionEstimate } from '#engine/workloads/event-driven/estimator.ts';
import type { LineItem } from '#engine/pricing/line.ts';
import { pathFor } from '#i18n/paths.ts';
import { scenarioOf } from '#engine/metrics/scenarios.ts';
import { findingText } from '#viz/finding/finding.tsx';
import { reasonText } from '#viz/limits/reason-text.ts';
import { priceText, quantityText } from '#viz/why/price-text.ts';
import { weaveText } from '#viz/kit/weave.ts';
import { sourceParts } from '#viz/kit/source-parts.ts';
import { relevantFields } from '../../form/field-groups.ts';
import { encodeQuery } from '../../inputs/encode-query.ts';
import { presetWorkload } from '../../inputs/inputs.ts';
import { chosenOption } from './actions.tsx';
import { fieldText } from './changed-inputs.ts';
import type { CalculatorView } from './context.ts';

/** What is printed: a decision brief of two pages. First the question, the answer and the ranking; then the bill and its sources. */
export function Brief({ view }: { readonly view: CalculatorView }): VNode {
  const { words, regions } = view.texts;
  const { preset, region, scope } = view.state.inputs;
  const chosen = view.answer.find(({ id }) => id === chosenOption(view));
  return (
    <div class="brief">
      <section class="brief-page">
        <h2 class="title">{words.brief}</h2>
        <p class="caption">
          {scenarioOf(preset.scenario).event}, {words[`bank.${preset.bank}`]} · {regions[region]} ·{' '}
          {words[`scope.${scope}`]}
        </p>
        <p class="finding">{findingText(view.answer, view.results)}</p>
        <BriefInputs view={view} />
        <BriefRanking view={view} />
      </section>
      {chosen !== undefined && (
        <section class="brief-page">
          <BriefBill estimate={chosen} view={view} />
          <BriefSources estimate={chosen} view={view} />
          <p class="caption">{words.beforeTax}</p>
          <BriefLink view={view} />
        </section>
      )}
    </div>
  );
}

/** Every input that plays a part; those changed from the preset stand out. */
function BriefInputs({ view }: { readonly view: CalculatorView }): VNode {
  const { inputs } = view.state;
  const base = presetWorkload(inputs.preset);
  return (
    <dl class="facts brief-inputs">
      {relevantFields(inputs.workload, inputs.scope).map((field) => (
        <div key={field} class={inputs.workload[field] === base[field] ? undefined : 'is-changed'}>
          <dt>{view.texts.workload[field]}</dt>
          <dd>{fieldText(field, inputs.workload, view)}</dd>
        </div>
      ))}
    </dl>
  );
}

function BriefRanking({ view }: { readonly view: CalculatorView }): VNode {
  const { format, names, words } = view.results;
  return (
    <table class="ledger ledger-dense">
      <caption>{words.ranking}</caption>
      <tbody>
        {view.answer.map((estimate) => (
          <tr key={estimate.id} class={estimate.feasible ? undefined : 'is-excluded'}>
            <th scope="row">{names.options[estimate.id]}</th>
            <td>{estimate.violations.map((violation) => reasonText(violation, view.results)).join('; ')}</td>
            <td class="num">{estimate.bill.total === null ? words.unknownPrice : format.money(estimate.bill.total)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface BillProps {
  readonly estimate: OptionEstimate;
  readonly view: CalculatorView;
}

function BriefBill({ estimate, view }: BillProps): VNode {
  const { format, names, words } = view.results;
  const { bill } = estimate;
  return (
    <table class="ledger ledger-dense brief-bill">
      <caption>{weaveText(words.billOf, { option: names.options[estimate.id] })}</caption>
      <tbody>
        {bill.lines.map((line, index) => (
          <tr key={index}>
            <th scope="row">
              {names.lines[line.label]}
              <span class="bill-formula">
                {view.results.formula(line.formula)} = {quantityText(line.quantity, line.unit, view.results)}
              </span>
            </th>
            <td class="num">{line.tiers.map((tier) => priceText(tier.price, line.unit, view.results)).join('; ')}</td>
            <td class="num">{line.amount === null ? words.unknownPrice : format.money(line.amount)}</td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row" colSpan={2}>
            {words.monthlyUsd}
          </th>
          <td class="num">{bill.total === null ? words.unknownPrice : format.money(bill.total)}</td>
        </tr>
      </tfoot>
    </table>
  );
}

/** Where the prices of the bill were read: each place once, with the rates and SKUs read there. */
function BriefSources({ estimate, view }: BillProps): VNode {
  const places = new Map<string, Set<string>>();
  for (const { rate, source } of estimate.bill.lines) {
    const place = placeText(source, view);
    const sku = source === null || source === 'override' || source.sku === null ? '' : ` (SKU ${source.sku})`;
    places.set(place, (places.get(place) ?? new Set()).add(rate + sku));
  }
  return (
    <dl class="brief-sources">
      <dt class="label">{view.texts.words.sources}</dt>
      {[...places].map(([place, rates]) => (
        <dd key={place}>
          {place}: {[...rates].join(', ')}
        </dd>
      ))}
    </dl>
  );
}

function placeText(source: LineItem['source'], { results }: CalculatorView): string {
  if (source === null) return results.words.unknownPrice;
  if (source === 'override') return results.words.yourPrice;
  const { href, label } = sourceParts(source.url);
  // On paper an address is read, and a note in words is whole.
  return `${label === source.url ? label : (href ?? label)}, ${results.format.date(source.date)}`;
}

/** The address that brings this answer back. */
function BriefLink({ view }: { readonly view: CalculatorView }): VNode {
  const search = encodeQuery(view.state.inputs);
  return <p class="caption">{`finops.moretes.com${pathFor(view.locale, 'calculator', { search })}`}</p>;
}
