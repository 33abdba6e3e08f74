/** Drops the zeros AWS pads its prices with: `0.0150000000` → `0.015`. */
export function trimDecimal(decimal: string): string {
  if (!decimal.includes('.')) return decimal;
  return decimal.replace(/0+$/, '').replace(/\.$/, '');
}

/**
 * Divides a decimal by a power of two without leaving decimals: dividing by 2^n is multiplying by 5^n and moving the point n
 * places, so the quotient is exact. Used for rates published per GiB/s and booked per MiB/s.
 */
export function divideByPowerOfTwo(decimal: string, power: number): string {
  const [whole = '0', fraction = ''] = decimal.split('.');
  const scaled = BigInt(whole + fraction) * 5n ** BigInt(power);
  const places = fraction.length + power;
  const digits = scaled.toString().padStart(places + 1, '0');
  return trimDecimal(`${digits.slice(0, -places)}.${digits.slice(-places)}`);
}
