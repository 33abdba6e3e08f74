import type { VNode } from 'preact';
import type { Screen } from '../view/screen.ts';
import { SqlBench } from './sql-bench.tsx';

/** Where readers write queries of their own. */
export function SqlSection({ screen }: { readonly screen: Screen }): VNode {
  return <SqlBench screen={screen} />;
}
