/**
 * The line of a file of words on which a string is written, by the keys that lead to it (`['en', 'hello']`); where one of them is not
 * written, as the last one is in a language that lacks it, the line of the one before it. Keys are looked for in order, from the top.
 */
export function wordLine(text: string, keys: readonly string[]): number {
  let at = 0;
  for (const key of keys) {
    const name = key.replace(/[^\w-]/g, String.raw`\$&`);
    const match = new RegExp(String.raw`(?<![\w-])(?:'${name}'|"${name}"|${name})\s*:`).exec(text.slice(at));
    if (match === null) break;
    at += match.index;
  }
  return text.slice(0, at).split('\n').length;
}
