import { ALWAYS_ON, chargesOf, monthlyEach } from './standing-charge.ts';

const core = chargesOf('prod-core', 'ledger');
const batch = { demand: 'batch', noise: 0.03 } as const;
const channels = { demand: 'pix', growth: 0.012, noise: 0.03, team: 'onboarding' } as const;

/** The ledger, the event backbone and onboarding. */
export const CORE_CHARGES = [
  core('ec2.r7g-large', 'core-nodes', 576, { growth: 0, noise: 0.01 }),
  core('aurora.acu', 'customers', 336, batch),
  core('rds.r7g-2xlarge', 'ledger', 48, ALWAYS_ON),
  core('msk.m7g-xlarge', 'events', 144, ALWAYS_ON),
  core('msk.storage', 'events', 200, { growth: 0.015, noise: 0.002 }),
  core('step-functions.transitions', 'account-opening', 500_000, channels),
  core('api-gateway.rest', 'login-api', 9_000_000, channels),
  core('data-transfer.inter-az', 'core-network', 8000, { noise: 0.03 }),
  core('data-transfer.inter-region', 'core-copies', 110, { ...batch, noise: 0.04 }),
  core('cloudhsm.modules', 'core-hsm', 48, ALWAYS_ON),
  core('cloudwatch.logs', 'core-logs', 55, batch),
  core('cloudwatch.logs-ia', 'core-logs', 55, batch),
  core('rekognition.images', 'liveness', 20_000, channels),
  core('textract.pages', 'documents', 500, channels),
  core('backup.storage', 'core-vault', 120, { growth: 0.015, noise: 0.002 }),
  ...monthlyEach(core, 'kms.keys', 'core-key', 9),
  ...monthlyEach(core, 'secrets-manager.secrets', 'core-secret', 8),
  ...monthlyEach(core, 'private-ca.authorities', 'core-ca', 2),
] as const;
