import { describe, expect, test } from 'vitest';
import { feedName, folderLibrary, networkLibrary, offerName } from '#scripts/prices/library.ts';

const list = feedName('ec2/natgateway');

function answering(status: number, body = '') {
  return networkLibrary(() => Promise.resolve(new Response(body, { status })));
}

describe('the addresses of lists', () => {
  test('are those AWS documents', () => {
    expect(offerName('AmazonSNS', 'sa-east-1')).toEqual({
      kind: 'offer',
      url: 'https://pricing.us-east-1.amazonaws.com/offers/v1.0/aws/AmazonSNS/current/sa-east-1/index.json',
      file: 'AmazonSNS-sa-east-1.json',
    });
    expect(list.url).toBe('https://b0.p.awsstatic.com/pricing/2.0/meteredUnitMaps/ec2/USD/current/natgateway.json');
    expect(list.file).toBe('feed-natgateway.json');
  });
});

describe('networkLibrary', () => {
  test('hands over the bytes', async () => {
    const body = await answering(200, '{}').open(list);
    expect(body.ok && body.value && new TextDecoder().decode(body.value)).toBe('{}');
  });

  test.each([403, 404])('takes %i as "no such list"', async (status) => {
    expect(await answering(status).open(list)).toEqual({ ok: true, value: null });
  });

  test('says when AWS refuses', async () => {
    const body = await answering(503).open(list);
    expect(body.ok ? [] : body.problems).toEqual([
      { code: 'list-unreachable', path: list.file, params: { reason: `${list.url} answered 503` } },
    ]);
  });

  test('says when there is no network', async () => {
    const cause = new Error('getaddrinfo ENOTFOUND');
    const body = await networkLibrary(() => Promise.reject(new TypeError('fetch failed', { cause }))).open(list);
    expect(body.ok ? [] : body.problems).toMatchObject([{ params: { reason: 'getaddrinfo ENOTFOUND' } }]);
  });
});

describe('folderLibrary', () => {
  test('takes a file that is not there as "no such list"', async () => {
    expect(await folderLibrary('tests/fixtures/offers/good').open(list)).toEqual({ ok: true, value: null });
  });
});
