/** Some use of one thing: of an estimate or of a bill. */
export interface MeteredLine {
  readonly sku: string | null;
  /** `SkuMeter` of FOCUS: what the publisher calls the meter. */
  readonly meter: string | null;
  readonly service: string | null;
  readonly region: string | null;
  /** What a reader knows it by: the line of the estimate, or the kind of use on the bill. */
  readonly name: string | null;
  readonly unit: string | null;
  /** Exact decimals. */
  readonly quantity: string;
  readonly cost: string;
}
