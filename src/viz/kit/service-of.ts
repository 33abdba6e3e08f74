import type { OptionId } from '#engine/workloads/event-driven/workload.ts';

/** The service behind an option: it gives the option its colour (`svc-<service>`). */
export type MessagingService = 'eventbridge' | 'sns' | 'sqs' | 'kinesis' | 'msk';

/** An option id starts with its service. */
export function serviceOf(option: OptionId): MessagingService {
  return option.split('-')[0] as MessagingService;
}
