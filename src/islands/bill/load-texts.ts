import type { BillTexts } from '#i18n/bill-texts.ts';

/** The words of the page, in its language; null where they do not come. */
export async function loadTexts(
  { textsUrl }: { readonly textsUrl: string },
  signal: AbortSignal,
): Promise<BillTexts | null> {
  try {
    const answer = await fetch(textsUrl, { signal });
    return answer.ok ? ((await answer.json()) as BillTexts) : null;
  } catch {
    // Left while it came, or no network: the page stays as it was built.
    return null;
  }
}
