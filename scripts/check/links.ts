import { LinkChecker, LinkState } from 'linkinator';
import { startServer } from '#scripts/serve/start-server.ts';
import { dist, sitemapPaths } from './site-files.ts';

/** Follows every internal link of the served site, anchors included. Other sites are not asked. */
export async function checkLinks(): Promise<readonly string[]> {
  const server = await startServer({ port: 0, root: dist, compress: false });
  const origin = new URL(server.url).origin;
  try {
    const { links } = await new LinkChecker().check({
      path: sitemapPaths().map((path) => origin + path),
      recurse: true,
      checkFragments: true,
      checkCss: true,
      // A connection that breaks on a busy machine says nothing about the link; an address without a page answers 404 at once.
      retryErrors: true,
      retryErrorsCount: 3,
      linksToSkip: async (link) => Promise.resolve(!link.startsWith(origin)),
    });
    const broken = links.filter((link) => link.state === LinkState.BROKEN);
    // One line per address that does not exist; a header repeats its links on every page.
    const byTarget = Map.groupBy(broken, ({ url }) => url.replace(origin, ''));
    return [...byTarget].map(([target, from]) => {
      const parent = from[0]?.parent?.replace(origin, '') ?? '';
      return `${target} (${from[0]?.status ?? 'no answer'}), linked from ${parent} and ${from.length - 1} more`;
    });
  } finally {
    await server.close();
  }
}
