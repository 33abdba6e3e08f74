type Value = string | number | boolean | null;

/**
 * A table as CSV (RFC 4180, with a byte-order mark so that spreadsheets read the accents). Unknown is an empty field, never 0.
 * A text that a spreadsheet would run as a formula gets an apostrophe in front.
 */
export function toCsv(header: readonly string[], rows: readonly (readonly Value[])[]): string {
  return '\uFEFF' + [header, ...rows].map((row) => row.map(toField).join(',')).join('\r\n') + '\r\n';
}

function toField(value: Value): string {
  const text = typeof value === 'string' && /^[=+@\-\t\r]/.test(value) ? `'${value}` : String(value ?? '');
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
