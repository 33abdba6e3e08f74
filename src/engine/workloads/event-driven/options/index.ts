import type { OptionFactory } from '../option.ts';
import type { OptionId } from '../workload.ts';
import { eventbridgeClassic } from './eventbridge-classic.ts';
import { eventbridgeCustom } from './eventbridge-custom.ts';
import { kinesisAdvantage } from './kinesis-advantage.ts';
import { kinesisOnDemand } from './kinesis-on-demand.ts';
import { kinesisProvisioned } from './kinesis-provisioned.ts';
import { mskExpress, mskStandard } from './msk-provisioned.ts';
import { mskServerless } from './msk-serverless.ts';
import { snsFifo, snsStandard } from './sns.ts';
import { sqsFifo, sqsStandard } from './sqs.ts';

/** The registry: every option the calculator, the command line and the curves know. */
export const OPTIONS: Readonly<Record<OptionId, OptionFactory>> = {
  'eventbridge-classic': eventbridgeClassic,
  'eventbridge-custom': eventbridgeCustom,
  'sns-standard': snsStandard,
  'sns-fifo': snsFifo,
  'sqs-standard': sqsStandard,
  'sqs-fifo': sqsFifo,
  'kinesis-provisioned': kinesisProvisioned,
  'kinesis-on-demand': kinesisOnDemand,
  'kinesis-advantage': kinesisAdvantage,
  'msk-standard': mskStandard,
  'msk-express': mskExpress,
  'msk-serverless': mskServerless,
};
