const UNREAD_KINDS = ['empty', 'utf-16', 'zip', 'spreadsheet', 'pdf'] as const;
/** What is not read. */
export type UnreadKind = (typeof UNREAD_KINDS)[number];

/** What a file is, told from its first bytes. */
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

/**
 * How an entry of a ZIP archive begins that makes it a spreadsheet: a header of 30 bytes (APPNOTE 4.3.7), then its name in the folder of Excel,
 * or name and content of the first entry of OpenDocument.
 */
const SHEET_ENTRY = /PK[^]{28}(xl\/|mimetypeapplication\/vnd\.oasis\.opendocument\.spreadsheet)/;

/** What a file is by its first bytes, spreadsheets by the entries that are among them; names of files say nothing. */
export function contentKind(head: Uint8Array): ContentKind {
  if (head.length === 0) return 'empty';
  const [found] = SIGNATURES.find(([, bytes]) => bytes.every((byte, index) => head[index] === byte)) ?? [];
  if (found === 'zip') return isSheet(head) ? 'spreadsheet' : 'zip';
  // Letters of two bytes without a byte-order mark.
  if (found === undefined && (head[0] === 0 || head[1] === 0)) return 'utf-16';
  return found ?? 'text';
}

/** Whether there is nothing to be read in a file of this kind. */
export function isUnread(kind: ContentKind): kind is UnreadKind {
  return UNREAD_KINDS.some((one) => one === kind);
}

function isSheet(head: Uint8Array): boolean {
  return SHEET_ENTRY.test(new TextDecoder('latin1').decode(head));
}
