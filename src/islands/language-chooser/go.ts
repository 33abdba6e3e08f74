import { preferredLocale } from './state.ts';

/** On the language chooser only: takes the reader on, keeping query and anchor; without a match the page stays. */
const links = [...document.querySelectorAll<HTMLAnchorElement>('a[data-locale]')];
const locale = preferredLocale(
  navigator.languages,
  links.flatMap((link) => link.dataset['locale'] ?? []),
);
const link = links.find((candidate) => candidate.dataset['locale'] === locale);

if (link) location.replace(link.pathname + location.search + location.hash);
