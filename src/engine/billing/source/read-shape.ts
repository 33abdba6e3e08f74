import { invariant } from '../../kit/invariant.ts';

/** Delimiters a cost file may use, the likeliest first. */
const DELIMITERS = [',', ';', '\t', '|'] as const;

/** The delimiter of a line of column names: the one that stands in it most often outside quotes. */
export function delimiterOf(header: string): string {
  const bare = header.replace(/"[^"]*"/g, '');
  const counts = DELIMITERS.map((delimiter) => bare.split(delimiter).length - 1);
  const best = DELIMITERS[counts.indexOf(Math.max(...counts))];
  invariant(best !== undefined, 'there are delimiters');
  return best;
}

/** Names of columns as the raw layer has them: trimmed, without a byte-order mark or a NUL, none twice and none empty. */
export function columnNames(header: readonly string[]): readonly string[] {
  const used = new Set<string>();
  return header.map((name, index) => {
    const bare =
      name
        .replace(/^\uFEFF/, '')
        .replaceAll('\0', '')
        .trim() || `column_${index + 1}`;
    let unique = bare;
    for (let copy = 2; used.has(unique.toLowerCase()); copy += 1) unique = `${bare}_${copy}`;
    used.add(unique.toLowerCase());
    return unique;
  });
}
