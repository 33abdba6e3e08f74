import type { VNode } from 'preact';
import { SeriesPatterns } from '#viz/cost-trend/series-patterns.tsx';
import { CostBars } from './cost-bars.tsx';
import { InTurn } from './in-turn.tsx';
import { hasSum, OverviewTotal } from './overview-total.tsx';
import { Pending } from './pending.tsx';
import { ReconciliationLine } from './reconciliation-line.tsx';
import type { Screen } from './screen.ts';
import { TrendFigure } from './trend-figure.tsx';

/** Where the money went: the total, the proof that it is all of it, the trend, and what it is made of. */
export function OverviewSection({ screen }: { readonly screen: Screen }): VNode {
  const { overview } = screen.report;
  if (overview === undefined) return <Pending screen={screen} />;
  if (overview === null) return <p class="notice">{screen.texts.overview.noRows}</p>;
  const props = { screen, overview };
  return (
    <div class="bill-overview">
      <SeriesPatterns />
      <OverviewTotal {...props} />
      <ReconciliationLine {...props} />
      {overview.summary.rows === 0 && <p class="notice">{screen.texts.overview.empty}</p>}
      {overview.summary.rows > 0 && hasSum(overview) && (
        <>
          <TrendFigure {...props} />
          <InTurn screen={screen} draw={() => <CostBars {...props} />} />
        </>
      )}
    </div>
  );
}
