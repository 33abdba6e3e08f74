import { dayAfter } from '../../analysis/bill-extent.ts';
import { DEMO_CHANGES } from '../events.ts';
import { ALWAYS_ON, chargesOf, monthlyEach } from './standing-charge.ts';

const cards = chargesOf('prod-cards', 'cards');
const purchases = { demand: 'cards', growth: 0.012, noise: 0.03 } as const;
/** The last day of the broker. */
const lastOfBroker = dayAfter(DEMO_CHANGES[1].day, -1);

/** Card authorisation. */
export const CARDS_CHARGES = [
  cards('ec2.c7g-large', 'cards-nodes', 800, { growth: 0, noise: 0.01 }),
  cards('lambda.x86', 'cards-authorizer', 2_200_000, purchases),
  cards('dynamodb.writes', 'cards-limits', 38_000_000, purchases),
  cards('mq.brokers', 'cards-broker', 72, { ...ALWAYS_ON, until: lastOfBroker }),
  cards('sqs.requests', 'cards-clearing', 30_000_000, purchases),
  cards('cloudwatch.logs', 'cards-logs', 45, purchases),
  // Made for a migration and left: nothing goes through it.
  cards('vpc.endpoint-hours', 'cards-endpoint', 144, ALWAYS_ON),
  ...monthlyEach(cards, 'kms.keys', 'cards-key', 5),
  ...monthlyEach(cards, 'secrets-manager.secrets', 'cards-secret', 6),
] as const;
