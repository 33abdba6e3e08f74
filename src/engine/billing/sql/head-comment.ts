/** Lines of comment that a query begins with. */
const HEAD = /^(?:--.*\n)*/;

/** Characters of a line of comment, as the files have it. */
const WIDTH = 120;

/** A query with other words in the comment at its head: those of the reader's language. Wherever they break, no line leaves the comment. */
export function withHeadComment(sql: string, words: string): string {
  const lines = ['--'];
  for (const word of words.trim().split(/\s+/)) {
    const line = `${lines.at(-1) ?? ''} ${word}`;
    if (line.length <= WIDTH) lines.splice(-1, 1, line);
    else lines.push(`-- ${word}`);
  }
  return `${lines.join('\n')}\n${sql.replace(HEAD, '')}`;
}
