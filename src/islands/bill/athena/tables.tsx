import type { VNode } from 'preact';
import { processedLayer, rawLayer } from '#engine/billing/athena/layers.ts';
import { tableDdl } from '#engine/billing/athena/table-ddl.ts';
import { FOCUS_COLUMNS } from '#engine/billing/focus-columns.ts';
import type { Screen } from '../view/screen.ts';
import { CodeBlock } from './code-block.tsx';

/** The statements that make both tables over the folder. */
export function Tables({ screen, location }: { readonly screen: Screen; readonly location: string }): VNode {
  const { texts, facts } = screen;
  const words = texts.athena;
  const layers = [rawLayer(facts?.columns ?? FOCUS_COLUMNS, facts?.lineage ?? []), processedLayer()];
  return (
    <>
      <h3>{words.tables}</h3>
      <p class="note">{words.tablesText}</p>
      {facts === null && <p class="note">{words.rawOfDemo}</p>}
      {layers.map(({ name, columns }) => (
        <CodeBlock
          key={name}
          screen={screen}
          label={words[`table.${name}`]}
          code={`${tableDdl({ name, columns, location: `${location}/${name}/` })};`}
        />
      ))}
    </>
  );
}
