import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import astroI18next from 'astro-i18next';
import { defineConfig } from 'astro/config';
import { demoFiles } from './scripts/setup/demo-files.mjs';
import { sqlAsText } from './scripts/setup/sql-text.mjs';
import { defaultLocale, locales, tagOf } from './src/i18n/locales.ts';

const site = 'https://finops.moretes.com';

/** The language chooser and the error page are not content: they stay out of the sitemap. */
const isContent = (/** @type {string} */ url) => url !== `${site}/` && !url.startsWith(`${site}/404`);

/**
 * Code highlighting by class (`t-token-…`, coloured in src/styles/prose.css) instead of Shiki's style attributes, which
 * the content security policy forbids.
 * @type {import('@astrojs/internal-helpers/markdown').ShikiConfig['transformers']}
 */
const highlightByClass = [
  {
    name: 'style-to-class',
    span(node) {
      const token = /--astro-code-([\w-]+)/.exec(String(node.properties['style'] ?? ''));
      delete node.properties['style'];
      if (token) node.properties['class'] = `t-${token[1]}`;
    },
    pre(node) {
      delete node.properties['style'];
    },
  },
];

export default defineConfig({
  site,
  output: 'static',
  trailingSlash: 'always',
  // The policy is 'self' only: no style and no script may be inlined into a page.
  build: { inlineStylesheets: 'never' },
  i18n: {
    defaultLocale,
    locales: locales.map((path) => ({ path, codes: [tagOf(path)] })),
    routing: { prefixDefaultLocale: true, redirectToDefaultLocale: false },
  },
  integrations: [
    astroI18next({ configPath: './src/i18n/astro-i18next.config.ts' }),
    mdx(),
    sitemap({
      filter: isContent,
      i18n: { defaultLocale, locales: Object.fromEntries(locales.map((locale) => [locale, tagOf(locale)])) },
    }),
  ],
  markdown: { shikiConfig: { theme: 'css-variables', transformers: highlightByClass } },
  vite: {
    plugins: [sqlAsText, demoFiles],
    // Workers are bundled apart, without the plugins of the site.
    worker: { format: 'es', plugins: () => [sqlAsText] },
    build: {
      assetsInlineLimit: 0,
      // The oldest browsers that know light-dark(); older targets would get a much larger, rewritten sheet.
      cssTarget: ['chrome123', 'firefox120', 'safari17.5'],
    },
  },
});
