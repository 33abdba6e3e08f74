import Papa from 'papaparse';

/** Rows of a text of separated values, whichever the separator, the header first; empty lines are none. */
export function readRows(text: string): readonly (readonly string[])[] {
  return Papa.parse<string[]>(text, { skipEmptyLines: true }).data;
}
