import { quoted } from '../source/origin.ts';
import { athenaNames } from './layers.ts';

/** Texts and quoted names: what is in a text is no name. */
const QUOTED = /'(?:[^']|'')*'|"(?:[^"]|"")*"/g;

/** A query of the page as Athena takes it: word for word, but for the names that columns of the raw layer have there. */
export function overAthenaRaw(sql: string, columns: readonly string[]): string {
  const names = athenaNames(columns);
  const known = new Map(columns.map((column, index) => [quoted(column), quoted(names[index] ?? '')]));
  return sql.replace(QUOTED, (written) => known.get(written) ?? written);
}
