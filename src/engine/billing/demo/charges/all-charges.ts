import { CARDS_CHARGES } from './cards-charges.ts';
import { CORE_CHARGES } from './core-charges.ts';
import { DATA_CHARGES } from './data-charges.ts';
import { PIX_CHARGES } from './pix-charges.ts';
import { SHARED_CHARGES } from './shared-charges.ts';
import type { StandingCharge } from './standing-charge.ts';
import { TRIAL_CHARGES } from './trial-charges.ts';

/** Everything the bank is charged for by quantity, account by account. */
export const ALL_CHARGES: readonly StandingCharge[] = [
  ...PIX_CHARGES,
  ...CARDS_CHARGES,
  ...CORE_CHARGES,
  ...DATA_CHARGES,
  ...SHARED_CHARGES,
  ...TRIAL_CHARGES,
];
