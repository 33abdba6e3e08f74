import type { OptionId } from '#engine/workloads/event-driven/workload.ts';

/** The services that have a colour of their own; the class `svc-<service>` carries it (src/styles/services.css). */
export type MessagingService = 'eventbridge' | 'sns' | 'sqs' | 'kinesis' | 'msk';

/** How a mark of one option looks: options of one service share its colour and differ by dash and by texture. */
export interface OptionStyle {
  readonly service: MessagingService;
  readonly className: string;
  /** `stroke-dasharray` of its line; empty = solid. */
  readonly dash: string;
  readonly texture: Texture;
}

export type Texture = 'plain' | 'lines' | 'dots';

const SOLID = { dash: '', texture: 'plain' } as const;
const DASHED = { dash: '7 4', texture: 'lines' } as const;
const DOTTED = { dash: '1.5 4.5', texture: 'dots' } as const;

const STYLES: Readonly<Record<OptionId, OptionStyle>> = {
  'eventbridge-classic': styled('eventbridge', SOLID),
  'eventbridge-custom': styled('eventbridge', DASHED),
  'sns-standard': styled('sns', SOLID),
  'sns-fifo': styled('sns', DASHED),
  'sqs-standard': styled('sqs', SOLID),
  'sqs-fifo': styled('sqs', DASHED),
  'kinesis-provisioned': styled('kinesis', SOLID),
  'kinesis-on-demand': styled('kinesis', DASHED),
  'kinesis-advantage': styled('kinesis', DOTTED),
  'msk-standard': styled('msk', SOLID),
  'msk-express': styled('msk', DASHED),
  'msk-serverless': styled('msk', DOTTED),
};

function styled(service: MessagingService, look: Pick<OptionStyle, 'dash' | 'texture'>): OptionStyle {
  return { service, className: `svc-${service}`, ...look };
}

/** Colour class, dash pattern and texture of an option, the same in every drawing. */
export function optionStyle(option: OptionId): OptionStyle {
  return STYLES[option];
}
