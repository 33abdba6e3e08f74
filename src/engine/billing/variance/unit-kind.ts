/** Ways units are spelled by AWS and by price books, by what they count. Of lines with the same SKU units are the same and not compared. */
const KINDS: readonly (readonly [kind: string, pattern: RegExp])[] = [
  ['gb-month', /^gb-?(mo|months?)$/],
  ['gb-second', /^((lambda-)?gb-?s(econds?)?|seconds?)$/],
  ['gb', /^(gb|gigabytes?)$/],
  ['hour', /(^|[-\s]|shard|stream|instance|broker|cluster|partition|consumer)h(ou)?rs?$/],
  [
    'count',
    /^(64k-chunks|(api[- ]?)?requests?|messages?|notifications?|events?|deliver(y|ies)|invocations?|calls?|operations?|count)$/,
  ],
];

/** What a unit counts, so that `Requests` and `request` are the same; an unknown unit is a kind of its own. Null without a unit. */
export function unitKind(unit: string | null): string | null {
  const text = (unit ?? '').trim().toLowerCase();
  if (text === '') return null;
  return KINDS.find(([, pattern]) => pattern.test(text))?.[0] ?? text.replace(/s$/, '');
}
