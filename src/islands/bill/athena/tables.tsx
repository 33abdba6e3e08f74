import type { VNode } from 'preact';
import { tableStatements } from '#engine/billing/athena/athena-script.ts';
import { FIRST_MONTH } from '#engine/billing/athena/table-ddl.ts';
import { fill } from '#i18n/fill.ts';
import type { Screen } from '../view/screen.ts';
import { CodeBlock } from './code-block.tsx';

/** The statements that make both tables over the folder. */
export function Tables({ screen, location }: { readonly screen: Screen; readonly location: string }): VNode {
  const { texts, facts } = screen;
  const words = texts.athena;
  return (
    <>
      <h3>{words.tables}</h3>
      <p class="note">{fill(words.tablesText, { first: screen.format.date(FIRST_MONTH) })}</p>
      {facts === null && <p class="note">{words.rawOfDemo}</p>}
      {tableStatements(facts, location).map(({ name, sql }) => (
        <CodeBlock key={name} screen={screen} label={words[`table.${name}`]} code={sql} />
      ))}
    </>
  );
}
