/** Facts that are words, by the code stored in the quota book. */
export const quotaValues = {
  '1-mb-1000-records': { en: '1 MB/s and 1,000 records/s', 'pt-br': '1 MB/s e 1.000 registros/s' },
  '1-to-2000': { en: '1-2,000', 'pt-br': '1 a 2.000' },
  '100-items-4-mb': { en: '100 items, 4 MB', 'pt-br': '100 itens, 4 MB' },
  '2-to-1000': { en: '2-1,000', 'pt-br': '2 a 1.000' },
  '2-to-200': { en: '2-200', 'pt-br': '2 a 200' },
  'any-position': { en: 'any position inside retention', 'pt-br': 'qualquer posição dentro da retenção' },
  'archive-and-replay': {
    en: 'archive and replay (events re-published, billed again)',
    'pt-br': 'arquivo e replay (os eventos são republicados e cobrados de novo)',
  },
  'archive-fifo-only': {
    en: 'message archive and replay, FIFO topics only',
    'pt-br': 'arquivo e replay de mensagens, só em tópicos FIFO',
  },
  'async-chunks': {
    en: '1 request up to 256 KB, then 1 more per 64 KB up to 1 MB',
    'pt-br': '1 requisição até 256 KB, mais 1 a cada 64 KB até 1 MB',
  },
  'async-least-sync-most': {
    en: 'at-least-once (async), at-most-once (sync)',
    'pt-br': 'pelo menos uma vez (assíncrono), no máximo uma vez (síncrono)',
  },
  'at-least-once': { en: 'at-least-once', 'pt-br': 'pelo menos uma vez' },
  'at-least-once-23-days': {
    en: 'at-least-once; deliveries to SQS, Lambda and Firehose-in-VPC retried up to 100,015 times over 23 days',
    'pt-br': 'pelo menos uma vez; entregas a SQS, Lambda e Firehose em VPC repetidas até 100.015 vezes em 23 dias',
  },
  'at-least-once-eos-in-kafka': {
    en: 'at-least-once; exactly-once inside Kafka with idempotent producer and transactions',
    'pt-br': 'pelo menos uma vez; exatamente uma vez dentro do Kafka, com produtor idempotente e transações',
  },
  'at-rest-default-tls': {
    en: 'at rest by default, optional customer key; TLS',
    'pt-br': 'em repouso por padrão, chave do cliente opcional; TLS',
  },
  'aws-api': { en: 'the AWS API; no Kafka protocol', 'pt-br': 'a API da AWS; sem protocolo Kafka' },
  'batch-500-300s': { en: 'up to 500 events or 300 s window', 'pt-br': 'até 500 eventos ou janela de 300 s' },
  'best-effort': { en: 'best effort', 'pt-br': 'melhor esforço' },
  'bounded-by-storage': {
    en: 'bounded by storage; tiered storage practically unlimited (primary retention at least 3 days)',
    'pt-br': 'limitada pelo armazenamento; com camadas, praticamente ilimitada (retenção primária de ao menos 3 dias)',
  },
  'bus-to-bus': {
    en: 'bus to bus with resource policy; cross-account delivery billed',
    'pt-br': 'de bus para bus com política de recurso; a entrega entre contas é cobrada',
  },
  'by-offset': { en: 'by offset inside retention', 'pt-br': 'por offset dentro da retenção' },
  'charged-like-success': { en: 'charged like a successful write', 'pt-br': 'cobrada como uma escrita bem-sucedida' },
  'checkpoint-lowest-failed': {
    en: 'checkpoint at lowest failed sequence number; bisect option',
    'pt-br': 'checkpoint no menor número de sequência com falha; opção de dividir o lote',
  },
  'competing-consumers': {
    en: 'competing consumers; one logical consumer per queue',
    'pt-br': 'consumidores concorrentes; um consumidor lógico por fila',
  },
  'custom-bus-billing': {
    en: 'ingestion per KB rounded up; delivery per KB rounded up; retained volume; enriched operations (content dedup, schema decoding, JSONata)',
    'pt-br':
      'entrada e entrega por KB, arredondadas para cima; volume retido; operações enriquecidas (deduplicação por conteúdo, decodificação de schema, JSONata)',
  },
  'customer-key-selectable': { en: 'customer KMS key selectable', 'pt-br': 'chave KMS do cliente à escolha' },
  'deleted-on-throw': {
    en: 'record deleted when the handler throws; timeout guarded by in_progress_expiration',
    'pt-br': 'registro apagado quando o handler lança erro; timeout coberto por in_progress_expiration',
  },
  'exactly-once-5-min': {
    en: 'exactly-once processing inside the 5-minute dedup window',
    'pt-br': 'processamento exatamente uma vez dentro da janela de deduplicação de 5 minutos',
  },
  'exactly-once-workflow': {
    en: 'exactly-once workflow execution',
    'pt-br': 'execução do workflow exatamente uma vez',
  },
  'fair-queues': {
    en: 'message group ID on a standard queue limits noisy neighbours; surcharge 0.10 per million requests carrying it',
    'pt-br':
      'o ID de grupo em uma fila standard contém vizinhos ruidosos; adicional de 0,10 por milhão de requisições que o levam',
  },
  'fifo-billing': {
    en: 'publish requests + payload GB; notifications + payload GB per subscription',
    'pt-br': 'requisições de publicação + GB de payload; notificações + GB de payload por assinatura',
  },
  'fifo-per-event-group': {
    en: 'FIFO per event group, per FIFO subscriber; groups are per publishing account',
    'pt-br': 'FIFO por grupo de eventos e por assinante FIFO; os grupos valem por conta que publica',
  },
  'filter-on-body': {
    en: 'on body; unmatched messages are deleted',
    'pt-br': 'pelo corpo; a mensagem que não casa é apagada',
  },
  'five-minutes': { en: '5 minutes', 'pt-br': '5 minutos' },
  'glue-client-side': {
    en: 'AWS Glue Schema Registry (client side)',
    'pt-br': 'AWS Glue Schema Registry (no cliente)',
  },
  'glue-or-confluent': {
    en: 'Glue or Confluent registry; Avro and Protobuf decoded server-side for filtering',
    'pt-br': 'registro Glue ou Confluent; Avro e Protobuf decodificados no serviço para filtrar',
  },
  'glue-or-self-run': {
    en: 'Glue Schema Registry or self-run Confluent/Apicurio',
    'pt-br': 'Glue Schema Registry ou Confluent/Apicurio por conta própria',
  },
  'half-price-2024': {
    en: '50% lower on-demand writes and reads since 2024-11-01',
    'pt-br': 'escritas e leituras sob demanda 50% mais baratas desde 01/11/2024',
  },
  'iam-only': { en: 'IAM only; no ACLs, SCRAM or mTLS', 'pt-br': 'só IAM; sem ACLs, SCRAM ou mTLS' },
  'idle-polling': {
    en: '5 long-poll connections of up to 20 s: 5 x 3 x 60 x 730 = 657,000 requests/month = 0.26 USD at 0.40/M per idle queue',
    'pt-br':
      '5 conexões de long polling de até 20 s: 5 × 3 × 60 × 730 = 657.000 requisições/mês = 0,26 USD a 0,40/milhão por fila ociosa',
  },
  'indefinite-archive': { en: 'indefinite archive', 'pt-br': 'arquivo sem prazo' },
  'inherits-source-dlq': {
    en: "inherits the source's mechanism (SQS redrive; on-failure for streams)",
    'pt-br': 'herda o mecanismo da origem (redrive no SQS; destino de falha nos streams)',
  },
  'inprogress-completed': {
    en: 'INPROGRESS, then COMPLETED; expired is computed',
    'pt-br': 'INPROGRESS, depois COMPLETED; vencido é calculado',
  },
  'intelligent-rebalancing': {
    en: 'intelligent rebalancing default since 2025-11-20, extended to older clusters 2026-06-18',
    'pt-br': 'rebalanceamento inteligente por padrão desde 20/11/2025, estendido a clusters antigos em 18/06/2026',
  },
  'kept-for-ordered-sources': {
    en: 'kept for ordered sources (Kinesis, DynamoDB, FIFO, Kafka)',
    'pt-br': 'mantida para origens ordenadas (Kinesis, DynamoDB, FIFO, Kafka)',
  },
  'key-function-hash': {
    en: 'partition key id = functionName#hash(payload subset)',
    'pt-br': 'chave de partição id = functionName#hash(parte do payload)',
  },
  'multi-vpc-privatelink': {
    en: 'multi-VPC PrivateLink with cluster policy',
    'pt-br': 'PrivateLink entre VPCs com política do cluster',
  },
  'nearly-unlimited': { en: 'nearly unlimited', 'pt-br': 'quase ilimitada' },
  'no-sync-no-token': { en: 'no .sync and no .waitForTaskToken', 'pt-br': 'sem .sync nem .waitForTaskToken' },
  none: { en: 'none', 'pt-br': 'nenhum' },
  'none-except-redrive': { en: 'none except DLQ redrive', 'pt-br': 'nenhum, salvo o redrive da DLQ' },
  'none-in-service': { en: 'none in the service', 'pt-br': 'nenhuma no serviço' },
  'none-lambda-destination': {
    en: 'none in the service; Lambda on-failure destination',
    'pt-br': 'nenhuma no serviço; destino de falha do Lambda',
  },
  'not-published': { en: 'not published', 'pt-br': 'não publicada' },
  'on-failure-destinations': {
    en: 'on-failure SQS, SNS, S3 or Kafka topic (metadata for queues, full record for S3)',
    'pt-br': 'destino de falha SQS, SNS, S3 ou tópico Kafka (metadados nas filas, registro inteiro no S3)',
  },
  'one-batch-per-group': {
    en: 'FIFO: one batch in flight per message group',
    'pt-br': 'FIFO: um lote em andamento por grupo de mensagens',
  },
  'one-consumer-per-partition': {
    en: 'one consumer per partition at most; starts at one poller and rescales about each minute',
    'pt-br': 'no máximo um consumidor por partição; começa com um poller e se ajusta a cada minuto, mais ou menos',
  },
  'one-failed-put': {
    en: 'one conditional PutItem that fails and returns the stored item',
    'pt-br': 'um PutItem condicional que falha e devolve o item guardado',
  },
  'one-source-one-target': { en: 'one source to one target', 'pt-br': 'uma origem para um destino' },
  'one-year': { en: '1 year', 'pt-br': '1 ano' },
  'per-partition': { en: 'per partition', 'pt-br': 'por partição' },
  'per-transition': {
    en: 'per state transition, retries count',
    'pt-br': 'por transição de estado; novas tentativas contam',
  },
  'push-every-subscription': { en: 'push to every subscription', 'pt-br': 'envio ativo a cada assinatura' },
  'push-rule-targets': { en: 'push, rule to up to 5 targets', 'pt-br': 'envio ativo, cada regra a até 5 destinos' },
  'queue-policy': { en: 'queue policy', 'pt-br': 'política da fila' },
  'redrive-same-type': {
    en: 'redrive policy to a queue of the same type; redrive back',
    'pt-br': 'política de redrive para uma fila do mesmo tipo; dá para devolver à origem',
  },
  'report-batch-item-failures': {
    en: 'ReportBatchItemFailures with messageId; FIFO must stop at first failure',
    'pt-br': 'ReportBatchItemFailures com messageId; em FIFO, parar na primeira falha',
  },
  'request-plus-gb-hours': {
    en: 'per request plus GB-hours; duration to 100 ms, memory to 64 MB, three tiers (1,000 / 4,000 / rest)',
    'pt-br':
      'por requisição mais GB-hora; duração a cada 100 ms, memória a cada 64 MB, três faixas (1.000 / 4.000 / restante)',
  },
  'resource-policy-stream': {
    en: 'resource policy on stream and consumer',
    'pt-br': 'política de recurso no stream e no consumidor',
  },
  'retry-24h-185': { en: '24 h and 185 attempts by default', 'pt-br': '24 h e 185 tentativas por padrão' },
  'retry-5-300s': {
    en: 'default 5 attempts or 300 s; max 185 attempts, 86,400 s',
    'pt-br': '5 tentativas ou 300 s por padrão; no máximo 185 tentativas e 86.400 s',
  },
  'rf3-fixed': { en: 'RF 3, min.insync 2, 3 AZs, fixed', 'pt-br': 'RF 3, min.insync 2, 3 AZs, fixo' },
  'schemas-with-discovery': {
    en: 'yes, with discovery (8 KB billing chunks, 5M free)',
    'pt-br': 'sim, com descoberta (cobrada a cada 8 KB, 5 milhões grátis)',
  },
  'server-side-kms': { en: 'server-side KMS optional', 'pt-br': 'KMS no servidor, opcional' },
  'service-managed-distribution': {
    en: 'service-managed record distribution ignores partition keys (on-demand streams only)',
    'pt-br': 'a distribuição feita pelo serviço ignora as chaves de partição (só streams on-demand)',
  },
  'shards-times-factor': { en: 'shards x parallelization factor', 'pt-br': 'shards × fator de paralelização' },
  'shared-epus': { en: 'ESMs in one VPC can share EPUs', 'pt-br': 'mapeamentos na mesma VPC podem dividir EPUs' },
  'shared-through-ram': {
    en: 'one bus shared through AWS RAM to accounts, OUs or the organisation',
    'pt-br': 'um bus compartilhado por AWS RAM com contas, OUs ou a organização',
  },
  'six-times-timeout': { en: 'at least 6 x function timeout', 'pt-br': 'ao menos 6 vezes o timeout da função' },
  'sqs-queue-per-subscriber': {
    en: 'SQS queue per subscriber (OnFailureConfiguration); without it exhausted events are dropped',
    'pt-br': 'uma fila SQS por assinante (OnFailureConfiguration); sem ela, o evento esgotado é descartado',
  },
  'sqs-queue-per-subscription': { en: 'SQS queue per subscription', 'pt-br': 'uma fila SQS por assinatura' },
  'sqs-queue-per-target': { en: 'SQS standard queue per target', 'pt-br': 'uma fila SQS standard por destino' },
  'sse-kms-optional': { en: 'SSE with KMS optional', 'pt-br': 'SSE com KMS opcional' },
  'sse-sqs-or-kms': { en: 'SSE-SQS by default or KMS', 'pt-br': 'SSE-SQS por padrão ou KMS' },
  'starting-position': {
    en: 'subscriber starting position LATEST or POINT_IN_TIME; pause and resume',
    'pt-br': 'o assinante começa em LATEST ou POINT_IN_TIME; pode pausar e retomar',
  },
  'strict-per-message-group': { en: 'strict per message group', 'pt-br': 'estrita por grupo de mensagens' },
  'strict-per-partition': { en: 'strict per partition', 'pt-br': 'estrita por partição' },
  'strict-per-shard': { en: 'strict per shard (partition key)', 'pt-br': 'estrita por shard (chave de partição)' },
  'tls-and-kms': { en: 'TLS in transit, KMS at rest', 'pt-br': 'TLS em trânsito, KMS em repouso' },
  'token-10-min': { en: 'ClientRequestToken valid 10 minutes', 'pt-br': 'ClientRequestToken válido por 10 minutos' },
  'topic-policy': { en: 'topic policy', 'pt-br': 'política do tópico' },
  'topic-scope-3000': {
    en: '3,000 messages/s or 20 MB/s with FifoThroughputScope Topic; above that with MessageGroup scope',
    'pt-br': '3.000 mensagens/s ou 20 MB/s com FifoThroughputScope Topic; acima disso com escopo MessageGroup',
  },
  'ttl-few-days': {
    en: 'best effort, typically within a few days of expiry; filter expired items on read',
    'pt-br': 'melhor esforço, em geral em até alguns dias após o vencimento; filtre itens vencidos na leitura',
  },
  'unlimited-default-7-days': {
    en: 'unlimited (default 7 days, 250 GiB per partition)',
    'pt-br': 'ilimitada (padrão de 7 dias, 250 GiB por partição)',
  },
  'unlimited-pay-as-you-go': { en: 'unlimited, pay as you go', 'pt-br': 'ilimitado, pago pelo uso' },
  'warm-10-gib': {
    en: 'up to 10 GiB/s write warmed ahead',
    'pt-br': 'até 10 GiB/s de escrita preparados com antecedência',
  },
} as const;
