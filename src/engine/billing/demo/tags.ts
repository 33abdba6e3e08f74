import type { DemoAccount } from './accounts.ts';
import { DEMO_ACCOUNT_NAMES, ENVIRONMENTS } from './accounts.ts';

/** Keys of the tags that the bank asks for. */
export const TAG_KEYS = ['cost-center', 'environment', 'owner', 'product'] as const;
export type TagKey = (typeof TAG_KEYS)[number];

/** Who answers for what, and who pays for it. */
const TEAMS = {
  pix: { 'cost-center': 'cc-2010', owner: 'squad-pix', product: 'pix' },
  cards: { 'cost-center': 'cc-2020', owner: 'squad-cards', product: 'cards' },
  ledger: { 'cost-center': 'cc-2030', owner: 'squad-ledger', product: 'accounts' },
  onboarding: { 'cost-center': 'cc-2040', owner: 'squad-onboarding', product: 'onboarding' },
  data: { 'cost-center': 'cc-3010', owner: 'data-platform', product: 'analytics' },
  platform: { 'cost-center': 'cc-1010', owner: 'cloud-platform', product: 'platform' },
  security: { 'cost-center': 'cc-1020', owner: 'security', product: 'platform' },
} as const;

export type Team = keyof typeof TEAMS;

/** Something in the tags that is not as the bank asks for it: a published label. */
export type TagGap = {
  readonly account: DemoAccount;
  /** Name of the resource; null: all of the account. */
  readonly resource: string | null;
} & (
  | {
      readonly kind: 'missing';
      readonly keys: readonly TagKey[];
      /** Last day without them; left out, all of the bill. */
      readonly until?: string;
    }
  /** A value that no list of the bank has. */
  | { readonly kind: 'other-value'; readonly key: TagKey; readonly value: string }
  /** The same keys, spelt otherwise. */
  | { readonly kind: 'other-spelling'; readonly keys: Readonly<Record<TagKey, string>> }
);

/** Every gap that was put into the tags. What names no resource carries no tags at all. */
export const TAG_GAPS: readonly TagGap[] = [
  { kind: 'missing', account: 'sandbox', resource: null, keys: TAG_KEYS },
  { kind: 'missing', account: 'prod-pix', resource: 'pix-notify', keys: ['cost-center', 'owner'], until: '2026-05-31' },
  { kind: 'missing', account: 'prod-pix', resource: 'pix-logs', keys: ['owner'] },
  { kind: 'missing', account: 'prod-cards', resource: 'cards-authorizer', keys: ['cost-center'] },
  { kind: 'missing', account: 'prod-core', resource: 'events', keys: ['owner', 'product'] },
  { kind: 'missing', account: 'data', resource: 'warehouse', keys: TAG_KEYS, until: '2026-02-28' },
  { kind: 'missing', account: 'shared', resource: 'search-logs', keys: ['cost-center', 'owner', 'product'] },
  { kind: 'other-value', account: 'staging', resource: 'staging-db', key: 'environment', value: 'stg' },
  {
    kind: 'other-spelling',
    account: 'data',
    resource: null,
    keys: { 'cost-center': 'CostCenter', environment: 'Environment', owner: 'Owner', product: 'Product' },
  },
];

/** The tags of a resource on a day as FOCUS writes them; null where it has none. */
export function tagsOf(account: DemoAccount, resource: string, team: Team, day: string): string | null {
  const tags = new Map<TagKey, string>([...Object.entries(TEAMS[team])] as [TagKey, string][]);
  tags.set('environment', ENVIRONMENTS[account]);
  const names = new Map<TagKey, string>();
  for (const gap of gapsOf(account, resource)) {
    if (gap.kind === 'missing' && (gap.until === undefined || day <= gap.until))
      for (const key of gap.keys) tags.delete(key);
    if (gap.kind === 'other-value') tags.set(gap.key, gap.value);
    if (gap.kind === 'other-spelling') for (const key of TAG_KEYS) names.set(key, gap.keys[key]);
  }
  const present = TAG_KEYS.flatMap((key) => {
    const value = tags.get(key);
    return value === undefined ? [] : [[names.get(key) ?? key, value] as const];
  });
  return present.length === 0 ? null : JSON.stringify(Object.fromEntries(present));
}

const BY_ACCOUNT = new Map(
  DEMO_ACCOUNT_NAMES.map((account) => [account, TAG_GAPS.filter((gap) => gap.account === account)]),
);

function gapsOf(account: DemoAccount, resource: string): readonly TagGap[] {
  return (BY_ACCOUNT.get(account) ?? []).filter((gap) => gap.resource === null || gap.resource === resource);
}
