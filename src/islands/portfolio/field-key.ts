import { WORKLOAD_FIELDS } from '#engine/workloads/event-driven/fields.ts';
import type { Workload } from '#engine/workloads/event-driven/workload.ts';
import type { PortfolioInputs, PortfolioItem } from './inputs.ts';

export type ItemField = keyof Workload | 'name';
export type SettingField = 'region' | 'scope' | 'freeTier';

/** A field of the form: a setting, or a field of one event (`3.payloadBytes`, 3 being the event's id). */
export type FieldKey = SettingField | `${number}.${ItemField}`;

/** The key of one event's field. */
export function itemKey({ id }: Pick<PortfolioItem, 'id'>, field: ItemField): FieldKey {
  return `${id}.${field}`;
}

/** The event and the field a key stands for; null for settings and for events that are gone. */
export function itemAt(inputs: PortfolioInputs, key: string): { item: PortfolioItem; field: ItemField } | null {
  const [id, field = ''] = key.split('.');
  const item = inputs.items.find((candidate) => String(candidate.id) === id);
  const isField = field === 'name' || Object.hasOwn(WORKLOAD_FIELDS, field);
  return item !== undefined && isField ? { item, field: field as ItemField } : null;
}
