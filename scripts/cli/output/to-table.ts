import type { Section } from '../command.ts';
import type { Cell, Sheet } from './sheet.ts';

/** Control characters could move the cursor or colour the reader's terminal. */
const CONTROL = /\p{Cc}+/gu;

/** Titles and aligned columns for a terminal. Texts stand left; figures, which arrive formatted, stand right. */
export function toTable(sections: readonly Section[]): string {
  return sections.map(({ title, sheet }) => [clean(title), ...toLines(sheet)].join('\n')).join('\n\n') + '\n';
}

function toLines({ columns, rows }: Sheet): readonly string[] {
  const texts = [columns, ...rows].map((row) => row.map(toText));
  const widths = columns.map((_, column) => Math.max(...texts.map((row) => widthOf(row[column] ?? ''))));
  const right = columns.map((_, column) => rows.some((row) => isFigure(row[column] ?? null)));
  const line = (row: readonly string[]) =>
    row
      .map((text, column) => pad(text, widths[column] ?? 0, right[column] ?? false))
      .join('  ')
      .trimEnd();
  const [head = [], ...body] = texts;
  return [line(head), widths.map((width) => '-'.repeat(width)).join('  '), ...body.map(line)];
}

function toText(cell: Cell): string {
  return cell === null ? '' : clean(String(cell));
}

function clean(text: string): string {
  return text.replace(CONTROL, ' ').replaceAll('\u00a0', ' ');
}

function isFigure(cell: Cell): boolean {
  return typeof cell === 'number' || (typeof cell === 'string' && /^\$?[\d\u2212][\d.,]*$/.test(cell));
}

function widthOf(text: string): number {
  return Array.from(text).length;
}

function pad(text: string, width: number, right: boolean): string {
  const space = ' '.repeat(Math.max(width - widthOf(text), 0));
  return right ? space + text : text + space;
}
