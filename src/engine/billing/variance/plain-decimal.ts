const DECIMAL = /^(?<sign>[+-]?)(?=\.?\d)(?<whole>\d*)\.?(?<part>\d*)(?:e(?<power>[+-]?\d{1,2}))?$/i;

/** A number as a file writes it, powers of ten among them (`1.5e-7`), as a plain decimal (`0.00000015`); null for anything else. */
export function plainDecimal(text: string): string | null {
  const { sign, whole = '', part = '', power = '0' } = DECIMAL.exec(text.trim())?.groups ?? {};
  if (sign === undefined) return null;
  const point = whole.length + Number(power);
  const digits = ('0'.repeat(Math.max(-point, 0)) + whole + part).padEnd(point, '0');
  const units = digits.slice(0, Math.max(point, 0)).replace(/^0+/, '');
  return `${sign.replace('+', '')}${units || '0'}.${digits.slice(Math.max(point, 0)) || '0'}`;
}
