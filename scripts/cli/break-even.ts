import { breakEven as findBreakEven } from '#engine/decisions/break-even/break-even.ts';
import type { BreakEven } from '#engine/decisions/break-even/break-even.ts';
import { decodeBreakEven } from '#engine/decisions/decode-break-even.ts';
import { ok } from '#engine/kit/result.ts';
import { bookFor } from '#engine/pricing/load-book.ts';
import { createEstimator } from '#engine/workloads/event-driven/estimator.ts';
import { toLoad } from '#engine/workloads/event-driven/load.ts';
import type { OptionId } from '#engine/workloads/event-driven/workload.ts';
import { formatNumber } from '#i18n/format.ts';
import { options as optionNames } from '#i18n/text/options.ts';
import type { Command, Section } from './command.ts';
import { echo } from '#i18n/answer/estimate-json.ts';
import { missingReason } from '#i18n/answer/line-json.ts';
import type { Cell, Sheet } from './output/sheet.ts';
import { knowsRate } from './rate-ids.ts';

/** `break-even`: where the cheapest option changes as one input grows, and where each pair of options crosses. */
export const breakEven: Command = (input) => {
  const decoded = decodeBreakEven(input, knowsRate);
  if (!decoded.ok) return decoded;
  const request = decoded.value;
  const { workload, over, from, to, options } = request;
  const estimator = createEstimator(bookFor(request.region), request);
  const answer = findBreakEven(estimator, { workload, hours: request.hoursPerMonth, over, from, to, options });
  const load = toLoad({ ...workload, [over]: to }, request.hoursPerMonth);
  const reasonOf = (id: OptionId) => missingReason(estimator.estimate(id, load).bill.missing, request.region);
  return ok({
    json: { ...echo(request), ...answer, unknown: answer.unknown.map((id) => ({ id, reason: reasonOf(id) })) },
    table: () => toSections(answer),
    sheet: () => envelopeSheet(answer, (value) => value),
  });
};

const NONE = 'none that is possible at a known price';

function toSections(answer: BreakEven): readonly Section[] {
  const number = (value: number) => formatNumber(value, 'en');
  const crossed = answer.pairs.filter(({ crossings }) => crossings.length > 0);
  const rows = crossed.map(({ a, b, crossings, dense }) => [
    ...[optionNames.en[a], optionNames.en[b]],
    crossings.map(number).join(dense === true ? ' … many … ' : ' | '),
  ]);
  const pairs: Section = { title: 'Crossings', sheet: { columns: ['one', 'other', `at ${answer.over}`], rows } };
  const envelope: Section = { title: `Cheapest option over ${answer.over}`, sheet: envelopeSheet(answer, number) };
  return rows.length === 0 ? [envelope] : [envelope, pairs];
}

function envelopeSheet({ envelope }: BreakEven, number: (value: number) => Cell): Sheet {
  return {
    columns: ['from', 'to', 'option'],
    rows: envelope.map(({ from, to, option }) => [
      ...[number(from), number(to)],
      option === null ? NONE : optionNames.en[option],
    ]),
  };
}
