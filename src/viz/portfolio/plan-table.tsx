import type { VNode } from 'preact';
import type { Assignment } from '#engine/decisions/portfolio/portfolio.ts';
import type { OptionId } from '#engine/workloads/event-driven/workload.ts';
import { OptionName } from '../ranking/option-name.tsx';
import { optionStyle } from '../kit/option-style.ts';
import { weaveText } from '../kit/weave.ts';
import { TotalPanel } from '../why/total-panel.tsx';
import { Why } from '../why/why.tsx';
import type { PlacedEvent } from './answer.ts';
import type { PortfolioProps } from './props.ts';
import type { PortfolioWord } from './words.ts';

/** Each event with its option, what it pays, and what it would do by itself. */
export function PlanTable(props: PortfolioProps): VNode {
  const { answer, words, context } = props;
  const { plan, events } = answer;
  return (
    <div class="table-scroll" role="region" aria-label={words.planTitle} tabindex={0}>
      <table class="ledger ledger-stack plan">
        <caption class="visually-hidden">{words.planTitle}</caption>
        <thead>
          <tr>
            <th scope="col">{words.name}</th>
            <th scope="col">{words.option}</th>
            <th scope="col" class="num">
              {words.monthly}
            </th>
            <th scope="col">{words.alone}</th>
          </tr>
        </thead>
        <tbody>
          {events.map((event, index) => (
            <PlanRow key={event.name} {...props} event={event} panel={`why-event-${index + 1}`} />
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{words.total}</th>
            <td class="is-empty" />
            <td class="num" data-label={words.monthly}>
              {context.format.money(plan.knownUsd)}
            </td>
            <td class="plan-alone" data-label={words.alone}>
              {plan.independentUsd === null ? '' : context.format.money(plan.independentUsd)}
            </td>
          </tr>
        </tfoot>
      </table>
    </div>
  );
}

interface PlanRowProps extends PortfolioProps {
  readonly event: PlacedEvent;
  readonly panel: string;
}

function PlanRow({ event, panel, ...props }: PlanRowProps): VNode {
  const { words, context } = props;
  const { assignment } = event;
  if (assignment === null) {
    return (
      <tr class="is-excluded">
        <th scope="row">{event.name}</th>
        <td data-label={words.option} colSpan={3}>
          {words.unplaced}
        </td>
      </tr>
    );
  }
  const option = context.names.options[assignment.option];
  return (
    <tr>
      <th scope="row">{event.name}</th>
      <td class={optionStyle(assignment.option).className} data-label={words.option}>
        <span class="plan-option">
          <OptionName option={assignment.option} context={context} />
          {assignment.shared && <span class="badge">{words.shared}</span>}
        </span>
      </td>
      <td class="num" data-label={words.monthly}>
        <Why
          panel={panel}
          context={context}
          title={weaveText(words.whyTitle, { event: event.name, option })}
          content={() => <EventPanel {...props} event={event} assignment={assignment} />}
        >
          {context.format.money(assignment.usd)}
        </Why>
      </td>
      <td class="plan-alone" data-label={words.alone}>
        {aloneText(event, assignment, props)}
      </td>
    </tr>
  );
}

/** How the joint choice differs from the event's own, and why. */
function aloneText({ alone }: PlacedEvent, assignment: Assignment, { words, context }: PortfolioProps): string {
  const total = alone?.bill.total ?? null;
  if (alone === null || total === null) return words.unplaced;
  const values = { option: context.names.options[alone.id], money: context.format.money(total) };
  return weaveText(words[differenceOf(alone.id, total, assignment)], values);
}

function differenceOf(alone: OptionId, aloneUsd: number, { option, shared, usd }: Assignment): PortfolioWord {
  if (alone === option) return shared ? 'reasonSharedSame' : 'reasonSame';
  if (!shared) return 'reasonTiers';
  return usd > aloneUsd ? 'reasonSharedDearer' : 'reasonShared';
}

/** Where an event's amount comes from: how it was allocated, and what the option would cost it alone. */
function EventPanel({
  event,
  assignment,
  answer,
  words,
  context,
}: PortfolioProps & { readonly event: PlacedEvent; readonly assignment: Assignment }): VNode {
  const { format } = context;
  const cluster = answer.plan.shared.find(({ events }) => assignment.shared && events.includes(event.name));
  const how =
    cluster === undefined
      ? words.whyOwn
      : weaveText(words.whyShared, {
          share: format.percent(cluster.usd === 0 ? 0 : assignment.usd / cluster.usd, 1),
          cluster: format.money(cluster.usd),
        });
  return (
    <>
      <p class="why-formula">
        <span class="is-total">{weaveText(words.whyTogether, { money: format.money(assignment.usd) })}</span>
        <span class="caption">{how}</span>
      </p>
      {event.here !== null && (
        <div class="stack stack-tight">
          <p class="caption">{words.whyHere}</p>
          <TotalPanel estimate={event.here} context={context} />
        </div>
      )}
    </>
  );
}
