import { addressWith } from './page-address.ts';

/** Copies the link to this page with a query; false where the browser does not let a page do so. */
export async function copyLink(query: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(new URL(addressWith(query), location.href).href);
    return true;
  } catch {
    // No permission, or a page without encryption, which has no clipboard at all: the caller tells the reader.
    return false;
  }
}
