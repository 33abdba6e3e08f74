/** Every use of a component in a text, in order, as its name and attributes: `Metric id="sqs-month"`. */
export function componentsIn(body: string): readonly string[] {
  const uses = withoutCode(body).matchAll(/<([A-Z]\w*)\b([^>]*?)\/?>/g);
  return [...uses].map(([, name, attributes]) => `${name} ${(attributes ?? '').replace(/\s+/g, ' ').trim()}`.trim());
}

/** Ids of the metrics a text shows, in order, each once: `<Metric id="…" />`. */
export function metricsIn(body: string): readonly string[] {
  return idsOf(body, 'Metric');
}

/** Values of `id` in the uses of a component, in order, each once. */
export function idsOf(body: string, component: string): readonly string[] {
  const ids = componentsIn(body).map((use) => new RegExp(`^${component} .*?\\bid="([^"]+)"`).exec(use)?.[1]);
  return [...new Set(ids.filter((id) => id !== undefined))];
}

/** Where the links of a text lead, in order. */
export function linksIn(body: string): readonly string[] {
  return [...withoutCode(body).matchAll(/\]\(([^)\s]+)/g)].map(([, address]) => `link to ${address}`);
}

function withoutCode(body: string): string {
  return body.replace(/```[\s\S]*?```/g, '').replace(/`[^`\n]*`/g, '');
}
