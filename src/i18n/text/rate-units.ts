import type { Confidence, RateNote } from '#engine/pricing/rate.ts';

/** Units of the price book, singular, by the code stored there. */
export const rateUnits = {
  'ACU-hour': { en: 'ACU-hour', 'pt-br': 'ACU-hora' },
  'DPU-hour': { en: 'DPU-hour', 'pt-br': 'DPU-hora' },
  ECPU: { en: 'ECPU', 'pt-br': 'ECPU' },
  GB: { en: 'GB', 'pt-br': 'GB' },
  'GB-hour': { en: 'GB-hour', 'pt-br': 'GB-hora' },
  'GB-month': { en: 'GB-month', 'pt-br': 'GB-mês' },
  'GB-second': { en: 'GB-second', 'pt-br': 'GB-segundo' },
  'IOPS-month': { en: 'IOPS-month', 'pt-br': 'IOPS-mês' },
  'LCU-hour': { en: 'LCU-hour', 'pt-br': 'LCU-hora' },
  'MB/s-month': { en: 'MB/s-month', 'pt-br': 'MB/s-mês' },
  'MCU-hour': { en: 'MCU-hour', 'pt-br': 'MCU-hora' },
  'MiB/s-month': { en: 'MiB/s-month', 'pt-br': 'MiB/s-mês' },
  'NLCU-hour': { en: 'NLCU-hour', 'pt-br': 'NLCU-hora' },
  'RCU-hour': { en: 'RCU-hour', 'pt-br': 'RCU-hora' },
  RRU: { en: 'read unit', 'pt-br': 'unidade de leitura' },
  TB: { en: 'TB', 'pt-br': 'TB' },
  'WCU-hour': { en: 'WCU-hour', 'pt-br': 'WCU-hora' },
  WRU: { en: 'write unit', 'pt-br': 'unidade de escrita' },
  'address-hour': { en: 'address-hour', 'pt-br': 'endereço-hora' },
  'alarm-metric-month': { en: 'alarm-metric-month', 'pt-br': 'métrica de alarme por mês' },
  'alarm-month': { en: 'alarm-month', 'pt-br': 'alarme-mês' },
  'attachment-hour': { en: 'attachment-hour', 'pt-br': 'anexo-hora' },
  'broker-hour': { en: 'broker-hour', 'pt-br': 'broker-hora' },
  call: { en: 'call', 'pt-br': 'chamada' },
  'cdc-unit': { en: 'change unit', 'pt-br': 'unidade de alteração' },
  'cluster-hour': { en: 'cluster-hour', 'pt-br': 'cluster-hora' },
  'consumer-shard-hour': { en: 'consumer-shard-hour', 'pt-br': 'consumidor-shard-hora' },
  'dashboard-month': { en: 'dashboard-month', 'pt-br': 'painel-mês' },
  delivery: { en: 'delivery', 'pt-br': 'entrega' },
  'endpoint-AZ-hour': { en: 'endpoint-zone-hour', 'pt-br': 'endpoint-zona-hora' },
  evaluation: { en: 'evaluation', 'pt-br': 'avaliação' },
  event: { en: 'event', 'pt-br': 'evento' },
  'event-poller-unit-hour': { en: 'poller-unit-hour', 'pt-br': 'hora de unidade de poller' },
  hour: { en: 'hour', 'pt-br': 'hora' },
  'instance-hour': { en: 'instance-hour', 'pt-br': 'instância-hora' },
  invocation: { en: 'invocation', 'pt-br': 'invocação' },
  item: { en: 'item', 'pt-br': 'item' },
  'key-month': { en: 'key-month', 'pt-br': 'chave-mês' },
  message: { en: 'message', 'pt-br': 'mensagem' },
  metric: { en: 'metric', 'pt-br': 'métrica' },
  'metric-month': { en: 'metric-month', 'pt-br': 'métrica-mês' },
  'metric-update': { en: 'metric update', 'pt-br': 'atualização de métrica' },
  'node-hour': { en: 'node-hour', 'pt-br': 'nó-hora' },
  'object-month': { en: 'object-month', 'pt-br': 'objeto-mês' },
  operation: { en: 'operation', 'pt-br': 'operação' },
  'partition-hour': { en: 'partition-hour', 'pt-br': 'partição-hora' },
  'payload-unit': { en: 'payload unit', 'pt-br': 'unidade de payload' },
  'rWCU-hour': { en: 'replicated WCU-hour', 'pt-br': 'hora de WCU replicada' },
  rWRU: { en: 'replicated write unit', 'pt-br': 'unidade de escrita replicada' },
  'replicator-hour': { en: 'replicator-hour', 'pt-br': 'replicador-hora' },
  request: { en: 'request', 'pt-br': 'requisição' },
  'rule-month': { en: 'rule-month', 'pt-br': 'regra-mês' },
  run: { en: 'run', 'pt-br': 'execução' },
  'secret-month': { en: 'secret-month', 'pt-br': 'segredo-mês' },
  'shard-hour': { en: 'shard-hour', 'pt-br': 'shard-hora' },
  'state-transition': { en: 'state transition', 'pt-br': 'transição de estado' },
  'stream-hour': { en: 'stream-hour', 'pt-br': 'stream-hora' },
  trace: { en: 'trace', 'pt-br': 'trace' },
  'vCPU-hour': { en: 'vCPU-hour', 'pt-br': 'vCPU-hora' },
  'web-ACL-month': { en: 'web-ACL-month', 'pt-br': 'web ACL-mês' },
} as const;

/** What a reader must know about one price. */
export const rateNotes = {
  'first-tier-only': {
    en: 'Price of the first tier; discounts for higher volume were not read for this region.',
    'pt-br': 'Preço da primeira faixa; descontos para volumes maiores não foram lidos para esta região.',
  },
  'matched-by-value': {
    en: 'The price list gives this row no name; it was told apart by its value.',
    'pt-br': 'A lista de preços não dá nome a esta linha; ela foi reconhecida pelo valor.',
  },
  'not-read': {
    en: 'Price not known here: enter yours. The link is where AWS publishes it.',
    'pt-br': 'Preço não conhecido aqui: informe o seu. O link é onde a AWS o publica.',
  },
  'one-rate-for-all-regions': {
    en: 'AWS’s page prints one rate without naming regions.',
    'pt-br': 'A página da AWS traz um só preço, sem citar regiões.',
  },
  'rate-not-confirmed': {
    en: 'Sold in this region, but no rate is confirmed. One public design reports 0.18 USD per GB published, 0.05 per GB delivered and 0.08 per GB-month kept, without naming a region.',
    'pt-br':
      'Vendido nesta região, mas sem preço confirmado. Um projeto público relata 0,18 USD por GB publicado, 0,05 por GB entregue e 0,08 por GB-mês guardado, sem citar a região.',
  },
  'viewer-location': {
    en: 'Priced by where the viewer is, not by AWS region.',
    'pt-br': 'Cobrado pelo local do visitante, não pela região da AWS.',
  },
} as const satisfies Record<RateNote, unknown>;

/** How directly a price was read. */
export const rateConfidence = {
  'price-list': { en: 'AWS price list', 'pt-br': 'lista de preços da AWS' },
  'aws-docs': { en: 'AWS page', 'pt-br': 'página da AWS' },
  secondary: { en: 'quoted by others', 'pt-br': 'citado por terceiros' },
} as const satisfies Record<Confidence, unknown>;
