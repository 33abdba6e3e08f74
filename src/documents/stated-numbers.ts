/** A number, and what stands right behind it: a word, `%`, `GB`. */
const NUMBER = /(\d[\d.,]*)\s*(%|\p{L}+)?/gu;

/** Words of both languages that multiply the number before them. */
const MAGNITUDES: ReadonlyMap<string, number> = new Map([
  ['%', 0.01],
  ...['thousand', 'mil'].map((word) => [word, 1e3] as const),
  ...['million', 'milhão', 'milhões', 'mi'].map((word) => [word, 1e6] as const),
  ...['billion', 'bilhão', 'bilhões', 'bi'].map((word) => [word, 1e9] as const),
]);

/** Powers of the units of data, by their first letter. */
const DATA_POWERS: ReadonlyMap<string, number> = new Map(
  ['K', 'M', 'G', 'T'].map((letter, index) => [letter, index + 1]),
);

/** Far less than the last digit anybody writes. */
const TOLERANCE = 1e-9;

/**
 * Whether words of a language state a number: `99.95%` states 0.9995, `7,874 bilhões` 7,874,000,000. What is written in KB, MB, GB or TB states
 * the number in that unit, and in bytes.
 */
export function statesNumber(words: string, locale: string, value: number): boolean {
  return [...words.matchAll(NUMBER)].some(([, digits = '', unit = '']) => {
    const written = toNumber(digits, locale);
    return scalesOf(unit).some((scale) => Math.abs(written * scale - value) <= TOLERANCE * Math.abs(value));
  });
}

function scalesOf(unit: string): readonly number[] {
  const magnitude = MAGNITUDES.get(unit.toLowerCase());
  if (magnitude !== undefined) return [magnitude];
  const [, letter = '', binary] = /^([KMGT])(i?)B$/i.exec(unit) ?? [];
  const power = DATA_POWERS.get(letter.toUpperCase());
  if (power === undefined) return [1];
  // AWS writes KB for 1,000 bytes and for 1,024, and says so or does not.
  return [1, 1024 ** power, ...(binary === '' ? [1000 ** power] : [])];
}

function toNumber(digits: string, locale: string): number {
  const [group, point] = locale === 'en' ? [',', '.'] : ['.', ','];
  return Number(
    digits
      .replace(/[.,]+$/, '')
      .replaceAll(group, '')
      .replace(point, '.'),
  );
}
