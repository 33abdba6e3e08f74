import type { FocusModel } from '#engine/billing/conformance/focus-model.ts';
import { invariant } from '#engine/kit/invariant.ts';
import type { LatestColumn } from './derive-columns.ts';
import { deriveColumns } from './derive-columns.ts';
import { classify, deriveDemands, deriveOnePer, deriveProducts } from './derive-rules.ts';
import type { ModelRule } from './requirement.ts';

interface Model {
  readonly Details: { readonly ModelVersion: string };
  readonly ModelRules: Readonly<Record<string, ModelRule>>;
}

interface Latest {
  readonly datasets: Readonly<Record<string, { readonly columns: Readonly<Record<string, LatestColumn>> }>>;
  readonly focus_version: string;
  readonly service_subcategory_parents: Readonly<Record<string, string>>;
}

/** The text of `focus-model.json` made from the models of the FinOps Foundation; `read` is the day they were read. */
export function encodeFocusModel(rulesText: string, columnsText: string, read: string): string {
  const model = JSON.parse(rulesText) as Model;
  const latest = JSON.parse(columnsText) as Latest;
  const rules = Object.entries(model.ModelRules);
  const costAndUsage = latest.datasets['Cost and Usage']?.columns;
  invariant(costAndUsage !== undefined, 'the data model has the Cost and Usage dataset');
  const focus: FocusModel = {
    source: sourceOf(model, latest, read),
    columns: deriveColumns(rules, costAndUsage),
    demands: deriveDemands(rules, costAndUsage),
    products: deriveProducts(rules),
    onePer: deriveOnePer(rules),
    subcategories: latest.service_subcategory_parents,
    currencies: Intl.supportedValuesOf('currency'),
    modelRules: classify(rules),
  };
  return encode(focus);
}

/** One line an entry, so that a refresh shows what moved. */
function encode(focus: FocusModel): string {
  const parts = Object.entries(focus).map(([name, part]: [string, object]) => {
    const isList = Array.isArray(part);
    const entries = Object.entries(part).map(
      ([key, value]) => `  ${isList ? '' : `${JSON.stringify(key)}: `}${JSON.stringify(value)}`,
    );
    return `${JSON.stringify(name)}: ${isList ? '[' : '{'}\n${entries.join(',\n')}\n${isList ? ']' : '}'}`;
  });
  return `{\n${parts.join(',\n')}\n}\n`;
}

function sourceOf({ Details }: Model, latest: Latest, read: string): FocusModel['source'] {
  return {
    rules: `FOCUS requirements model ${Details.ModelVersion}, github.com/finopsfoundation/focus_validator (MIT)`,
    columns: `FOCUS ${latest.focus_version} data model by way of github.com/guymano/focus-data-toolkit`,
    specification: 'FinOps Open Cost and Usage Specification, focus.finops.org, the FinOps Foundation, CC BY 4.0',
    currencies: 'ISO 4217 codes, current and former, as the Unicode CLDR of Node.js lists them',
    changes: 'Facts were taken out and put into another form; the wording of the specification is not here.',
    read,
  };
}
