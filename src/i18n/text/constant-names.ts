/** What the conventions of the engine are called where they stand in a list; the method page explains them. */
export const constantNames = {
  'database-size': {
    en: 'Database of the bill page, as sent: measured on 2026-11-21',
    'pt-br': 'Banco de dados da página da fatura, como é enviado: medido em 2026-11-21',
  },
  'database-start': {
    en: 'Database of the bill page, processor time to start: measured on 2026-11-21',
    'pt-br': 'Banco de dados da página da fatura, processador para iniciar: medido em 2026-11-21',
  },
  'cost-places': { en: 'Digits of a cost behind its point', 'pt-br': 'Casas decimais de um custo' },
  hours: { en: 'Hours in a month', 'pt-br': 'Horas em um mês' },
  'week-hours': { en: 'Hours in a week', 'pt-br': 'Horas em uma semana' },
  'month-seconds': { en: 'Seconds in a month', 'pt-br': 'Segundos em um mês' },
  gb: { en: 'Bytes in a GB', 'pt-br': 'Bytes em um GB' },
  'classic-chunk': {
    en: 'EventBridge Classic: what is billed as one event',
    'pt-br': 'EventBridge Classic: o que é cobrado como um evento',
  },
  'classic-retry': {
    en: 'EventBridge Classic: how long delivery is tried again',
    'pt-br': 'EventBridge Classic: por quanto tempo a entrega é tentada de novo',
  },
  'custom-chunk': {
    en: 'EventBridge Custom Event Bus: step of the billed size',
    'pt-br': 'EventBridge Custom Event Bus: passo do tamanho cobrado',
  },
  'custom-included': {
    en: 'EventBridge Custom Event Bus: retention included',
    'pt-br': 'EventBridge Custom Event Bus: retenção incluída',
  },
  'request-chunk': {
    en: 'SQS and SNS: payload of one billed request',
    'pt-br': 'SQS e SNS: payload de uma requisição cobrada',
  },
  'batch-messages': {
    en: 'SQS and SNS: messages in one call at most',
    'pt-br': 'SQS e SNS: máximo de mensagens por chamada',
  },
  'sqs-batch': { en: 'SQS: bytes in one call at most', 'pt-br': 'SQS: máximo de bytes por chamada' },
  'sns-batch': { en: 'SNS: bytes in one call at most', 'pt-br': 'SNS: máximo de bytes por chamada' },
  'shortest-poll': { en: 'SQS: time of a short poll', 'pt-br': 'SQS: duração de uma consulta curta' },
  'shard-bytes': { en: 'Kinesis: bytes a shard takes', 'pt-br': 'Kinesis: bytes que um shard recebe' },
  'shard-records': { en: 'Kinesis: records a shard takes', 'pt-br': 'Kinesis: registros que um shard recebe' },
  'shard-read': { en: 'Kinesis: bytes a shard gives', 'pt-br': 'Kinesis: bytes que um shard entrega' },
  'put-unit': { en: 'Kinesis: size of a PUT payload unit', 'pt-br': 'Kinesis: tamanho de uma unidade de PUT payload' },
  'on-demand-record': {
    en: 'Kinesis on demand: step of the billed size',
    'pt-br': 'Kinesis on-demand: passo do tamanho cobrado',
  },
  'stream-included': { en: 'Kinesis: retention included', 'pt-br': 'Kinesis: retenção incluída' },
  'stream-extended': { en: 'Kinesis: end of extended retention', 'pt-br': 'Kinesis: fim da retenção estendida' },
  'shared-consumers': {
    en: 'Kinesis: consumers that still share the reads',
    'pt-br': 'Kinesis: consumidores que ainda dividem as leituras',
  },
  'advantage-floor': {
    en: 'Kinesis Advantage: rate billed at the least',
    'pt-br': 'Kinesis Advantage: taxa mínima cobrada',
  },
  zones: { en: 'MSK: zones of a cluster', 'pt-br': 'MSK: zonas de um cluster' },
  replicas: { en: 'MSK: copies of the data', 'pt-br': 'MSK: cópias dos dados' },
  'least-partitions': { en: 'MSK: partitions at the least', 'pt-br': 'MSK: mínimo de partições' },
  'partition-rate': { en: 'MSK: rate of one partition', 'pt-br': 'MSK: taxa de uma partição' },
  'partition-read': {
    en: 'MSK Serverless: reads of one partition',
    'pt-br': 'MSK Serverless: leitura de uma partição',
  },
  'network-in': { en: 'MSK: bytes on the network for a byte written', 'pt-br': 'MSK: bytes na rede por byte gravado' },
  'network-out': { en: 'MSK: bytes on the network for a byte read', 'pt-br': 'MSK: bytes na rede por byte lido' },
  'cross-zone-share': { en: 'Share of traffic that crosses zones', 'pt-br': 'Parte do tráfego que cruza zonas' },
  'cross-zone-directions': { en: 'Directions in which it is billed', 'pt-br': 'Sentidos em que é cobrado' },
  'key-reuse': { en: 'How long a data key is reused', 'pt-br': 'Por quanto tempo uma chave de dados é reutilizada' },
  'invocation-payload': {
    en: 'Lambda: bytes of one invocation at most',
    'pt-br': 'Lambda: máximo de bytes por invocação',
  },
  'invocation-fifo': {
    en: 'Lambda: messages of a FIFO queue in one invocation',
    'pt-br': 'Lambda: mensagens de uma fila FIFO por invocação',
  },
  'idempotency-writes': { en: 'Writes for each new event', 'pt-br': 'Escritas por evento novo' },
  'write-unit': { en: 'DynamoDB: size of a write unit', 'pt-br': 'DynamoDB: tamanho de uma unidade de escrita' },
  'express-step': {
    en: 'Step Functions Express: step of the billed time',
    'pt-br': 'Step Functions Express: passo do tempo cobrado',
  },
  'express-memory': {
    en: 'Step Functions Express: step of the billed memory',
    'pt-br': 'Step Functions Express: passo da memória cobrada',
  },
  'listed-crossings': { en: 'Crossings listed one by one', 'pt-br': 'Cruzamentos listados um a um' },
  guess: {
    en: 'How far a guessed input is varied, times and divided by',
    'pt-br': 'Quanto uma entrada estimada varia, multiplicada e dividida por',
  },
  'spread-volume': {
    en: 'Spread of the volume, times and divided by',
    'pt-br': 'Variação do volume, multiplicado e dividido por',
  },
  'spread-payload': {
    en: 'Spread of the payload, times and divided by',
    'pt-br': 'Variação do payload, multiplicado e dividido por',
  },
  'spread-peak': {
    en: 'Spread of the peak, times and divided by',
    'pt-br': 'Variação do pico, multiplicado e dividido por',
  },
  'exact-events': {
    en: 'Event types up to which a portfolio is solved exactly',
    'pt-br': 'Tipos de evento até os quais o portfólio é resolvido de forma exata',
  },
} as const;
