import type { VNode } from 'preact';
import type { Screen } from '../view/screen.ts';
import { SqlBench } from './sql-bench.tsx';

/** Where readers write queries of their own. */
export function SqlSection({ screen }: { readonly screen: Screen }): VNode {
  const words = screen.texts.sql;
  return (
    <>
      <p class="note">{words.intro}</p>
      {screen.live === null && (
        <noscript>
          <p class="notice">{words.needsScript}</p>
        </noscript>
      )}
      <SqlBench screen={screen} />
    </>
  );
}
