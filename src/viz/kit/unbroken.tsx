import type { ComponentChild } from 'preact';

/** Text cut before and after each word with a hyphen; every second piece is such a word. */
export function hyphenated(text: string): readonly string[] {
  return text.split(/(\S+-\S+)/);
}

/** Text that breaks between its words and not at a hyphen within one: a reader looks for "on-demand", not for "on-". */
export function unbroken(text: string): readonly ComponentChild[] {
  return hyphenated(text).map((piece, index) =>
    index % 2 === 0 ? (
      piece
    ) : (
      <span class="nowrap" key={index}>
        {piece}
      </span>
    ),
  );
}
