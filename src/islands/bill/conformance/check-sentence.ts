import type { Check, CheckedDemand } from '#engine/billing/conformance/check.ts';
import type { Condition } from '#engine/billing/conformance/condition.ts';
import { BILLED_YEARS } from '#engine/billing/source/instant-sql.ts';
import type { BillTexts } from '#i18n/bill-texts.ts';
import { fill } from '#i18n/fill.ts';

type Words = BillTexts['conformance'];
/** What a check looks at, as its id ends. */
type CheckKind = { [Word in keyof Words]: Word extends `check.${infer Kind}` ? Kind : never }[keyof Words];

/** What a file does that does not pass a check, in one sentence. */
export function checkSentence({ id, column, demand }: Pick<Check, 'id' | 'column' | 'demand'>, words: Words): string {
  if (demand !== undefined) return demandSentence(column, demand, words);
  const what = id.slice(id.lastIndexOf('.') + 1);
  if (what.startsWith(ONE)) return fill(words['check.one'], { column, one: columnName(what.slice(ONE.length)) });
  return fill(words[`check.${kindOf(what, words)}`], { column, ...BILLED_YEARS });
}

/** As ids of checks begin that ask for one value of another column. */
const ONE = 'one-';

/** The only wrong rules of the model that ask nothing under a condition are those about allowed values. */
function kindOf(what: string, words: Words): CheckKind {
  return `check.${what}` in words ? (what as CheckKind) : 'values';
}

/** `service-category`, as ids write it, as FOCUS does. */
function columnName(kebab: string): string {
  return kebab.replaceAll(/(?:^|-)([a-z])/g, (_, letter: string) => letter.toUpperCase());
}

function demandSentence(column: string, { must, when }: CheckedDemand, words: Words): string {
  const what = must[0] === 'set' || must[0] === 'null' ? must[0] : 'other';
  const told = { column, must: conditionText(must, words) };
  if (when === undefined) return fill(words[`demand.${what}`], told);
  return fill(words[`demand.${what}.when`], { ...told, when: conditionText(when, words) });
}

/** A condition of rows, in words. */
export function conditionText(condition: Condition, words: Words): string {
  switch (condition[0]) {
    case 'and':
    case 'or': {
      const word = words[`condition.${condition[0]}`];
      return condition[1].map((part) => conditionText(part, words)).reduce((a, b) => fill(word, { a, b }));
    }
    case 'differ':
      return fill(words['condition.differ'], { column: condition[1], other: condition[2] });
    case 'is':
    case 'not':
      return fill(words[`condition.${condition[0]}`], { column: condition[1], value: condition[2] });
    default:
      return fill(words[`condition.${condition[0]}`], { column: condition[1] });
  }
}
