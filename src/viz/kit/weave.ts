import type { ComponentChild } from 'preact';

/**
 * Puts values, text or nodes, into the placeholders of a sentence: `weave('{option} costs {money}', …)`. Throws when a
 * placeholder has no value: that is a mistake in our code, never the reader's.
 */
export function weave<Value extends ComponentChild>(
  sentence: string,
  values: Readonly<Record<string, Value>>,
): readonly (Value | string)[] {
  return sentence.split(/\{(\w+)\}/).map((part, index) => {
    if (index % 2 === 0) return part;
    const value = values[part];
    if (value === undefined) throw new Error(`No value for {${part}} in: ${sentence}`);
    return value;
  });
}

/** The same with text only, as one string: for attributes and plain sentences. */
export function weaveText(sentence: string, values: Readonly<Record<string, string>>): string {
  return weave(sentence, values).join('');
}
