/** Every page of the site by its place in the URL, the same in both languages. */
export const pages = {
  home: '',
  calculator: 'calculator',
  breakEven: 'break-even',
  portfolio: 'portfolio',
  architectures: 'architectures',
  decisions: 'decisions',
  prices: 'prices',
  quotas: 'quotas',
  method: 'method',
} as const;

export type Page = keyof typeof pages;

/** What the header shows, in this order; labels are `nav<Page>` in text/site.ts. */
export const navigation = [
  'calculator',
  'breakEven',
  'portfolio',
  'architectures',
  'decisions',
  'prices',
  'quotas',
  'method',
] as const satisfies readonly Page[];
