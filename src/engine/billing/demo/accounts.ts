/** What the accounts of the demo are called: the bank's workloads, its data, what all share, and where people try things. */
export const DEMO_ACCOUNT_NAMES = [
  'prod-pix',
  'prod-cards',
  'prod-core',
  'data',
  'shared',
  'staging',
  'sandbox',
] as const;
export type DemoAccount = (typeof DEMO_ACCOUNT_NAMES)[number];

/** The account that pays. No bank has this name; the numbers count up, as no real ones do. */
export const PAYER = { id: '100000000001', name: 'Banco Jatobá' } as const;

const FIRST_NUMBER = 200_000_000_011;

/** The number of an account, twelve digits as AWS has them. Example: `prod-pix` is `200000000011`. */
export function accountNumber(account: DemoAccount): string {
  return String(FIRST_NUMBER + DEMO_ACCOUNT_NAMES.indexOf(account));
}

/** What the `environment` tag says in each account. */
export const ENVIRONMENTS: Readonly<Record<DemoAccount, string>> = {
  'prod-pix': 'prod',
  'prod-cards': 'prod',
  'prod-core': 'prod',
  data: 'prod',
  shared: 'prod',
  staging: 'staging',
  sandbox: 'sandbox',
};
