import { SIZE_BUDGETS } from '#content/checks/size-budgets.ts';
import { overBudget } from './over-budget.ts';

/** Data that a page asks for once a reader does: by its path in the built site. */
const DATA = [
  { what: 'sections for the search', path: /^search\/[^/]+\.json$/, budget: SIZE_BUDGETS.searchIndex },
  {
    what: 'the model of a drawing',
    path: /^[^/]+\/architectures\/[^/]+\/model\.json$/,
    budget: SIZE_BUDGETS.drawingModel,
  },
] as const;

/**
 * Every breach of the budgets of data as a sentence. Data that is not found anywhere is one too: moved, it would be weighed no more.
 * @param files paths in the built site
 * @param weigh bytes of such a file, compressed
 */
export function checkDataBudgets(files: readonly string[], weigh: (file: string) => number): readonly string[] {
  return DATA.flatMap(({ what, path, budget }) => {
    const found = files.filter((file) => path.test(file));
    if (found.length === 0) return [`The site has no file with ${what} (${path.source})`];
    return found.flatMap((file) => overBudget(`/${file}: ${what}`, weigh(file), budget));
  });
}
