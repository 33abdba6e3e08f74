/** What makes a control part of its form. */
export interface ControlProps {
  readonly id?: string | undefined;
  /** Radios of one name exclude each other. */
  readonly name?: string | undefined;
  /** By what a tool recognises the control in an event: `{ 'data-choice': 'region' }`. */
  readonly data?: Readonly<Record<`data-${string}`, string>>;
  /** Ids of what is read out with it, see `describedBy`. */
  readonly describedBy?: string | undefined;
  /** Whether what stands in it cannot be used. */
  readonly isWrong?: boolean;
}

/** The attributes every control has. The browser must not fill it in: what stands in it follows from the address. */
export function controlAttributes({ id, name, data, describedBy, isWrong = false }: ControlProps) {
  return {
    id,
    name,
    autocomplete: 'off',
    ...data,
    'aria-describedby': describedBy,
    'aria-invalid': isWrong ? 'true' : undefined,
  } as const;
}
