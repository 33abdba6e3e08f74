import { copyText } from './copy-text.ts';
import { addressWith } from './page-address.ts';

/** Copies the link to this page with a query; false where the browser does not let a page do so. */
export async function copyLink(query: string): Promise<boolean> {
  return copyText(new URL(addressWith(query), location.href).href);
}
