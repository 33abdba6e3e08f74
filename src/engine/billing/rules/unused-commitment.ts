import { allOf } from '../analysis/bill-view.ts';
import { is } from './rows-where.ts';
import { countOf, exactDecimal, textOf } from '../analysis/bill-database.ts';
import { decodeExtent } from '../analysis/bill-extent.ts';
import billExtentSql from '../sql/bill-extent.sql';
import commitmentUseSql from '../sql/commitment-use.sql';
import { defineRule } from './define-rule.ts';
import { severityOf } from './finding.ts';

/** Share of a commitment that may go unused without a word: the hour in which something is replaced. A choice of ours. */
const LEAST_UNUSED = 0.01;

/** Rows of what was not used, as `commitment-use.sql` counts them. */
const UNUSED = "CommitmentDiscountStatus = 'Unused' OR x_LineItemType IN ('RIFee', 'SavingsPlanRecurringFee')";

/**
 * Savings plans and reservations that were paid for and covered nothing: the effective cost of their unused part, whatever cost the bill is
 * judged by, as the billed cost of such rows is 0. One finding a commitment, with how much of it was used. In FOCUS the rows say so
 * (`CommitmentDiscountStatus`); in CUR it stands in the lines of the payment (`x_LineItemType`).
 */
export const unusedCommitment = defineRule({
  id: 'unused-commitment',
  since: 2,
  needs: [['EffectiveCost'], ['CommitmentDiscountId'], ['CommitmentDiscountStatus', 'x_LineItemType']],
  criterion: { shares: { unused: LEAST_UNUSED } },
  queries: { commitments: commitmentUseSql, extent: billExtentSql },
  judge: async ({ ask }) => {
    const metric = 'EffectiveCost';
    const [extentRow = {}] = await ask('extent', { metric });
    const { gross } = decodeExtent(extentRow);
    return (await ask('commitments', { metric })).flatMap((row) => {
      const cost = exactDecimal(textOf(row, 'unused_cost'));
      const usedCost = exactDecimal(textOf(row, 'used_cost'));
      const paid = Number(cost) + Number(usedCost);
      const commitment = textOf(row, 'commitment');
      if (Number(cost) <= 0 || Number(cost) < LEAST_UNUSED * paid) return [];
      return {
        severity: severityOf(Number(cost) / gross),
        ...{ rows: countOf(row, 'row_count'), cost, metric },
        subject: { CommitmentDiscountId: commitment },
        where: () => allOf([is('CommitmentDiscountId', commitment), UNUSED]),
        evidence: {
          share: Number(cost) / gross,
          used: Number(usedCost) / paid,
          usedCost,
          name: textOf(row, 'name'),
          type: textOf(row, 'type'),
        },
      };
    });
  },
});
