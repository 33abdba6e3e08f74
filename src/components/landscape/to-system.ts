import type { ArchitectureMeta, ArchitectureNode, Duty } from '#documents/architecture-meta.ts';
import { DUTIES } from '#documents/architecture-meta.ts';
import { valueOf } from '#engine/metrics/outcome.ts';
import type { MetricResolver } from '#engine/metrics/create-resolver.ts';
import { mediumCosts, partCosts } from '../architecture/part-costs.ts';
import type { ServiceCosts } from './cost-by-service.ts';
import { addUp, costByService } from './cost-by-service.ts';
import { sumKnown } from './sum-known.ts';

/** A part and what it costs a month: null where its price is unknown, undefined where it costs nothing by itself. */
export interface SystemPart {
  readonly node: ArchitectureNode;
  readonly cost: number | null | undefined;
}

/** The parts of a system that have one duty. */
export interface DutyBill {
  readonly duty: Duty;
  readonly parts: readonly SystemPart[];
  /** US dollars a month; null as soon as one part's cost is unknown. */
  readonly total: number | null;
  /** Of the system's bill. */
  readonly share: number | null;
}

/** A system at its medium size, its bill split by duty and by AWS service. */
export interface System {
  readonly meta: ArchitectureMeta;
  /** US dollars a month. */
  readonly total: number | null;
  readonly perUnit: number | null;
  /** Every duty, in the order of the vocabulary; one without parts has none. */
  readonly duties: readonly DutyBill[];
  readonly services: ServiceCosts;
}

/** An architecture in the vocabulary all of them share; `resolve` computes the metrics of its document. */
export function toSystem(meta: ArchitectureMeta, resolve: MetricResolver): System {
  const { parts: costs, total, perUnit } = mediumCosts(partCosts(meta));
  const parts = meta.nodes.map((node) => {
    const outcome = costs.get(node.id);
    return { node, cost: outcome && valueOf(outcome) };
  });
  return {
    meta,
    total,
    perUnit,
    duties: DUTIES.map((duty) =>
      toDutyBill(
        duty,
        parts.filter(({ node }) => node.duty === duty),
        total,
      ),
    ),
    services: addUp(meta.nodes.flatMap(({ cost }) => (cost === null ? [] : [costByService(cost, resolve)]))),
  };
}

function toDutyBill(duty: Duty, parts: readonly SystemPart[], whole: number | null): DutyBill {
  const total = sumKnown(parts.map(({ cost }) => (cost === undefined ? 0 : cost)));
  const share = total === null || whole === null || whole === 0 ? null : total / whole;
  return { duty, parts, total, share };
}

/** The duty that takes most of a system's bill; undefined while a price is unknown. */
export function largestDuty({ duties }: System): DutyBill | undefined {
  if (duties.some(({ share }) => share === null)) return undefined;
  return duties.toSorted((left, right) => (right.share ?? 0) - (left.share ?? 0))[0];
}
