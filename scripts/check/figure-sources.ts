import type { HtmlPage } from './site-files.ts';
import { htmlPages } from './site-files.ts';

/** Pages that state figures computed elsewhere than in themselves. Tools answer "why?" by panels, the book of prices is a source. */
const STATING = /^\/(?:en|pt-br)\/(?:architectures|decisions|landscape)\//;

/** What holds one figure: a number of a table, of the facts at the head of a page, or beside a name. */
const PLACE = /<(td|dd|span)\b[^>]*class="[^"]*\bnum\b[^"]*"[^>]*>(.*?)<\/\1>/gs;
/** What leads on from a figure: a link, or a button whose panel derives it. */
const LEADS = /<(?:a|button)\b/;
const MONEY = /\$\s?[\d]/;
/** Where a figure is derived: the notes of a page, and the drawing's own tools, which show what their sliders ask for. */
const DERIVED = [
  /<section class="[^"]*footnotes-section.*?<\/section>/gs,
  /<fin-architecture\b.*?<\/fin-architecture>/gs,
];
/** Sums of a row or column, next to what they add up. */
const SUMS = /<tfoot\b.*?<\/tfoot>|<p class="duty-share">.*?<\/p>|<td class="num strong"[^>]*>.*?<\/td>/gs;

/** Amounts of money that lead nowhere, on pages whose figures are computed elsewhere: every one as a sentence. */
export function checkFigureSources(): readonly string[] {
  return htmlPages()
    .filter(({ url }) => STATING.test(url))
    .flatMap(unsourced);
}

/** The amounts of one page that lead nowhere; that those which lead somewhere arrive is held by the check of links. */
export function unsourced({ url, html }: HtmlPage): readonly string[] {
  const main = /<main\b.*<\/main>/s.exec(html)?.[0] ?? '';
  const stated = [...DERIVED, ...(url.includes('/landscape/') ? [SUMS] : [])].reduce(
    (text, part) => text.replaceAll(part, ''),
    main,
  );
  return [...stated.matchAll(PLACE)]
    .map(([, , inner = '']) => inner)
    .filter((inner) => MONEY.test(inner) && !LEADS.test(inner))
    .map((inner) => `${url}: ${inner.replace(/<[^>]*>/g, '').trim()} leads to no source`);
}
