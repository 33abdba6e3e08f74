import type { Locale } from '#i18n/locales.ts';
import { tagOf } from '#i18n/locales.ts';

/** A step on the way from the home page to a page. */
export interface Step {
  readonly name: string;
  /** Absolute. */
  readonly url: string;
}

/** A document as search engines want to know it. */
export interface ArticleFacts {
  /** Its text, as a day (ISO); absent when only its figures are dated. */
  readonly published?: string | undefined;
  /** The later of its text and its prices (ISO, a month or year where no day is known). */
  readonly modified: string;
}

interface Page {
  readonly locale: Locale;
  readonly url: string;
  readonly title: string;
  readonly description: string;
  /** Absolute address of its picture. */
  readonly image: string;
}

const CONTEXT = 'https://schema.org';

/** https://schema.org/BreadcrumbList: the way to a page below home, the page itself last. */
export function breadcrumbList(steps: readonly Step[]) {
  return {
    '@context': CONTEXT,
    '@type': 'BreadcrumbList',
    itemListElement: steps.map(({ name, url }, at) => ({ '@type': 'ListItem', position: at + 1, name, item: url })),
  };
}

/** https://schema.org/TechArticle. The site speaks for itself: its texts are signed by no person. */
export function techArticle(page: Page, { published, modified }: ArticleFacts, site: Step) {
  const publisher = { '@type': 'Organization', name: site.name, url: site.url };
  return {
    '@context': CONTEXT,
    '@type': 'TechArticle',
    headline: page.title,
    description: page.description,
    inLanguage: tagOf(page.locale),
    url: page.url,
    image: page.image,
    mainEntityOfPage: page.url,
    ...(published !== undefined && { datePublished: published }),
    dateModified: modified,
    author: publisher,
    publisher,
    isPartOf: { '@type': 'WebSite', name: site.name, url: site.url },
  };
}
