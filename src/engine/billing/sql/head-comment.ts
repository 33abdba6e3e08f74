/** Lines of comment that a query begins with. */
const HEAD = /^(?:--.*\n)*/;

/** Characters of a line of comment, as the files have it. */
const WIDTH = 120;

/** The words of the comment at the head of a query. */
export function headComment(sql: string): string {
  const [head] = HEAD.exec(sql) ?? [''];
  return head.replaceAll('\n', ' ').replaceAll('-- ', '').trim();
}

/** A query with other words in the comment at its head: those of the reader's language. */
export function withHeadComment(sql: string, words: string): string {
  const lines = ['--'];
  for (const word of words.split(' ')) {
    const line = `${lines.at(-1) ?? ''} ${word}`;
    if (line.length <= WIDTH) lines.splice(-1, 1, line);
    else lines.push(`-- ${word}`);
  }
  return `${lines.join('\n')}\n${sql.replace(HEAD, '')}`;
}
