/** What a reader should know about a quota beyond its value, by quota id. */
export const quotaNotes = {
  'dynamodb.on-demand-price-cut': {
    en: '0.625 and 0.125 USD per million in us-east-1.',
    'pt-br': '0,625 e 0,125 USD por milhão em us-east-1.',
  },
  'dynamodb.rcu-chunk': {
    en: 'Strong reads use 1, eventual 0.5, transactional 2.',
    'pt-br': 'Leitura forte usa 1, eventual 0,5, transacional 2.',
  },
  'dynamodb.table-default-quota': { en: 'Ask for an increase.', 'pt-br': 'Peça aumento.' },
  'dynamodb.ttl-delay': {
    en: 'Older editions of the guide, and AWS’s design guidance of August 2026, say 48 hours. TTL deletions use no write units.',
    'pt-br':
      'Edições antigas do guia e a orientação de projeto da AWS de agosto de 2026 falam em 48 horas. As exclusões por TTL não usam unidades de escrita.',
  },
  'dynamodb.wcu-chunk': {
    en: 'An update is billed on the larger of before and after.',
    'pt-br': 'Uma atualização é cobrada pelo maior tamanho, antes ou depois.',
  },
  'eventbridge-bus-classic.api-destination-rate': { en: 'Ask for an increase.', 'pt-br': 'Peça aumento.' },
  'eventbridge-bus-classic.billing-chunk': {
    en: 'Every 64 KB begun is billed as one event.',
    'pt-br': 'Cada 64 KB iniciados são cobrados como um evento.',
  },
  'eventbridge-bus-classic.cross-account': {
    en: 'Two meters: 1.00 USD per million to a bus in another account, 0.05 straight to a target there.',
    'pt-br': 'Dois medidores: 1,00 USD por milhão para um bus de outra conta, 0,05 direto a um destino de lá.',
  },
  'eventbridge-bus-classic.dedup-window': {
    en: 'The Classic bus does not remove duplicates.',
    'pt-br': 'O bus Classic não elimina duplicatas.',
  },
  'eventbridge-bus-classic.dlq': {
    en: 'The queue policy has to let EventBridge write, for that rule.',
    'pt-br': 'A política da fila precisa permitir que o EventBridge escreva, para aquela regra.',
  },
  'eventbridge-bus-classic.invocations-quota': {
    en: 'What exceeds it is delayed, not lost.',
    'pt-br': 'O que passa do limite atrasa, não se perde.',
  },
  'eventbridge-bus-classic.max-payload': {
    en: '256 KB until January 2026. The whole PutEvents entry counts; AWS writes 1 MB.',
    'pt-br': '256 KB até janeiro de 2026. Conta a entrada inteira do PutEvents; a AWS escreve 1 MB.',
  },
  'eventbridge-bus-classic.max-retention': {
    en: 'The archive may be kept without an end date.',
    'pt-br': 'O arquivo pode ser mantido sem data de fim.',
  },
  'eventbridge-bus-classic.putevents-quota': {
    en: 'Counts calls; each may carry up to 10 events. São Paulo starts 17 times lower than N. Virginia.',
    'pt-br': 'Conta chamadas; cada uma leva até 10 eventos. São Paulo começa 17 vezes abaixo do Norte da Virgínia.',
  },
  'eventbridge-bus-classic.rules-per-bus': { en: 'Ask for an increase.', 'pt-br': 'Peça aumento.' },
  'eventbridge-bus-classic.targets-per-rule': {
    en: 'Fixed; add a rule for more targets.',
    'pt-br': 'Fixo; para mais destinos, crie outra regra.',
  },
  'eventbridge-bus-classic.typical-latency': {
    en: 'An old AWS figure of about half a second; AWS reported a large cut in late 2023. Read it as 100 to 500 ms.',
    'pt-br':
      'Número antigo da AWS, perto de meio segundo; a AWS relatou grande redução no fim de 2023. Leia como 100 a 500 ms.',
  },
  'eventbridge-custom-bus.available': {
    en: 'São Paulo is not on the launch list.',
    'pt-br': 'São Paulo não está na lista de lançamento.',
  },
  'eventbridge-custom-bus.billing-chunk': {
    en: 'On the way in and on each delivery.',
    'pt-br': 'Na entrada e em cada entrega.',
  },
  'eventbridge-custom-bus.billing-dimensions': {
    en: 'Rates are reported by others, not confirmed. Rounding to the KB weighs on small events.',
    'pt-br':
      'Os preços são relatados por terceiros, não confirmados. O arredondamento por KB pesa em eventos pequenos.',
  },
  'eventbridge-custom-bus.buses-per-account': { en: 'Ask for an increase.', 'pt-br': 'Peça aumento.' },
  'eventbridge-custom-bus.dedup-window': {
    en: 'At publish time, by content or by a key you give: it covers the producer’s retries only.',
    'pt-br': 'Na publicação, por conteúdo ou por uma chave sua: cobre só as repetições do produtor.',
  },
  'eventbridge-custom-bus.delivery': {
    en: 'Assumed for the delivery side.',
    'pt-br': 'Suposto para o lado da entrega.',
  },
  'eventbridge-custom-bus.event-group-ingest': {
    en: 'Number of events plus their total KB in any one second, per group. Fixed.',
    'pt-br': 'Número de eventos mais o total em KB em qualquer segundo, por grupo. Fixo.',
  },
  'eventbridge-custom-bus.events-per-second-per-bus': { en: 'Fixed.', 'pt-br': 'Fixo.' },
  'eventbridge-custom-bus.filter-bytes': {
    en: 'All filters of one subscriber together.',
    'pt-br': 'Todos os filtros de um assinante somados.',
  },
  'eventbridge-custom-bus.launch-date': {
    en: 'The older bus was renamed Classic on that day.',
    'pt-br': 'O bus antigo passou a se chamar Classic nesse dia.',
  },
  'eventbridge-custom-bus.max-payload': {
    en: 'Assumed equal to Classic; not confirmed for this bus.',
    'pt-br': 'Suposto igual ao Classic; não confirmado para este bus.',
  },
  'eventbridge-custom-bus.ordering': {
    en: 'An event that fails holds back its own group only.',
    'pt-br': 'Um evento que falha segura apenas o próprio grupo.',
  },
  'eventbridge-custom-bus.regions-at-launch': { en: '14 regions.', 'pt-br': '14 regiões.' },
  'eventbridge-custom-bus.retry-policy': {
    en: 'Much shorter than on Classic unless changed.',
    'pt-br': 'Bem mais curta que no Classic, se não for alterada.',
  },
  'eventbridge-custom-bus.subscribers-per-bus': { en: 'Ask for an increase.', 'pt-br': 'Peça aumento.' },
  'eventbridge-custom-bus.target-timeout': {
    en: 'Lambda, Step Functions and HTTP targets.',
    'pt-br': 'Destinos Lambda, Step Functions e HTTP.',
  },
  'eventbridge-pipes.billing-chunk': {
    en: 'After filtering; a batch is one request per 64 KB begun.',
    'pt-br': 'Depois da filtragem; um lote é uma requisição a cada 64 KB iniciados.',
  },
  'eventbridge-pipes.concurrent-executions': {
    en: '3,000 in the largest regions.',
    'pt-br': '3.000 nas maiores regiões.',
  },
  'idempotency-pattern.cost-per-duplicate': {
    en: 'The library says 1 read unit, AWS guidance says a full write; the models count the write.',
    'pt-br':
      'A biblioteca diz 1 unidade de leitura, a orientação da AWS diz uma escrita inteira; os modelos contam a escrita.',
  },
  'idempotency-pattern.expiry-default': {
    en: 'Make it longer than the source may redeliver.',
    'pt-br': 'Deixe maior que o prazo em que a origem pode reentregar.',
  },
  'idempotency-pattern.key-schema': {
    en: 'Or a fixed partition key with the hash as sort key.',
    'pt-br': 'Ou chave de partição fixa com o hash como chave de ordenação.',
  },
  'idempotency-pattern.writes-per-new-call': {
    en: 'A conditional PutItem, then an UpdateItem: 2 WCU per KB.',
    'pt-br': 'Um PutItem condicional e depois um UpdateItem: 2 WCU por KB.',
  },
  'kinesis-on-demand-advantage.delivery': {
    en: 'A producer that retries can write the same record twice.',
    'pt-br': 'Um produtor que tenta de novo pode gravar o mesmo registro duas vezes.',
  },
  'kinesis-on-demand-advantage.efo-consumers': {
    en: 'Enhanced fan-out costs nothing extra here.',
    'pt-br': 'O enhanced fan-out não custa nada a mais aqui.',
  },
  'kinesis-on-demand-advantage.efo-latency': {
    en: 'Records are pushed over HTTP/2.',
    'pt-br': 'Os registros são enviados por HTTP/2.',
  },
  'kinesis-on-demand-advantage.launch': {
    en: 'A setting of the account in each region.',
    'pt-br': 'Um ajuste da conta em cada região.',
  },
  'kinesis-on-demand-advantage.max-payload': {
    en: '1 MiB until late 2025. Records of 1 to 10 MiB are meant to be occasional and draw on burst capacity.',
    'pt-br': '1 MiB até o fim de 2025. Registros de 1 a 10 MiB devem ser ocasionais e usam capacidade de rajada.',
  },
  'kinesis-on-demand-advantage.max-write': {
    en: 'Taken from the on-demand row; AWS says warm throughput goes up to 10 GiB/s.',
    'pt-br': 'Tirado da linha on-demand; a AWS diz que a vazão preparada vai até 10 GiB/s.',
  },
  'kinesis-on-demand-advantage.minimum-commitment': {
    en: 'Billed in and out even when unused; the commitment period was not read.',
    'pt-br': 'Cobrado na entrada e na saída mesmo sem uso; o prazo do compromisso não foi lido.',
  },
  'kinesis-on-demand-advantage.rate-discount': {
    en: 'Writes, reads and extended retention at least 60% below Standard.',
    'pt-br': 'Escrita, leitura e retenção estendida ao menos 60% abaixo do Standard.',
  },
  'kinesis-on-demand-advantage.shared-consumer-latency': {
    en: 'About 200 ms with one polling consumer and near 1 s with five.',
    'pt-br': 'Cerca de 200 ms com um consumidor por consulta e perto de 1 s com cinco.',
  },
  'kinesis-on-demand-advantage.unordered-option': {
    en: 'New in 2026; there is no order while it is on.',
    'pt-br': 'Novo em 2026; não há ordem enquanto estiver ligado.',
  },
  'kinesis-on-demand-standard.billing-chunk': {
    en: 'Each record is rounded up to 1 KB on the way in.',
    'pt-br': 'Cada registro é arredondado para cima a 1 KB na entrada.',
  },
  'kinesis-on-demand-standard.delivery': {
    en: 'A producer that retries can write the same record twice.',
    'pt-br': 'Um produtor que tenta de novo pode gravar o mesmo registro duas vezes.',
  },
  'kinesis-on-demand-standard.efo-latency': {
    en: 'Records are pushed over HTTP/2.',
    'pt-br': 'Os registros são enviados por HTTP/2.',
  },
  'kinesis-on-demand-standard.max-payload': {
    en: '1 MiB until late 2025. Records of 1 to 10 MiB are meant to be occasional and draw on burst capacity.',
    'pt-br': '1 MiB até o fim de 2025. Registros de 1 a 10 MiB devem ser ocasionais e usam capacidade de rajada.',
  },
  'kinesis-on-demand-standard.max-write': {
    en: 'Reads are twice that. São Paulo starts at 200 MB/s, up to 10 GB/s on request.',
    'pt-br': 'A leitura é o dobro. São Paulo começa em 200 MB/s, até 10 GB/s sob pedido.',
  },
  'kinesis-on-demand-standard.new-stream-capacity': {
    en: 'And 8 MB/s of reads; it then follows twice the peak of the last 30 days.',
    'pt-br': 'E 8 MB/s de leitura; depois acompanha o dobro do pico dos últimos 30 dias.',
  },
  'kinesis-on-demand-standard.shared-consumer-latency': {
    en: 'About 200 ms with one polling consumer and near 1 s with five.',
    'pt-br': 'Cerca de 200 ms com um consumidor por consulta e perto de 1 s com cinco.',
  },
  'kinesis-on-demand-standard.streams-per-account': {
    en: 'Default; ask for an increase.',
    'pt-br': 'Padrão; peça aumento.',
  },
  'kinesis-provisioned.billing-chunk': { en: 'The PUT payload unit.', 'pt-br': 'A unidade de payload do PUT.' },
  'kinesis-provisioned.delivery': {
    en: 'A producer that retries can write the same record twice.',
    'pt-br': 'Um produtor que tenta de novo pode gravar o mesmo registro duas vezes.',
  },
  'kinesis-provisioned.efo-consumers': { en: '2 MB/s per shard for each.', 'pt-br': '2 MB/s por shard para cada um.' },
  'kinesis-provisioned.efo-latency': {
    en: 'Records are pushed over HTTP/2.',
    'pt-br': 'Os registros são enviados por HTTP/2.',
  },
  'kinesis-provisioned.getrecords-rate': {
    en: 'Up to 10 MB or 10,000 records per call.',
    'pt-br': 'Até 10 MB ou 10.000 registros por chamada.',
  },
  'kinesis-provisioned.max-payload': {
    en: '1 MiB until late 2025. Records of 1 to 10 MiB are meant to be occasional and draw on burst capacity.',
    'pt-br': '1 MiB até o fim de 2025. Registros de 1 a 10 MiB devem ser ocasionais e usam capacidade de rajada.',
  },
  'kinesis-provisioned.shard-read-bytes': {
    en: 'Shared by all polling consumers; the current table also prints 2,000 records a second.',
    'pt-br': 'Dividida entre os consumidores por consulta; a tabela atual também traz 2.000 registros por segundo.',
  },
  'kinesis-provisioned.shards-per-account': {
    en: '20,000 in the three largest regions, 1,000 or 6,000 elsewhere. Ask for an increase.',
    'pt-br': '20.000 nas três maiores regiões, 1.000 ou 6.000 nas demais. Peça aumento.',
  },
  'kinesis-provisioned.shared-consumer-latency': {
    en: 'About 200 ms with one polling consumer and near 1 s with five.',
    'pt-br': 'Cerca de 200 ms com um consumidor por consulta e perto de 1 s com cinco.',
  },
  'lambda-esm-dynamodb-streams.readers-per-shard': { en: '1 for global tables.', 'pt-br': '1 em tabelas globais.' },
  'lambda-esm-kinesis.batch-size-max': {
    en: '100 by default; 6 MB in all.',
    'pt-br': '100 por padrão; 6 MB no total.',
  },
  'lambda-esm-kinesis.parallelization-factor-max': {
    en: 'Order is kept per partition key.',
    'pt-br': 'A ordem se mantém por chave de partição.',
  },
  'lambda-esm-kinesis.polling': {
    en: 'Standard iterator; no extra charge.',
    'pt-br': 'Iterador padrão; sem cobrança extra.',
  },
  'lambda-esm-msk.batch-size-max': { en: '100 by default.', 'pt-br': '100 por padrão.' },
  'lambda-esm-msk.poller-throughput': {
    en: '20 MB/s per event poller unit, 10 pollers per unit by default.',
    'pt-br': '20 MB/s por unidade de poller, 10 pollers por unidade por padrão.',
  },
  'lambda-esm-msk.poller-unit-price': { en: 'us-east-1.', 'pt-br': 'us-east-1.' },
  'lambda-esm-sqs.batch-size-max': {
    en: '10 for FIFO; above 10 needs a window of at least 1 s; 6 MB in all.',
    'pt-br': '10 em FIFO; acima de 10 exige janela de ao menos 1 s; 6 MB no total.',
  },
  'lambda-esm-sqs.batch-window-max': { en: 'Not for FIFO.', 'pt-br': 'Não vale para FIFO.' },
  'lambda-esm-sqs.idle-polling-cost': {
    en: 'Derived: AWS describes at least five connections and promises no number.',
    'pt-br': 'Derivado: a AWS descreve ao menos cinco conexões e não promete número.',
  },
  'lambda-esm-sqs.max-concurrency-default': {
    en: '1,000 in older documents.',
    'pt-br': '1.000 em documentos antigos.',
  },
  'lambda-esm-sqs.maximum-concurrency-setting': {
    en: 'Not together with provisioned mode.',
    'pt-br': 'Não junto com o modo provisionado.',
  },
  'lambda-esm-sqs.poller-throughput': {
    en: 'About 10 concurrent invocations and 10 SQS calls a second per poller.',
    'pt-br': 'Cerca de 10 invocações simultâneas e 10 chamadas SQS por segundo por poller.',
  },
  'lambda-esm-sqs.poller-unit-price': {
    en: 'us-east-1. Two pollers, the minimum, cost 13.51 USD in 730 hours.',
    'pt-br': 'us-east-1. Dois pollers, o mínimo, custam 13,51 USD em 730 horas.',
  },
  'lambda-esm-sqs.provisioned-min-pollers': { en: 'Since November 2025.', 'pt-br': 'Desde novembro de 2025.' },
  'lambda.account-concurrency': {
    en: 'New accounts start lower. Ask for an increase.',
    'pt-br': 'Contas novas começam abaixo. Peça aumento.',
  },
  'lambda.async-request-billing': {
    en: 'Events from S3, SNS, EventBridge, Step Functions and logs.',
    'pt-br': 'Eventos vindos de S3, SNS, EventBridge, Step Functions e logs.',
  },
  'lambda.timeout': {
    en: '90 minutes on Lambda Managed Instances since 2026-09-09.',
    'pt-br': '90 minutos em Lambda Managed Instances desde 09/09/2026.',
  },
  'msk-express.available': {
    en: 'For São Paulo, inferred from the published price, not from the developer guide.',
    'pt-br': 'Para São Paulo, deduzido do preço publicado, não do guia do desenvolvedor.',
  },
  'msk-express.brokers-per-account': { en: 'Ask for an increase.', 'pt-br': 'Peça aumento.' },
  'msk-express.brokers-per-cluster': {
    en: 'With KRaft, as new clusters run; 30 with ZooKeeper. Ask for an increase.',
    'pt-br': 'Com KRaft, como nos clusters novos; 30 com ZooKeeper. Peça aumento.',
  },
  'msk-express.iam-connections-per-broker': {
    en: 'At most 100 new connections a second, 4 on t3. A broker setting can raise it, at some risk.',
    'pt-br': 'No máximo 100 conexões novas por segundo, 4 em t3. Um ajuste do broker pode elevar, com algum risco.',
  },
  'msk-express.kafka-versions': {
    en: 'Kafka Streams is not fully supported; share groups not yet.',
    'pt-br': 'Kafka Streams não é totalmente suportado; grupos compartilhados, ainda não.',
  },
  'msk-express.max-payload': {
    en: 'Default of message.max.bytes; brokers and topics can raise it.',
    'pt-br': 'Padrão de message.max.bytes; brokers e tópicos podem elevar.',
  },
  'msk-express.typical-latency': {
    en: 'Single to low double-digit milliseconds to produce; the consumer’s poll adds its own wait.',
    'pt-br': 'De poucos a algumas dezenas de milissegundos para produzir; a consulta do consumidor soma a sua espera.',
  },
  'msk-serverless.available': {
    en: 'São Paulo is not on the documented list.',
    'pt-br': 'São Paulo não está na lista documentada.',
  },
  'msk-serverless.client-connections': { en: '100 new ones a second.', 'pt-br': '100 novas por segundo.' },
  'msk-serverless.max-retention': { en: '24 hours in copies of 2022.', 'pt-br': '24 horas em cópias de 2022.' },
  'msk-serverless.partitions': {
    en: 'Leaders; 120 for compacted topics.',
    'pt-br': 'Líderes; 120 para tópicos compactados.',
  },
  'msk-standard.brokers-per-account': { en: 'Ask for an increase.', 'pt-br': 'Peça aumento.' },
  'msk-standard.brokers-per-cluster': {
    en: 'With KRaft, as new clusters run; 30 with ZooKeeper. Ask for an increase.',
    'pt-br': 'Com KRaft, como nos clusters novos; 30 com ZooKeeper. Peça aumento.',
  },
  'msk-standard.iam-connections-per-broker': {
    en: 'At most 100 new connections a second, 4 on t3. A broker setting can raise it, at some risk.',
    'pt-br': 'No máximo 100 conexões novas por segundo, 4 em t3. Um ajuste do broker pode elevar, com algum risco.',
  },
  'msk-standard.max-payload': {
    en: 'Default of message.max.bytes; brokers and topics can raise it.',
    'pt-br': 'Padrão de message.max.bytes; brokers e tópicos podem elevar.',
  },
  'msk-standard.typical-latency': {
    en: 'Single to low double-digit milliseconds to produce; the consumer’s poll adds its own wait.',
    'pt-br': 'De poucos a algumas dezenas de milissegundos para produzir; a consulta do consumidor soma a sua espera.',
  },
  'sns-fifo.max-payload': {
    en: 'Not raised with the others in January 2026; up to 2 GB with the extended client, through S3.',
    'pt-br': 'Não subiu com os demais em janeiro de 2026; até 2 GB com o cliente estendido, via S3.',
  },
  'sns-fifo.max-retention': {
    en: 'Set by the topic’s archive policy.',
    'pt-br': 'Definida pela política de arquivo do tópico.',
  },
  'sns-fifo.per-topic-bytes': {
    en: 'With FifoThroughputScope Topic; MessageGroup scope lifts it.',
    'pt-br': 'Com FifoThroughputScope Topic; o escopo MessageGroup eleva.',
  },
  'sns-fifo.per-topic-messages': {
    en: 'With FifoThroughputScope Topic; MessageGroup scope lifts it to the account’s rate.',
    'pt-br': 'Com FifoThroughputScope Topic; o escopo MessageGroup eleva até a taxa da conta.',
  },
  'sns-fifo.publish-quota': {
    en: 'Counts messages, so batching does not help. Ask for an increase.',
    'pt-br': 'Conta mensagens, então agrupar não ajuda. Peça aumento.',
  },
  'sns-fifo.subscriptions-per-topic': {
    en: 'SQS queues only, standard or FIFO.',
    'pt-br': 'Só filas SQS, standard ou FIFO.',
  },
  'sns-standard.billing-chunk': {
    en: 'Every 64 KB published is one request.',
    'pt-br': 'Cada 64 KB publicados são uma requisição.',
  },
  'sns-standard.max-payload': {
    en: 'Not raised with the others in January 2026; up to 2 GB with the extended client, through S3.',
    'pt-br': 'Não subiu com os demais em janeiro de 2026; até 2 GB com o cliente estendido, via S3.',
  },
  'sns-standard.publish-quota': {
    en: 'Counts messages, so batching does not help. Ask for an increase.',
    'pt-br': 'Conta mensagens, então agrupar não ajuda. Peça aumento.',
  },
  'sns-standard.typical-latency': {
    en: 'AWS says typically under 30 ms and promises no tail.',
    'pt-br': 'A AWS diz menos de 30 ms em geral e não promete a cauda.',
  },
  'sqs-fifo.batch-size': {
    en: 'The whole batch also has to fit in 1 MiB.',
    'pt-br': 'O lote inteiro também precisa caber em 1 MiB.',
  },
  'sqs-fifo.billing-chunk': {
    en: 'On every call: each 64 KB begun is a request.',
    'pt-br': 'Em toda chamada: cada 64 KB iniciados são uma requisição.',
  },
  'sqs-fifo.delivery': {
    en: 'A message whose visibility runs out is delivered again: keep consumers idempotent.',
    'pt-br': 'Uma mensagem cuja visibilidade vence é entregue de novo: mantenha os consumidores idempotentes.',
  },
  'sqs-fifo.in-flight': { en: '20,000 until late 2024.', 'pt-br': '20.000 até o fim de 2024.' },
  'sqs-fifo.max-payload': { en: '256 KiB until August 2025.', 'pt-br': '256 KiB até agosto de 2025.' },
  'sqs-fifo.max-retention': { en: '4 days unless changed.', 'pt-br': '4 dias, se não for alterada.' },
  'sqs-fifo.partition-limit': {
    en: 'One message group stays in one partition and cannot exceed it; 3,000 messages a second in batches.',
    'pt-br': 'Um grupo de mensagens fica numa só partição e não passa dela; 3.000 mensagens por segundo em lotes.',
  },
  'sqs-fifo.throughput-default': {
    en: '3,000 messages a second in batches of 10; high-throughput mode goes beyond.',
    'pt-br': '3.000 mensagens por segundo em lotes de 10; o modo de alta vazão vai além.',
  },
  'sqs-fifo.throughput-high-mode': {
    en: 'Ten times as many messages in batches of 10. The São Paulo figure is from 2023: check it in the console.',
    'pt-br': 'Dez vezes mais mensagens em lotes de 10. O número de São Paulo é de 2023: confira no console.',
  },
  'sqs-standard.batch-size': {
    en: 'The whole batch also has to fit in 1 MiB.',
    'pt-br': 'O lote inteiro também precisa caber em 1 MiB.',
  },
  'sqs-standard.billing-chunk': {
    en: 'On every call: each 64 KB begun is a request.',
    'pt-br': 'Em toda chamada: cada 64 KB iniciados são uma requisição.',
  },
  'sqs-standard.fair-queues': {
    en: 'Promises no order. The surcharge comes from a March 2026 pricing guide.',
    'pt-br': 'Não promete ordem. O adicional vem de um guia de preços de março de 2026.',
  },
  'sqs-standard.in-flight': { en: 'Ask for an increase.', 'pt-br': 'Peça aumento.' },
  'sqs-standard.max-payload': { en: '256 KiB until August 2025.', 'pt-br': '256 KiB até agosto de 2025.' },
  'sqs-standard.max-retention': { en: '4 days unless changed.', 'pt-br': '4 dias, se não for alterada.' },
  'sqs-standard.typical-latency': {
    en: 'Tens of milliseconds to send and receive; AWS promises no figure.',
    'pt-br': 'Dezenas de milissegundos para enviar e receber; a AWS não promete número.',
  },
  'step-functions-express.start-rate': {
    en: 'Nominal; lower by default outside the largest regions.',
    'pt-br': 'Nominal; padrão menor fora das maiores regiões.',
  },
  'step-functions-standard.billing': { en: '4,000 a month are free.', 'pt-br': '4.000 por mês são grátis.' },
  'step-functions-standard.max-payload': { en: 'Between states.', 'pt-br': 'Entre estados.' },
  'step-functions-standard.start-rate': {
    en: 'us-east-1, us-west-2 and eu-west-1; about 800 elsewhere. Ask for an increase.',
    'pt-br': 'us-east-1, us-west-2 e eu-west-1; cerca de 800 nas demais. Peça aumento.',
  },
  'step-functions-standard.state-transition-rate': {
    en: 'Largest regions; 800 elsewhere. Ask for an increase.',
    'pt-br': 'Maiores regiões; 800 nas demais. Peça aumento.',
  },
} as const;
