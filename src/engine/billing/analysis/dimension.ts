import { literal } from '../source/origin.ts';
import type { ProcessedColumn } from '../source/processed-columns.ts';
import { kindOf, PROCESSED_COLUMNS } from '../source/processed-columns.ts';

/** What costs are grouped and filtered by: a column of text, or the values of one tag. */
export type Dimension = ProcessedColumn | `tag:${string}`;

const TAG = 'tag:';
/** The longest key AWS takes (https://docs.aws.amazon.com/tag-editor/latest/userguide/tagging.html). */
const LONGEST_KEY = 128;

/** Reads the name of a dimension; null for anything else. Columns in any case. */
export function decodeDimension(text: string): Dimension | null {
  if (text.startsWith(TAG)) {
    const key = text.slice(TAG.length);
    return key.length > 0 && key.length <= LONGEST_KEY ? `${TAG}${key}` : null;
  }
  const asked = text.toLowerCase();
  return PROCESSED_COLUMNS.find((column) => column.toLowerCase() === asked && kindOf(column) === 'text') ?? null;
}

/** The key of a dimension that is a tag; null for a column. */
export function tagOf(dimension: Dimension): string | null {
  return dimension.startsWith(TAG) ? dimension.slice(TAG.length) : null;
}

/** The column of the processed layer that a dimension is read from. */
export function columnOf(dimension: Dimension): ProcessedColumn {
  return PROCESSED_COLUMNS.find((column) => column === dimension) ?? 'Tags';
}

/**
 * A dimension as SQL over the processed layer. Tags are an object of JSON in one text, which neither database needs an extension for:
 * the value stands behind its key, with or without quotes; `null` without is none.
 */
export function dimensionSql(dimension: Dimension): string {
  const key = tagOf(dimension);
  if (key === null) return dimension;
  const written = JSON.stringify(key).replace(/[$()*+.?[\\\]^{|}]/g, '\\$&');
  const value = (pattern: string) => `NULLIF(REGEXP_EXTRACT(Tags, ${literal(`${written}\\s*:\\s*${pattern}`)}, 1), '')`;
  return `COALESCE(${value('"((?:[^"\\\\]|\\\\.)*)"')}, NULLIF(${value('([^\\s",}\\]]+)')}, 'null'))`;
}
