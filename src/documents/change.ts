import { z } from 'astro/zod';
import { fullDay } from './adr-meta.ts';
import { bothLanguages } from './metric-schema.ts';

/** What a change is about; decisions come from their own records. */
export const CHANGE_KINDS = ['prices', 'quotas', 'method', 'site'] as const;
export type ChangeKind = (typeof CHANGE_KINDS)[number];

/** Pages a change may lead to. */
export const CHANGED_PAGES = [
  'prices',
  'quotas',
  'method',
  'claimsCheck',
  'assumptions',
  'calculator',
  'bill',
] as const;

/** One change readers should know of: `content/changes/<day>-<words>.yaml`. Numbers belong on the page it leads to. */
export const change = z.strictObject({
  date: fullDay,
  kind: z.enum(CHANGE_KINDS),
  title: bothLanguages,
  text: bothLanguages,
  page: z.enum(CHANGED_PAGES),
});
export type Change = z.output<typeof change>;
