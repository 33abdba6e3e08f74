import { expect, test } from 'vitest';
import { parseTags } from '#engine/billing/rules/parse-tags.ts';
import { tagKey } from '#engine/billing/rules/tag-policy.ts';
import { untaggedSql } from '#engine/billing/rules/tag-sql.ts';
import { literal } from '#engine/billing/source/origin.ts';
import { openSheets } from '../../../scripts/billing/sheet-files.ts';

const { database } = await openSheets();

const KEYS = ['name', 'UserName', 'user-group', 'group', 'user:name', 'user: group', 'user_id', 'us-er:id', 'user'];

test('a database and a reader of tags agree on which of them lack a key, also where keys begin alike', async () => {
  for (const written of KEYS)
    for (const prefix of ['', 'resourceTags/']) {
      const tags = JSON.stringify({ [prefix + written]: 'a' });
      const lacks = KEYS.map((key) => `(${untaggedSql({ required: [{ key, allowed: null }] })})`);
      const columns = lacks.map((lack, index) => `${lack} AS k${index}`).join(', ');
      const [row = {}] = await database.query(`SELECT ${columns} FROM (SELECT ${literal(tags)} AS Tags)`);
      expect(Object.values(row), tags).toEqual(KEYS.map((key) => !parseTags(tags).has(tagKey(key))));
    }
});
