/** What is not read, told from the first bytes. */
const UNREAD_KINDS = ['empty', 'utf-16', 'zip', 'spreadsheet', 'pdf'] as const;
export type UnreadKind = (typeof UNREAD_KINDS)[number];

export type ContentKind = UnreadKind | 'parquet' | 'gzip' | 'text';

/** First bytes of files (https://en.wikipedia.org/wiki/List_of_file_signatures). */
const SIGNATURES: readonly (readonly [ContentKind, readonly number[]])[] = [
  ['parquet', [0x50, 0x41, 0x52, 0x31]],
  ['gzip', [0x1f, 0x8b]],
  ['pdf', [0x25, 0x50, 0x44, 0x46, 0x2d]],
  // Excel before 2007.
  ['spreadsheet', [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]],
  // With a byte-order mark.
  ['utf-16', [0xff, 0xfe]],
  ['utf-16', [0xfe, 0xff]],
  ['zip', [0x50, 0x4b, 0x03, 0x04]],
];

/** What stands near the beginning of a ZIP archive that is a spreadsheet: the folder of Excel, or the type of OpenDocument. */
const SHEET_MARKS = ['xl/', 'application/vnd.oasis.opendocument.spreadsheet'];

/** What a file is by its first bytes, spreadsheets by their first kilobytes; names of files say nothing. */
export function contentKind(head: Uint8Array): ContentKind {
  if (head.length === 0) return 'empty';
  const [found] = SIGNATURES.find(([, bytes]) => bytes.every((byte, index) => head[index] === byte)) ?? [];
  if (found === 'zip') return isSheet(head) ? 'spreadsheet' : 'zip';
  // Letters of two bytes without a byte-order mark.
  if (found === undefined && (head[0] === 0 || head[1] === 0)) return 'utf-16';
  return found ?? 'text';
}

export function isUnread(kind: ContentKind): kind is UnreadKind {
  return UNREAD_KINDS.some((one) => one === kind);
}

function isSheet(head: Uint8Array): boolean {
  const text = new TextDecoder('latin1').decode(head);
  return SHEET_MARKS.some((mark) => text.includes(mark));
}
