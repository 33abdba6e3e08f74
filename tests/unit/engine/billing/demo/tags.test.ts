import { describe, expect, test } from 'vitest';
import { parseTags } from '#engine/billing/rules/parse-tags.ts';
import { tagsOf } from '#engine/billing/demo/tags.ts';

const tags = (...[account, resource, team, day]: Parameters<typeof tagsOf>) =>
  Object.fromEntries(parseTags(tagsOf(account, resource, team, day)));

describe('tagsOf', () => {
  test('says who pays, who answers and where', () => {
    expect(tags('prod-pix', 'pix-nodes', 'pix', '2026-01-01')).toEqual({
      costcenter: 'cc-2010',
      environment: 'prod',
      owner: 'squad-pix',
      product: 'pix',
    });
  });

  test('lacks them until the day they were added', () => {
    expect(tags('prod-pix', 'pix-notify', 'pix', '2026-05-31')).toEqual({ environment: 'prod', product: 'pix' });
    expect(tags('prod-pix', 'pix-notify', 'pix', '2026-06-01')).toMatchObject({ owner: 'squad-pix' });
  });

  test('has none in an account that never tags', () => {
    expect(tagsOf('sandbox', 'trials', 'platform', '2026-01-01')).toBeNull();
  });

  test('has a value that no list knows', () => {
    expect(tags('staging', 'staging-db', 'platform', '2026-01-01')).toMatchObject({ environment: 'stg' });
  });

  test('spells keys otherwise in one account', () => {
    expect(tagsOf('data', 'lake', 'data', '2026-01-01')).toContain('"CostCenter":"cc-3010"');
  });
});
