import type { OptionId } from '#engine/workloads/event-driven/workload.ts';
import { defineText } from '../define-text.ts';

/** The options where room is short: at the end of a line, in a sentence that names three. */
export const optionShortNames = defineText<OptionId>({
  en: {
    'eventbridge-classic': 'EventBridge Classic',
    'eventbridge-custom': 'EventBridge Custom',
    'sns-standard': 'SNS + SQS',
    'sns-fifo': 'SNS FIFO',
    'sqs-standard': 'SQS standard',
    'sqs-fifo': 'SQS FIFO',
    'kinesis-provisioned': 'Kinesis provisioned',
    'kinesis-on-demand': 'Kinesis on-demand',
    'kinesis-advantage': 'Kinesis Advantage',
    'msk-standard': 'MSK Standard',
    'msk-express': 'MSK Express',
    'msk-serverless': 'MSK Serverless',
  },
  'pt-br': {
    'eventbridge-classic': 'EventBridge clássico',
    'eventbridge-custom': 'EventBridge Custom',
    'sns-standard': 'SNS + SQS',
    'sns-fifo': 'SNS FIFO',
    'sqs-standard': 'SQS standard',
    'sqs-fifo': 'SQS FIFO',
    'kinesis-provisioned': 'Kinesis provisionado',
    'kinesis-on-demand': 'Kinesis on-demand',
    'kinesis-advantage': 'Kinesis Advantage',
    'msk-standard': 'MSK Standard',
    'msk-express': 'MSK Express',
    'msk-serverless': 'MSK Serverless',
  },
});
