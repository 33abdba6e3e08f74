import type { Locale } from '#i18n/locales.ts';
import { allArchitectures } from '../architecture/all-architectures.ts';
import { allClaims } from '../claims/all-claims.ts';
import { allDecisions } from '../decisions/all-decisions.ts';
import type { AssumptionRow } from './assumption-rows.ts';
import { assumptionRows } from './assumption-rows.ts';

/** Everything the site assumes, in the words of one language. */
export async function allAssumptions(locale: Locale): Promise<readonly AssumptionRow[]> {
  const [decisions, architectures] = await Promise.all([allDecisions(locale), allArchitectures(locale)]);
  return assumptionRows({ decisions, architectures, claims: await allClaims() }, locale);
}
