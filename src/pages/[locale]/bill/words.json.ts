import type { APIRoute } from 'astro';
import { billTexts } from '#i18n/bill-texts.ts';
import type { Locale } from '#i18n/locales.ts';
import { localePaths } from '#i18n/paths.ts';

export const getStaticPaths = localePaths;

/** The words of the page that opens a bill, which its island asks for. */
export const GET: APIRoute<Record<string, never>, { locale: Locale }> = ({ params }) =>
  Response.json(billTexts(params.locale));
