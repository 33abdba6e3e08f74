const BROKER = /^([^.]+)\.broker-([a-z]+\.[a-z0-9]+\.[a-z0-9]+)-(.+)$/;

/** What the id of a broker's figure says: `msk-express.broker-express.m7g.large-ingress-max`. */
export interface BrokerFigure {
  /** Service of the quota book. */
  readonly kind: string;
  /** AWS's name of the broker type. */
  readonly type: string;
  readonly property: string;
}

/** Takes the id of a broker's figure apart; null for other limits. */
export function brokerFigure(id: string): BrokerFigure | null {
  const [, kind, type, property] = BROKER.exec(id) ?? [];
  return kind === undefined || type === undefined || property === undefined ? null : { kind, type, property };
}
