import type { Section } from './command.ts';

/** Files that were left out of a bill, for they repeat another byte for byte, packed or not; nothing where there are none. */
export function repeatedSections(files: readonly string[]): readonly Section[] {
  if (files.length === 0) return [];
  return [
    {
      title: 'Left out, as each repeats another file byte for byte, packed or not',
      sheet: { columns: ['file'], rows: files.map((file) => [file]) },
    },
  ];
}
