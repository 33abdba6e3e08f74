/**
 * The first language of the reader that the site speaks. `offered` are the locales of the links on the page; a tag matches
 * on its first part, so `pt-PT` reads `pt-br`.
 */
export function preferredLocale(languages: readonly string[], offered: readonly string[]): string | undefined {
  const base = (tag: string) => tag.toLowerCase().split('-')[0];
  for (const language of languages) {
    const match = offered.find((locale) => base(locale) === base(language));
    if (match) return match;
  }
  return undefined;
}
