import { expect, test } from 'vitest';
import { SIZE_BUDGETS } from '#content/checks/size-budgets.ts';
import { checkDataBudgets } from '#scripts/check/data-budgets.ts';

const search = 'search/en.json';
const model = 'pt-br/architectures/event-mesh/model.json';
const weights = (given: Readonly<Record<string, number>>) => (file: string) => given[file] ?? 0;

test('what is as heavy as its budget passes, a byte more does not', () => {
  const fits = { [search]: SIZE_BUDGETS.searchIndex, [model]: SIZE_BUDGETS.drawingModel };
  expect(checkDataBudgets(Object.keys(fits), weights(fits))).toEqual([]);
  const heavy = { [search]: SIZE_BUDGETS.searchIndex + 1, [model]: SIZE_BUDGETS.drawingModel + 1 };
  expect(checkDataBudgets(Object.keys(heavy), weights(heavy))).toEqual([
    `/${search}: sections for the search ${SIZE_BUDGETS.searchIndex + 1} bytes compressed, budget ${SIZE_BUDGETS.searchIndex}`,
    `/${model}: the model of a drawing ${SIZE_BUDGETS.drawingModel + 1} bytes compressed, budget ${SIZE_BUDGETS.drawingModel}`,
  ]);
});

test('each file is weighed alone, and others not at all', () => {
  const files = { [search]: 1, 'search/pt-br.json': 1e9, [model]: 1, 'en/prices.json': 1e9 };
  expect(checkDataBudgets(Object.keys(files), weights(files))).toHaveLength(1);
});

test('data that is nowhere to be found is a problem', () => {
  expect(checkDataBudgets([search], () => 1)).toEqual([expect.stringContaining('model')]);
});
