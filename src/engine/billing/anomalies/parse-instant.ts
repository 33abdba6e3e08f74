const INSTANT = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?))?\s?(Z|UTC|[+-]\d{2}:?\d{2})?$/i;
const MS_PER_SECOND = 1000;

/** Seconds since 1970 UTC of a day or an instant; null if it is neither, or does not exist (`2026-02-30`). Without a zone: UTC. */
export function parseInstant(text: string): number | null {
  const [, day = '', time = '00:00', zone = 'Z'] = INSTANT.exec(text.trim()) ?? [];
  const midnight = Date.parse(`${day}T00:00Z`);
  if (Number.isNaN(midnight) || new Date(midnight).toISOString().slice(0, 10) !== day) return null;
  const at = Date.parse(`${day}T${time}${/^(z|utc)$/i.test(zone) ? 'Z' : zone}`);
  return Number.isNaN(at) ? null : at / MS_PER_SECOND;
}
