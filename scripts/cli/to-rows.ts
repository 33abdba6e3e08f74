import { dsvFormat } from 'd3';

/** Separators of exported files; the one that splits the header most often is meant. */
const SEPARATORS = [',', ';', '\t'];

/** Rows of a text of separated values, the header first. */
export function toRows(text: string): readonly (readonly string[])[] {
  const header = text.slice(0, text.search(/[\r\n]|$/));
  const pieces = (separator: string) => header.split(separator).length;
  const separator = SEPARATORS.reduce((best, one) => (pieces(one) > pieces(best) ? one : best));
  return dsvFormat(separator).parseRows(text);
}
