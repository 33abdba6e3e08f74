import type { DocumentText } from './read-documents.ts';

/** A number in running text that no component wrote. */
const BARE_NUMBERS: readonly (readonly [what: string, pattern: RegExp])[] = [
  ['an amount of money', /(?:US\$|R\$|[$€£])\s?\d[\d.,]*/g],
  ['an amount of money', /\d[\d.,]*\s?(?:US dollars|dollars|dólares|cents|centavos|reais|USD|BRL)\b/gi],
  ['a percentage', /\d[\d.,]*\s?(?:%|per ?cent\b|por cento\b)/gi],
  [
    'a number with a unit',
    /\d[\d.,]*[\s\u00a0]?(?:[KMGT]i?B|bytes?|ms|s|seconds?|segundos?|min|minutes?|minutos?|h|hours?|horas?|days?|dias?|weeks?|semanas?|months?|meses|mês|years?|anos?|k|million|billion|trillion|mil|milh(?:ão|ões)|bilh(?:ão|ões)|tri|requests?|requisições|events?|eventos?|messages?|mensage(?:m|ns)|records?|registros|shards?|brokers?|partitions?|partições|invocations?|invocações|TPS|vCPUs?|ACUs?|users?|usuários?|times|vezes|[x×])(?![\p{L}\d-])/giu,
  ],
];

/** What is not running text: code, component tags with their attributes, addresses of links, comments. */
const NOT_PROSE = [
  /```[\s\S]*?```/g,
  /`[^`\n]*`/g,
  /\{\/\*[\s\S]*?\*\/\}/g,
  /<\/?[A-Z][^>]*>/g,
  /\]\([^)]*\)/g,
  /https?:\/\/\S+/g,
] as const;

/**
 * Numbers typed into a text instead of asked for: every amount, percentage and number with a unit must come from `<Metric>`,
 * `<Quota>`, `<Rate>`, `<Fact>` or `<Constant>`. Years, versions and numbers in words pass.
 */
export function checkProse({
  file,
  body,
  bodyLine,
}: Pick<DocumentText, 'file' | 'body' | 'bodyLine'>): readonly string[] {
  return typedNumbers(body).map(({ what, text, at }) => {
    const line = bodyLine + body.slice(0, at).split('\n').length - 1;
    return `${file}:${line}: expected a component, found ${what} typed as text: "${text}". Define it in meta.yaml and write <Metric id="…" />, or <Quota>, <Rate>, <Fact>, <Constant>. npm run figures -- ${slugOf(file)} lists what there is.`;
  });
}

/** The document a text belongs to: the name of its folder. */
function slugOf(file: string): string {
  return file.split('/').at(-2) ?? file;
}

/** A number typed into a text: what kind, how it is written and where it begins. */
interface TypedNumber {
  readonly what: string;
  readonly text: string;
  readonly at: number;
}

/** Amounts, percentages and numbers with a unit in the prose of a text, each once. */
export function typedNumbers(body: string): readonly TypedNumber[] {
  const prose = blank(body);
  const found = BARE_NUMBERS.flatMap(([what, pattern]) =>
    [...prose.matchAll(pattern)].map((match) => ({
      what,
      at: match.index,
      text: match[0].trim().replace(/[.,]$/, ''),
    })),
  );
  return found.filter(({ at }, index) => !found.slice(0, index).some((earlier) => Math.abs(earlier.at - at) < 3));
}

/** The text with everything that is not prose blanked out, so that places stay where they are. */
function blank(body: string): string {
  return NOT_PROSE.reduce((text, pattern) => text.replace(pattern, (match) => match.replace(/[^\n]/g, '\u0001')), body);
}
