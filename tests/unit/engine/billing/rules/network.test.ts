import { describe, expect, test } from 'vitest';
import { dataTransfer } from '#engine/billing/rules/data-transfer.ts';
import { idleNetwork } from '#engine/billing/rules/idle-network.ts';
import { logIngestion } from '#engine/billing/rules/log-ingestion.ts';
import type { Charge } from '../../../../fixtures/billing/judge-charges.ts';
import { findingsOf, judgeCharges, onDays } from '../../../../fixtures/billing/judge-charges.ts';

const place = { SubAccountId: 'core', RegionId: 'sa-east-1', ServiceName: 'Amazon Virtual Private Cloud' };
const database = { ...place, ServiceName: 'Amazon RDS', x_UsageType: 'SAE1-Multi-AZUsage', BilledCost: '100' };
const metered = (x_UsageType: string, BilledCost: string, more: Charge = {}): Charge => ({
  ...{ ...place, x_UsageType, BilledCost },
  ...more,
});

describe('idle network', () => {
  const gateway = (resource: string) => metered('SAE1-NatGateway-Hours', '2.232', { ResourceId: resource });
  const traffic = (resource: string, gigabytes: number) =>
    metered('SAE1-NatGateway-Bytes', '0.1', { ResourceId: resource, ConsumedQuantity: gigabytes });

  test('a gateway without traffic is found beside one that works', async () => {
    const charges = onDays(10, () => [database, gateway('nat-idle'), gateway('nat-busy'), traffic('nat-busy', 3)]);
    expect(await findingsOf(idleNetwork, charges)).toMatchObject([
      {
        severity: 'medium',
        rows: 10,
        cost: '22.32',
        subject: { Kind: 'nat-gateway', SubAccountId: 'core', RegionId: 'sa-east-1' },
        evidence: { resources: 1, days: 10, dearest: [{ key: 'nat-idle', cost: '22.32' }] },
      },
    ]);
  });

  test('bytes counted as none do not clear it; one day of traffic does', async () => {
    const nothing = onDays(10, () => [database, gateway('nat'), traffic('nat', 0)]);
    expect(await findingsOf(idleNetwork, nothing)).toHaveLength(1);
    const once = onDays(10, (index) => [database, gateway('nat'), ...(index === 3 ? [traffic('nat', 1)] : [])]);
    expect(await findingsOf(idleNetwork, once)).toEqual([]);
  });

  test('endpoints and addresses that AWS calls idle are found, addresses in use are not', async () => {
    const charges = onDays(8, () => [
      database,
      metered('SAE1-VpcEndpoint-Hours', '0.5', { ResourceId: 'vpce-1' }),
      metered('SAE1-VpcEndpoint-Hours', '0.5', { ResourceId: 'vpce-2' }),
      metered('SAE1-PublicIPv4:IdleAddress', '0.12', { ResourceId: 'eip-1' }),
      metered('SAE1-PublicIPv4:InUseAddress', '0.12', { ResourceId: 'eip-2' }),
    ]);
    expect((await findingsOf(idleNetwork, charges)).map(({ subject, cost }) => [subject['Kind'], cost])).toEqual([
      ['vpc-endpoint', '8'],
      ['public-address', '0.96'],
    ]);
  });

  test('what stands for less than a week passes, and what no resource names is cleared by any traffic there', async () => {
    const young = onDays(10, (index) => [database, ...(index > 3 ? [gateway('nat')] : [])]);
    expect(await findingsOf(idleNetwork, young)).toEqual([]);
    const { ResourceId: _, ...nameless } = gateway('');
    const together = onDays(10, () => [
      database,
      nameless,
      metered('SAE1-NatGateway-Bytes', '0.1', { ConsumedQuantity: 1 }),
    ]);
    expect(await findingsOf(idleNetwork, together)).toEqual([]);
  });

  test('descriptions tell where a file has no usage types; a file with neither needs data', async () => {
    const described = onDays(10, () => [
      { ...place, BilledCost: '1', ChargeDescription: '$0.045 per NAT Gateway Hour', ResourceId: 'nat' },
    ]);
    expect(await findingsOf(idleNetwork, described)).toHaveLength(1);
    const { needsData } = await judgeCharges(
      idleNetwork,
      onDays(10, () => ({ ...place, BilledCost: '1' })),
    );
    expect(needsData).toMatchObject([{ columns: [['x_UsageType', 'SkuMeter', 'ChargeDescription']], days: null }]);
  });
});

describe('data transfer', () => {
  test('a way that comes to a hundredth of the bill is found where it is, with its services', async () => {
    const charges = onDays(2, () => [
      database,
      metered('SAE1-DataTransfer-Regional-Bytes', '4', { ServiceName: 'Amazon MSK' }),
      metered('SAE1-DataTransfer-xAZ-Out-Bytes', '2', { ServiceName: 'Amazon S3' }),
      metered('SAE1-DataTransfer-Out-Bytes', '0.5'),
    ]);
    expect(await findingsOf(dataTransfer, charges)).toMatchObject([
      {
        severity: 'high',
        cost: '12',
        rows: 4,
        subject: { Kind: 'inter-zone', SubAccountId: 'core', RegionId: 'sa-east-1' },
        evidence: {
          shareOfTransfer: expect.closeTo(12 / 13, 12) as number,
          services: [
            { key: 'Amazon MSK', cost: '8' },
            { key: 'Amazon S3', cost: '4' },
          ],
        },
      },
    ]);
  });

  test('less than that passes', async () => {
    const charges = onDays(2, () => [database, metered('SAE1-DataTransfer-Regional-Bytes', '0.9')]);
    expect(await findingsOf(dataTransfer, charges)).toEqual([]);
  });
});

describe('log ingestion', () => {
  const logs = { ServiceName: 'AmazonCloudWatch' };

  test('writing logs is weighed against the bill and against its service', async () => {
    const charges = onDays(3, () => [
      database,
      metered('SAE1-DataProcessing-Bytes', '6', logs),
      metered('SAE1-VendedLog-Bytes', '2', logs),
      metered('SAE1-TimedStorage-ByteHrs', '2', logs),
    ]);
    expect(await findingsOf(logIngestion, charges)).toMatchObject([
      {
        severity: 'high',
        rows: 6,
        cost: '24',
        subject: { Kind: 'log-ingestion' },
        evidence: {
          share: expect.closeTo(8 / 110, 12) as number,
          shareOfService: 0.8,
          accounts: [{ key: 'core', cost: '24' }],
        },
      },
    ]);
  });

  test('a little of it, and the same meter of a load balancer, pass', async () => {
    const charges = onDays(3, () => [
      database,
      metered('SAE1-DataProcessing-Bytes', '0.5', logs),
      metered('SAE1-DataProcessing-Bytes', '50', { ServiceName: 'Elastic Load Balancing' }),
    ]);
    expect(await findingsOf(logIngestion, charges)).toEqual([]);
  });
});
