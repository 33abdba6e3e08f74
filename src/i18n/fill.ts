/**
 * Puts values into the placeholders of a text: `fill('{n} events', { n: '3' })`. For drawings and islands, where i18next
 * is not loaded. Throws when a placeholder has no value: that is a mistake in our code, never the reader's.
 */
export function fill(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{(\w+)\}/g, (_placeholder, name: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`No value for {${name}} in: ${text}`);
    return String(value);
  });
}
