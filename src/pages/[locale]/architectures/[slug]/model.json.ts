import type { APIRoute, GetStaticPaths } from 'astro';
import type { Architecture } from '#components/architecture/all-architectures.ts';
import { allArchitectures } from '#components/architecture/all-architectures.ts';
import { diagramDataOf } from '#components/architecture/diagram-data-of.ts';
import type { Locale } from '#i18n/locales.ts';
import { locales } from '#i18n/locales.ts';

export const getStaticPaths: GetStaticPaths = async () => {
  const everywhere = await Promise.all(
    locales.map(async (locale) => ({ locale, all: await allArchitectures(locale) })),
  );
  return everywhere.flatMap(({ locale, all }) =>
    all.map((architecture) => ({ params: { locale, slug: architecture.slug }, props: { architecture } })),
  );
};

/** What the drawing of an architecture is worked with: fetched by the page with the first touch. */
export const GET: APIRoute = async ({ params, props }) =>
  Response.json(await diagramDataOf(props['architecture'] as Architecture, params['locale'] as Locale));
