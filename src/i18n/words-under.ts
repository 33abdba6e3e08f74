/** The words of an area whose keys begin alike: `data` takes `data.public`, `data.internal`… */
export function wordsUnder<Key extends string, Stem extends string>(
  words: Readonly<Record<Key, string>>,
  stem: Stem,
): Readonly<Record<Extract<Key, `${Stem}.${string}`>, string>> {
  const found = Object.entries(words).filter(([key]) => key.startsWith(`${stem}.`));
  return Object.fromEntries(found) as Readonly<Record<Extract<Key, `${Stem}.${string}`>, string>>;
}
