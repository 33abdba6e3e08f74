/** What stands in a text, and where: `Metric id="sqs-month"`, `link to /en/method/`. */
export interface Use {
  readonly use: string;
  /** Characters from the beginning of the text. */
  readonly at: number;
}

/** Every use of a component in a text, in order, as its name and attributes. */
export function componentUses(body: string): readonly Use[] {
  const uses = withoutCode(body).matchAll(/<([A-Z]\w*)\b([^>]*?)\/?>/g);
  return [...uses].map(({ index, 1: name, 2: attributes = '' }) => ({
    use: `${name} ${attributes.replace(/\s+/g, ' ').trim()}`.trim(),
    at: index,
  }));
}

/** Ids of the metrics a text shows, in order, each once: `<Metric id="…" />`. */
export function metricsIn(body: string): readonly string[] {
  return idsOf(body, 'Metric');
}

/** Values of `id` in the uses of a component, in order, each once. */
export function idsOf(body: string, component: string): readonly string[] {
  const ids = componentUses(body).map(({ use }) => new RegExp(`^${component} .*?\\bid="([^"]+)"`).exec(use)?.[1]);
  return [...new Set(ids.filter((id) => id !== undefined))];
}

/** Where the links of a text lead, in order. */
export function linkUses(body: string): readonly Use[] {
  const links = withoutCode(body).matchAll(/\]\(([^)\s]+)/g);
  return [...links].map(({ index, 1: address }) => ({ use: `link to ${address}`, at: index }));
}

/** The items of the lists of a text, in order. */
export function listItemUses(body: string): readonly Use[] {
  return [...body.matchAll(/^[ \t]*(?:[-*]|\d+\.)\s/gm)].map(({ index }) => ({ use: 'list item', at: index }));
}

/** The text with its code blanked out, so that places stay where they are. */
export function withoutCode(body: string): string {
  const blank = (code: string) => code.replace(/[^\n]/g, ' ');
  return body.replace(/```[\s\S]*?```/g, blank).replace(/`[^`\n]*`/g, blank);
}
