import type { VNode } from 'preact';
import type { Screen } from '../view/screen.ts';
import { AthenaPanel } from './athena-panel.tsx';

/** How the same analysis runs on Amazon Athena, and what it costs there. */
export function AthenaSection({ screen }: { readonly screen: Screen }): VNode {
  return <AthenaPanel screen={screen} />;
}
