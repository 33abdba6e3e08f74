import type { BillColumns } from './bill-columns.ts';
import type { CheckedDemand, RowCheck } from './check.ts';
import { checkId, modelId, severityOf } from './check.ts';
import type { Condition } from './condition.ts';
import { conditionSql } from './condition.ts';
import type { Demand } from './focus-model.ts';
import { FOCUS_MODEL } from './focus-model.ts';
import { MODEL_DEFECTS } from './model-defects.ts';

/** Checks of what must hold of a row when something else holds: empty or not, one value or another. */
export function demandChecks(columns: BillColumns): readonly RowCheck[] {
  return FOCUS_MODEL.demands
    .filter(({ column }) => columns.find(column) !== null)
    .flatMap((demand) => [...asWritten(demand, columns), ...asMeant(demand, columns)]);
}

/** The rule of the model as it stands, where it is wrong: what the official validator will say. */
function asWritten(demand: Demand, columns: BillColumns): readonly RowCheck[] {
  const defect = MODEL_DEFECTS[demand.id];
  if (defect === undefined || defect.kind === 'asks-less') return [];
  return [
    {
      id: modelId(demand.id),
      severity: 'low',
      column: demand.column,
      ruleIds: [demand.id],
      defect: defect.kind,
      demand: checkedOf(demand),
      violates: violation(demand, columns),
    },
  ];
}

function asMeant(demand: Demand, columns: BillColumns): readonly RowCheck[] {
  const defect = MODEL_DEFECTS[demand.id];
  if (defect !== undefined && defect.instead === undefined) return [];
  const meant: Demand = defect?.instead === undefined ? demand : { ...demandOf(demand), ...defect.instead };
  return [
    {
      id: checkId(meant.column, nameOf(meant)),
      severity: meant.should ? 'low' : severityOf(meant.column),
      column: meant.column,
      ruleIds: [meant.id],
      demand: checkedOf(meant),
      violates: violation(meant, columns),
    },
  ];
}

/** A demand without its condition, to be given another. */
function demandOf({ id, column, must, should }: Demand): Demand {
  return { id, column, must, ...(should ? { should } : {}) };
}

function checkedOf({ must, when }: Demand): CheckedDemand {
  return when === undefined ? { must } : { must, when };
}

function violation({ must, when }: Demand, { find }: BillColumns): string {
  const broken = `NOT (${conditionSql(must, find)})`;
  return when === undefined ? broken : `${conditionSql(when, find)} AND ${broken}`;
}

const NAMES: Partial<Record<Condition[0], string>> = { null: 'null-when', set: 'set-when' };

function nameOf({ must, when }: Demand): string {
  return must[0] === 'set' && when === undefined ? 'not-null' : (NAMES[must[0]] ?? 'value-when');
}
