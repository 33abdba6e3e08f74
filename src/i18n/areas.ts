import { home } from './text/home.ts';
import { notFound } from './text/not-found.ts';
import { site } from './text/site.ts';

/** Every area of words on the site. A new `text/<area>.ts` gets one line here. */
export const areas = {
  site,
  home,
  notFound,
};

export type Area = keyof typeof areas;

export type TextKey<A extends Area> = Extract<keyof (typeof areas)[A]['en'], string>;
