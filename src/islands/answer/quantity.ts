/** The numbers the small answer asks for. */
export const QUANTITIES = ['eventsPerMonth', 'payloadBytes', 'consumers'] as const;
/** One of these numbers. */
export type Quantity = (typeof QUANTITIES)[number];

/** Tells whether a name is one of the number fields. */
export function isQuantity(name: string | undefined): name is Quantity {
  return QUANTITIES.some((quantity) => quantity === name);
}

/** The numbers that a slider moves as well; consumers are few enough to be typed. */
const SLID = ['eventsPerMonth', 'payloadBytes'] as const satisfies readonly Quantity[];
/** A number with a slider. */
export type SlidQuantity = (typeof SLID)[number];

/** Tells whether a number has a slider. */
export function hasSlider(name: string | undefined): name is SlidQuantity {
  return SLID.some((quantity) => quantity === name);
}
