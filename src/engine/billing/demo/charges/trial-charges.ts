import { ALWAYS_ON, chargesOf } from './standing-charge.ts';

const staging = chargesOf('staging', 'platform');
const sandbox = chargesOf('sandbox', 'platform');

/** Where changes are tried before customers see them, and where anybody tries anything: much of it stands idle. */
export const TRIAL_CHARGES = [
  staging('ec2.t4g-medium', 'staging-nodes', 480, { demand: 'office', noise: 0.04 }),
  staging('rds.t4g-micro', 'staging-db', 144, ALWAYS_ON),
  staging('eks.clusters', 'staging-cluster', 24, ALWAYS_ON),
  staging('dms.instances', 'staging-copy', 24, ALWAYS_ON),
  staging('vpc.nat-hours', 'staging-nat', 72, ALWAYS_ON),
  sandbox('ec2.t4g-small', 'trials', 300, { demand: 'office', noise: 0.08 }),
  sandbox('ec2.g5-12xlarge', 'unknown', 420, { ...ALWAYS_ON, region: 'us-east-1' }),
  sandbox('ebs.gp3', 'forgotten-volumes', 90, ALWAYS_ON),
  sandbox('vpc.nat-hours', 'trial-nat', 24, ALWAYS_ON),
  sandbox('vpc.idle-addresses', 'addresses', 288, ALWAYS_ON),
] as const;
