/** Data as the content of a `<script>` that is not run: `<` is escaped, so that no text can end the block early. */
export function jsonBlock(data: unknown): string {
  return JSON.stringify(data).replaceAll('<', '\\u003c');
}
