import type { OptionId } from '#engine/workloads/event-driven/workload.ts';
import { defineText } from '../define-text.ts';

/** The twelve options by name. AWS's product names are not translated; what tells two modes apart is. */
export const options = defineText<OptionId>({
  en: {
    'eventbridge-classic': 'EventBridge bus (Classic)',
    'eventbridge-custom': 'EventBridge Custom Event Bus',
    'sns-standard': 'SNS standard + SQS',
    'sns-fifo': 'SNS FIFO + SQS FIFO',
    'sqs-standard': 'SQS standard',
    'sqs-fifo': 'SQS FIFO',
    'kinesis-provisioned': 'Kinesis provisioned',
    'kinesis-on-demand': 'Kinesis on-demand Standard',
    'kinesis-advantage': 'Kinesis on-demand Advantage',
    'msk-standard': 'MSK with Standard brokers',
    'msk-express': 'MSK with Express brokers',
    'msk-serverless': 'MSK Serverless',
  },
  'pt-br': {
    'eventbridge-classic': 'EventBridge, bus clássico',
    'eventbridge-custom': 'EventBridge Custom Event Bus',
    'sns-standard': 'SNS standard + SQS',
    'sns-fifo': 'SNS FIFO + SQS FIFO',
    'sqs-standard': 'SQS standard',
    'sqs-fifo': 'SQS FIFO',
    'kinesis-provisioned': 'Kinesis provisionado',
    'kinesis-on-demand': 'Kinesis on-demand Standard',
    'kinesis-advantage': 'Kinesis on-demand Advantage',
    'msk-standard': 'MSK com brokers Standard',
    'msk-express': 'MSK com brokers Express',
    'msk-serverless': 'MSK Serverless',
  },
});
