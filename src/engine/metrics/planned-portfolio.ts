import type { Portfolio } from '../decisions/portfolio/portfolio.ts';
import { planPortfolio } from '../decisions/portfolio/portfolio.ts';
import { HOURS_PER_MONTH } from '../kit/units.ts';
import type { Region } from '../pricing/region.ts';
import { DEFAULT_REGION } from '../pricing/region.ts';
import { publishedEstimator } from './estimates.ts';
import type { BankSize } from './scenarios.ts';
import { SCENARIOS } from './scenarios.ts';

const plans = new Map<string, Portfolio>();

/** The five events of a bank placed together at least cost; worked out once for each size and region. */
export function plannedPortfolio(size: BankSize, region: Region = DEFAULT_REGION): Portfolio {
  const key = `${size} ${region}`;
  const known = plans.get(key);
  if (known !== undefined) return known;
  const events = SCENARIOS.map(({ event, workloads }) => ({ name: event, workload: workloads[size] }));
  const plan = planPortfolio(publishedEstimator({ region }), { events, hours: HOURS_PER_MONTH });
  plans.set(key, plan);
  return plan;
}
