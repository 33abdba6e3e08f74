/** Some words of an area: an island is given those it uses. */
export function pickWords<Key extends string, Picked extends Key>(
  words: Readonly<Record<Key, string>>,
  keys: readonly Picked[],
): Readonly<Record<Picked, string>> {
  return Object.fromEntries(keys.map((key) => [key, words[key]])) as Readonly<Record<Picked, string>>;
}
