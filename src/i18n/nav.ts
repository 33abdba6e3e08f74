/** Every page of the site by its place in the URL, the same in both languages. */
export const pages = {
  home: '',
  calculator: 'calculator',
  breakEven: 'break-even',
  portfolio: 'portfolio',
  architectures: 'architectures',
  bill: 'bill',
  landscape: 'landscape',
  decisions: 'decisions',
  prices: 'prices',
  quotas: 'quotas',
  method: 'method',
  contents: 'contents',
  glossary: 'glossary',
  operations: 'operations',
  security: 'security',
  accessibility: 'accessibility',
  claimsCheck: 'claims-check',
  assumptions: 'assumptions',
  changes: 'changes',
} as const;

export type Page = keyof typeof pages;

/** What the header shows, in this order; labels are `nav.<page>` in text/site.ts. */
export const navigation = [
  'calculator',
  'breakEven',
  'portfolio',
  'bill',
  'architectures',
  'decisions',
  'prices',
  'quotas',
  'method',
] as const satisfies readonly Page[];

/**
 * What the footer shows: every page but home, under headings that are `footer.<group>` in text/site.ts. To list a page, add a
 * line here and its `nav.<page>` word there; tests/unit/i18n/nav.test.ts holds that no page is forgotten.
 */
// A page a line, so that two branches that each add one do not meet in it.
// prettier-ignore
export const footerGroups = {
  tools: [
    'calculator',
    'breakEven',
    'portfolio',
    'bill',
  ],
  reference: [
    'architectures',
    'landscape',
    'decisions',
    'prices',
    'quotas',
    'glossary',
  ],
  about: [
    'method',
    'contents',
    'operations',
    'security',
    'accessibility',
    'claimsCheck',
    'assumptions',
    'changes',
  ],
} as const satisfies Readonly<Record<string, readonly Page[]>>;

export type FooterGroup = keyof typeof footerGroups;
