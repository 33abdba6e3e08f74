import type { VNode } from 'preact';
import type { Screen } from '../view/screen.ts';
import { CodeBlock } from './code-block.tsx';

/** Signs that a shell reads as they are. */
const PLAIN = /^[\w./-]+$/;

/** How the files come about and into the folder. */
export function Upload({ screen, location }: { readonly screen: Screen; readonly location: string }): VNode {
  const { texts, facts } = screen;
  const words = texts.athena;
  const files = facts === null ? words.file : facts.files.map(({ name }) => shellWord(name)).join(' ');
  const commands = [
    `npm run --silent finops -- process ${files} layers --location ${location}`,
    `aws s3 cp layers ${location} --recursive --exclude '*.ddl.sql'`,
  ];
  return (
    <>
      <h3>{words.upload}</h3>
      <p class="note">{words.uploadText}</p>
      <CodeBlock screen={screen} label={words.upload} code={commands.join('\n')} isOpen />
    </>
  );
}

/** A name of a file as one word of a shell, whatever is in it. */
export function shellWord(name: string): string {
  const line = name.replace(/\p{Cc}/gu, '');
  if (PLAIN.test(line) && !line.startsWith('-')) return line;
  return `'./${line.replaceAll("'", `'\\''`)}'`;
}
