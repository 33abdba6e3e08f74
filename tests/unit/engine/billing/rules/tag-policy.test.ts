import { describe, expect, test } from 'vitest';
import { decodeTagPolicy, DEFAULT_TAG_POLICY, tagKey } from '#engine/billing/rules/tag-policy.ts';

describe('decodeTagPolicy', () => {
  test('reads keys with and without allowed values; the default is one', () => {
    const policy = { required: [{ key: 'team', allowed: ['pix', 'cards'] }, { key: 'owner' }] };
    const required = [
      { key: 'team', allowed: ['pix', 'cards'] },
      { key: 'owner', allowed: null },
    ];
    expect(decodeTagPolicy(policy)).toEqual({ ok: true, value: { required } });
    expect(decodeTagPolicy(DEFAULT_TAG_POLICY)).toEqual({ ok: true, value: DEFAULT_TAG_POLICY });
  });

  test('keys that one word tells apart are two', () => {
    const required = ['id', 'user_id', 'user-group', 'group'].map((key) => ({ key, allowed: null }));
    expect(decodeTagPolicy({ required })).toEqual({ ok: true, value: { required } });
  });

  test.each([
    ['nothing', null, [['not-an-object', '']]],
    ['no list', { required: 'owner' }, [['not-a-list', 'required']]],
    ['an empty list', { required: [] }, [['list-empty', 'required']]],
    [
      'the same key twice',
      { required: [{ key: 'cost-center' }, { key: 'CostCenter' }] },
      [['id-duplicate', 'required[1].key']],
    ],
    [
      'too many tags',
      { required: Array.from({ length: 51 }, (_, key) => ({ key: `k${key}` })) },
      [['list-too-long', 'required']],
    ],
    [
      'everything at once',
      {
        required: [
          { key: ' ', allowed: [] },
          { key: 'k'.repeat(300), allowed: [1] },
        ],
        more: true,
      },
      [
        ['unknown-field', 'more'],
        ['not-text', 'required[0].key'],
        ['list-empty', 'required[0].allowed'],
        ['text-too-long', 'required[1].key'],
        ['not-text', 'required[1].allowed[0]'],
      ],
    ],
  ])('%s is refused where it is wrong', (_name, value, expected) => {
    const decoded = decodeTagPolicy(value);
    expect(decoded.ok ? [] : decoded.issues.map(({ code, path }) => [code, path])).toEqual(expected);
  });
});

test.each([
  ['CostCenter', 'cost-center'],
  ['user:Cost Center', 'cost_center'],
  ['resourceTags/user:owner', 'owner'],
  ['user_id', 'UserId'],
])('%s and %s are one key', (one, other) => {
  expect(tagKey(one)).toBe(tagKey(other));
});
