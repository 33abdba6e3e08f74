import type { DiagramData } from './diagram-data.ts';

/** What must be there before a drawing is worked with. */
const SHAPE: Readonly<Record<keyof DiagramData, 'string' | 'object'>> = {
  locale: 'string',
  slug: 'string',
  model: 'object',
  layouts: 'object',
  summary: 'string',
  costs: 'object',
  pricing: 'object',
  texts: 'object',
};

/**
 * Takes the data of a drawing from what was fetched; null for anything else. The site's own build wrote it, so that its parts are
 * checked by kind alone; prices are decoded where they are used.
 */
export function decodeDiagramData(value: unknown): DiagramData | null {
  if (typeof value !== 'object' || value === null) return null;
  const given = value as Readonly<Record<string, unknown>>;
  const fits = Object.entries(SHAPE).every(([key, kind]) => typeof given[key] === kind && given[key] !== null);
  return fits ? (value as DiagramData) : null;
}
