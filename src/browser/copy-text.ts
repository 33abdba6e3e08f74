/** Copies a text; false where the browser does not let a page do so. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    // No permission, or a page without encryption, which has no clipboard at all: the caller tells the reader.
    return false;
  }
}
