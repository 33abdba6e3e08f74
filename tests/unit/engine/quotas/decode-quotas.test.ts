import { describe, expect, test } from 'vitest';
import { decodeQuotas } from '#engine/quotas/decode-quotas.ts';

const sources = ['https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/quotas-messages.html'];
const quota = {
  id: 'sqs-fifo.throughput-high-mode',
  region: 'sa-east-1',
  value: 4500,
  unit: 'transactions/s',
  scope: 'api-action',
  adjustable: null,
  source: 0,
  date: '2026',
  confidence: 'not-re-read',
};

function codesOf(json: unknown) {
  const result = decodeQuotas(json);
  return result.ok ? [] : result.issues.map(({ code, path }) => `${code} ${path}`.trim());
}

describe('decodeQuotas', () => {
  test('reads a quota and looks its source up', () => {
    const result = decodeQuotas({ sources, quotas: [quota] });
    expect(result.ok ? result.value : []).toEqual([{ ...quota, source: sources[0] }]);
  });

  test('takes a quota without region as one for all, and without confidence as read', () => {
    const { region: _region, confidence: _confidence, ...rest } = quota;
    const result = decodeQuotas({ sources, quotas: [rest] });
    expect(result.ok ? result.value[0] : null).toMatchObject({ region: 'all', confidence: 'read' });
  });

  test('collects every issue with its path', () => {
    const broken = {
      id: 'no dot',
      region: 'mars-1',
      value: NaN,
      unit: '',
      scope: 3,
      source: 9,
      date: 'soon',
      confidence: 'sure',
    };
    expect(codesOf({ sources, quotas: [7, broken] })).toEqual([
      'not-an-object quotas[0]',
      'id-invalid quotas[1].id',
      'value-invalid quotas[1].value',
      'not-text quotas[1].unit',
      'not-text quotas[1].scope',
      'region-unknown quotas[1].region',
      'adjustable-invalid quotas[1].adjustable',
      'source-unknown quotas[1].source',
      'date-invalid quotas[1].date',
      'confidence-unknown quotas[1].confidence',
    ]);
  });

  test('refuses the same quota twice in one region', () => {
    expect(codesOf({ sources, quotas: [quota, quota] })).toEqual(['id-duplicate quotas']);
  });

  test.each([
    [null, 'not-an-object'],
    [{ quotas: [] }, 'not-a-list sources'],
    [{ sources: [] }, 'not-a-list quotas'],
  ])('refuses %j', (json, expected) => {
    expect(codesOf(json)).toEqual([expected]);
  });
});
