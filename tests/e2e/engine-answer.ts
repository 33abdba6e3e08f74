import { estimatesFor } from '#islands/inputs/estimator-for.ts';
import { moneyView } from '#islands/calculator/money-view.ts';
import { decodeQuery } from '#islands/inputs/decode-query.ts';
import { viewContext } from '#islands/results/view-context.ts';
import type { Locale } from '#i18n/locales.ts';
import { resultTexts } from '#i18n/result-texts.ts';
import { rank } from '#viz/ranking/rank.ts';
import { weaveText } from '#viz/kit/weave.ts';

/**
 * What the engine answers to the inputs of a link, in the words of the page. Prices change and so do winners; that the page says
 * what the engine says does not.
 */
export function engineAnswer(search = '', locale: Locale = 'en') {
  const { inputs } = decodeQuery(search);
  const estimates = estimatesFor(inputs);
  const { format, names, words } = viewContext(locale, resultTexts(locale), { money: moneyView(inputs.money) });
  const [winner] = rank(estimates).carry;
  if (winner === undefined) throw new Error(`Nothing carries ${search}: choose another workload for the test.`);
  const total = format.money(winner.bill.total ?? 0);
  const option = names.options[winner.id];
  const finding = weaveText(words.winner, { option, money: total });
  return {
    id: winner.id,
    usd: winner.bill.total ?? 0,
    /** Name and monthly cost of the winner as the page writes them. */
    option,
    total,
    /** The finding up to its figure, behind which stands what asks it why. */
    finding: finding.slice(0, finding.indexOf(total) + total.length),
    /** Lines of the winner's bill. */
    lines: winner.bill.lines,
    money: (usd: number) => format.money(usd),
  };
}
