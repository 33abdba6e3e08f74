/** What each rate bills, by rate id; the service name stands beside it. */
export const rateDescriptions = {
  'api-gateway.http-api': {
    en: 'HTTP API calls, up to 300 million a month',
    'pt-br': 'Chamadas de API HTTP, até 300 milhões por mês',
  },
  'api-gateway.rest-api': {
    en: 'REST API calls, up to 333 million a month',
    'pt-br': 'Chamadas de API REST, até 333 milhões por mês',
  },
  'athena.provisioned-dpu-hour': { en: 'Provisioned capacity', 'pt-br': 'Capacidade provisionada' },
  'athena.query-tb': { en: 'Data scanned by SQL queries', 'pt-br': 'Dados lidos por consultas SQL' },
  'aurora.db-r6g-large-hour': {
    en: 'db.r6g.large instance, Aurora Standard',
    'pt-br': 'Instância db.r6g.large, Aurora Standard',
  },
  'aurora.io-requests': { en: 'I/O requests, Aurora Standard', 'pt-br': 'Requisições de E/S, Aurora Standard' },
  'aurora.serverless-v2-acu-hour': {
    en: 'Serverless v2 capacity, Aurora Standard',
    'pt-br': 'Capacidade Serverless v2, Aurora Standard',
  },
  'aurora.serverless-v2-acu-io-optimized-hour': {
    en: 'Serverless v2 capacity, I/O-Optimized',
    'pt-br': 'Capacidade Serverless v2, I/O-Optimized',
  },
  'aurora.storage-gb-month': { en: 'Storage, Aurora Standard', 'pt-br': 'Armazenamento, Aurora Standard' },
  'aurora.storage-io-optimized-gb-month': { en: 'Storage, I/O-Optimized', 'pt-br': 'Armazenamento, I/O-Optimized' },
  'cloudfront.data-out-gb': { en: 'Data sent to viewers', 'pt-br': 'Dados enviados aos visitantes' },
  'cloudfront.https-requests': { en: 'HTTPS requests from viewers', 'pt-br': 'Requisições HTTPS dos visitantes' },
  'cloudtrail.data-events': { en: 'Data events recorded', 'pt-br': 'Eventos de dados registrados' },
  'cloudtrail.management-extra-copy': {
    en: 'Second and later copies of management events',
    'pt-br': 'Segunda cópia em diante dos eventos de gerenciamento',
  },
  'cloudwatch.alarm-composite-month': { en: 'Composite alarm', 'pt-br': 'Alarme composto' },
  'cloudwatch.alarm-high-res-month': { en: 'High-resolution alarm', 'pt-br': 'Alarme de alta resolução' },
  'cloudwatch.alarm-standard-month': { en: 'Standard-resolution alarm', 'pt-br': 'Alarme de resolução padrão' },
  'cloudwatch.api-requests': {
    en: 'API requests other than GetMetricData',
    'pt-br': 'Requisições de API, exceto GetMetricData',
  },
  'cloudwatch.canary-run': { en: 'Run of a Synthetics canary', 'pt-br': 'Execução de um canário do Synthetics' },
  'cloudwatch.custom-metric-month': { en: 'Custom metric', 'pt-br': 'Métrica personalizada' },
  'cloudwatch.dashboard-month': { en: 'Custom dashboard', 'pt-br': 'Painel personalizado' },
  'cloudwatch.getmetricdata': {
    en: 'Metrics requested with GetMetricData',
    'pt-br': 'Métricas pedidas com GetMetricData',
  },
  'cloudwatch.logs-ingest-gb': { en: 'Logs written, Standard class', 'pt-br': 'Logs gravados, classe Standard' },
  'cloudwatch.logs-ingest-ia-gb': {
    en: 'Logs written, Infrequent Access class',
    'pt-br': 'Logs gravados, classe Infrequent Access',
  },
  'cloudwatch.logs-insights-gb': { en: 'Data scanned by Logs Insights', 'pt-br': 'Dados lidos pelo Logs Insights' },
  'cloudwatch.logs-storage-gb-month': {
    en: 'Logs kept, on their compressed size',
    'pt-br': 'Logs guardados, pelo tamanho comprimido',
  },
  'cloudwatch.metric-streams': {
    en: 'Updates sent by metric streams',
    'pt-br': 'Atualizações enviadas por metric streams',
  },
  'cloudwatch.vended-logs-cloudwatch-gb': {
    en: 'Logs of AWS services sent to CloudWatch Logs',
    'pt-br': 'Logs de serviços da AWS enviados ao CloudWatch Logs',
  },
  'cloudwatch.vended-logs-s3-gb': {
    en: 'Logs of AWS services sent to S3',
    'pt-br': 'Logs de serviços da AWS enviados ao S3',
  },
  'config.configuration-item': { en: 'Configuration item recorded', 'pt-br': 'Item de configuração registrado' },
  'config.rule-evaluation': {
    en: 'Rule evaluation, up to 100,000 a month',
    'pt-br': 'Avaliação de regra, até 100.000 por mês',
  },
  'data-transfer.inter-az-gb': {
    en: 'Between zones of a region, charged on each side',
    'pt-br': 'Entre zonas de uma região, cobrada de cada lado',
  },
  'data-transfer.inter-region-out-gb': { en: 'To another AWS region', 'pt-br': 'Para outra região da AWS' },
  'data-transfer.internet-out-gb': { en: 'Out to the internet', 'pt-br': 'Saída para a internet' },
  'dynamodb.backup-gb-month': { en: 'On-demand backup, kept warm', 'pt-br': 'Backup sob demanda, em camada ativa' },
  'dynamodb.cdc-kinesis': {
    en: 'Changes captured to Kinesis Data Streams',
    'pt-br': 'Alterações capturadas para o Kinesis Data Streams',
  },
  'dynamodb.export-s3-gb': { en: 'Export to S3', 'pt-br': 'Exportação para o S3' },
  'dynamodb.import-s3-gb': { en: 'Import from S3', 'pt-br': 'Importação do S3' },
  'dynamodb.on-demand-rru': {
    en: 'On-demand reads: one strong read of up to 4 KB each',
    'pt-br': 'Leituras sob demanda: uma leitura forte de até 4 KB cada',
  },
  'dynamodb.on-demand-rru-ia': {
    en: 'On-demand reads, Standard-IA class',
    'pt-br': 'Leituras sob demanda, classe Standard-IA',
  },
  'dynamodb.on-demand-rwru': {
    en: 'On-demand writes replicated to another region',
    'pt-br': 'Escritas sob demanda replicadas em outra região',
  },
  'dynamodb.on-demand-wru': {
    en: 'On-demand writes of up to 1 KB each',
    'pt-br': 'Escritas sob demanda de até 1 KB cada',
  },
  'dynamodb.on-demand-wru-ia': {
    en: 'On-demand writes, Standard-IA class',
    'pt-br': 'Escritas sob demanda, classe Standard-IA',
  },
  'dynamodb.pitr-gb-month': {
    en: 'Continuous backup (point-in-time recovery)',
    'pt-br': 'Backup contínuo (recuperação a um ponto no tempo)',
  },
  'dynamodb.provisioned-rcu-hour': { en: 'Provisioned read capacity', 'pt-br': 'Capacidade de leitura provisionada' },
  'dynamodb.provisioned-rwcu-hour': {
    en: 'Provisioned replicated write capacity',
    'pt-br': 'Capacidade provisionada de escrita replicada',
  },
  'dynamodb.provisioned-wcu-hour': { en: 'Provisioned write capacity', 'pt-br': 'Capacidade de escrita provisionada' },
  'dynamodb.restore-gb': { en: 'Restore from a backup', 'pt-br': 'Restauração de um backup' },
  'dynamodb.storage-gb-month': {
    en: 'Table storage, Standard class',
    'pt-br': 'Armazenamento de tabelas, classe Standard',
  },
  'dynamodb.storage-ia-gb-month': {
    en: 'Table storage, Standard-IA class',
    'pt-br': 'Armazenamento de tabelas, classe Standard-IA',
  },
  'dynamodb.streams-read': { en: 'Reads of DynamoDB Streams', 'pt-br': 'Leituras do DynamoDB Streams' },
  'ebs.gp2-gb-month': { en: 'gp2 volume', 'pt-br': 'Volume gp2' },
  'ebs.gp3-gb-month': {
    en: 'gp3 volume, 3,000 IOPS and 125 MiB/s included',
    'pt-br': 'Volume gp3, com 3.000 IOPS e 125 MiB/s inclusos',
  },
  'ebs.gp3-iops-month': { en: 'gp3 IOPS above 3,000', 'pt-br': 'IOPS de gp3 acima de 3.000' },
  'ebs.gp3-throughput-mibps-month': {
    en: 'gp3 throughput above 125 MiB/s',
    'pt-br': 'Vazão de gp3 acima de 125 MiB/s',
  },
  'ebs.io2-gb-month': { en: 'io2 volume', 'pt-br': 'Volume io2' },
  'ebs.snapshot-gb-month': { en: 'Snapshot, standard tier', 'pt-br': 'Snapshot, camada padrão' },
  'ec2.c7g-large-linux-hour': { en: 'c7g.large on Linux, on demand', 'pt-br': 'c7g.large com Linux, sob demanda' },
  'ec2.m5-large-linux-hour': { en: 'm5.large on Linux, on demand', 'pt-br': 'm5.large com Linux, sob demanda' },
  'ec2.m6g-large-linux-hour': { en: 'm6g.large on Linux, on demand', 'pt-br': 'm6g.large com Linux, sob demanda' },
  'ec2.m6i-large-linux-hour': { en: 'm6i.large on Linux, on demand', 'pt-br': 'm6i.large com Linux, sob demanda' },
  'ec2.m7g-large-linux-hour': { en: 'm7g.large on Linux, on demand', 'pt-br': 'm7g.large com Linux, sob demanda' },
  'ec2.m7i-large-linux-hour': { en: 'm7i.large on Linux, on demand', 'pt-br': 'm7i.large com Linux, sob demanda' },
  'ec2.m8g-large-linux-hour': { en: 'm8g.large on Linux, on demand', 'pt-br': 'm8g.large com Linux, sob demanda' },
  'ec2.r6g-large-linux-hour': { en: 'r6g.large on Linux, on demand', 'pt-br': 'r6g.large com Linux, sob demanda' },
  'ec2.r7g-large-linux-hour': { en: 'r7g.large on Linux, on demand', 'pt-br': 'r7g.large com Linux, sob demanda' },
  'ec2.t3-medium-linux-hour': { en: 't3.medium on Linux, on demand', 'pt-br': 't3.medium com Linux, sob demanda' },
  'ec2.t3-micro-linux-hour': { en: 't3.micro on Linux, on demand', 'pt-br': 't3.micro com Linux, sob demanda' },
  'ec2.t3-small-linux-hour': { en: 't3.small on Linux, on demand', 'pt-br': 't3.small com Linux, sob demanda' },
  'ec2.t4g-medium-linux-hour': { en: 't4g.medium on Linux, on demand', 'pt-br': 't4g.medium com Linux, sob demanda' },
  'ec2.t4g-micro-linux-hour': { en: 't4g.micro on Linux, on demand', 'pt-br': 't4g.micro com Linux, sob demanda' },
  'ec2.t4g-small-linux-hour': { en: 't4g.small on Linux, on demand', 'pt-br': 't4g.small com Linux, sob demanda' },
  'eks.cluster-extended-support-hour': {
    en: 'Extended support, on top of the cluster-hour',
    'pt-br': 'Suporte estendido, somado ao cluster-hora',
  },
  'eks.cluster-hour': { en: 'Control plane, standard support', 'pt-br': 'Plano de controle, suporte padrão' },
  'elasticache.cache-m6g-large-redis-hour': {
    en: 'cache.m6g.large node, Redis OSS',
    'pt-br': 'Nó cache.m6g.large, Redis OSS',
  },
  'elasticache.cache-m7g-large-redis-hour': {
    en: 'cache.m7g.large node, Redis OSS',
    'pt-br': 'Nó cache.m7g.large, Redis OSS',
  },
  'elasticache.cache-m7g-large-valkey-hour': {
    en: 'cache.m7g.large node, Valkey',
    'pt-br': 'Nó cache.m7g.large, Valkey',
  },
  'elasticache.cache-r6g-large-redis-hour': {
    en: 'cache.r6g.large node, Redis OSS',
    'pt-br': 'Nó cache.r6g.large, Redis OSS',
  },
  'elasticache.cache-r6g-large-valkey-hour': {
    en: 'cache.r6g.large node, Valkey',
    'pt-br': 'Nó cache.r6g.large, Valkey',
  },
  'elasticache.cache-r7g-large-redis-hour': {
    en: 'cache.r7g.large node, Redis OSS',
    'pt-br': 'Nó cache.r7g.large, Redis OSS',
  },
  'elasticache.cache-r7g-large-valkey-hour': {
    en: 'cache.r7g.large node, Valkey',
    'pt-br': 'Nó cache.r7g.large, Valkey',
  },
  'elasticache.cache-t3-micro-redis-hour': {
    en: 'cache.t3.micro node, Redis OSS',
    'pt-br': 'Nó cache.t3.micro, Redis OSS',
  },
  'elasticache.cache-t3-micro-valkey-hour': { en: 'cache.t3.micro node, Valkey', 'pt-br': 'Nó cache.t3.micro, Valkey' },
  'elasticache.cache-t3-small-redis-hour': {
    en: 'cache.t3.small node, Redis OSS',
    'pt-br': 'Nó cache.t3.small, Redis OSS',
  },
  'elasticache.cache-t4g-micro-redis-hour': {
    en: 'cache.t4g.micro node, Redis OSS',
    'pt-br': 'Nó cache.t4g.micro, Redis OSS',
  },
  'elasticache.cache-t4g-micro-valkey-hour': {
    en: 'cache.t4g.micro node, Valkey',
    'pt-br': 'Nó cache.t4g.micro, Valkey',
  },
  'elasticache.serverless-ecpu-valkey': {
    en: 'Serverless processing units, Valkey',
    'pt-br': 'Unidades de processamento serverless, Valkey',
  },
  'elasticache.serverless-gb-hour-redis': {
    en: 'Serverless data kept, Redis OSS',
    'pt-br': 'Dados guardados em serverless, Redis OSS',
  },
  'elasticache.serverless-gb-hour-valkey': {
    en: 'Serverless data kept, Valkey',
    'pt-br': 'Dados guardados em serverless, Valkey',
  },
  'elb.alb-hour': { en: 'Application Load Balancer', 'pt-br': 'Application Load Balancer' },
  'elb.alb-lcu-hour': {
    en: 'Capacity units of an Application Load Balancer',
    'pt-br': 'Unidades de capacidade de um Application Load Balancer',
  },
  'elb.nlb-hour': { en: 'Network Load Balancer', 'pt-br': 'Network Load Balancer' },
  'elb.nlb-lcu-hour': {
    en: 'Capacity units of a Network Load Balancer',
    'pt-br': 'Unidades de capacidade de um Network Load Balancer',
  },
  'eventbridge.api-destinations': { en: 'Calls to API destinations', 'pt-br': 'Chamadas a destinos de API' },
  'eventbridge.archive-processing-gb': { en: 'Data written to an archive', 'pt-br': 'Dados gravados em um arquivo' },
  'eventbridge.archive-storage-gb-month': { en: 'Archive storage', 'pt-br': 'Armazenamento do arquivo' },
  'eventbridge.aws-management-events': {
    en: 'Management events of AWS services, on the default bus',
    'pt-br': 'Eventos de gerenciamento dos serviços da AWS, no bus padrão',
  },
  'eventbridge.cross-account-bus-delivery': {
    en: 'Delivery to a bus in another account',
    'pt-br': 'Entrega a um bus de outra conta',
  },
  'eventbridge.cross-account-target-delivery': {
    en: 'Delivery straight to a target in another account',
    'pt-br': 'Entrega direta a um destino de outra conta',
  },
  'eventbridge.custom-event-bus-egress-gb': {
    en: 'Custom Event Bus: data delivered, per subscriber',
    'pt-br': 'Custom Event Bus: dados entregues, por assinante',
  },
  'eventbridge.custom-event-bus-ingress-gb': {
    en: 'Custom Event Bus: data published',
    'pt-br': 'Custom Event Bus: dados publicados',
  },
  'eventbridge.custom-event-bus-retention-gb-month': {
    en: 'Custom Event Bus: retention beyond 24 hours',
    'pt-br': 'Custom Event Bus: retenção além de 24 horas',
  },
  'eventbridge.custom-events': {
    en: 'Your own events on a Classic or default bus, per 64 KB',
    'pt-br': 'Seus próprios eventos em bus Classic ou padrão, a cada 64 KB',
  },
  'eventbridge.opt-in-data-events': {
    en: 'Data events of AWS services you opt in to',
    'pt-br': 'Eventos de dados de serviços da AWS, por adesão',
  },
  'eventbridge.partner-events': { en: 'Events from SaaS partners', 'pt-br': 'Eventos de parceiros SaaS' },
  'eventbridge.pipes': {
    en: 'Requests that pass a pipe’s filter, per 64 KB',
    'pt-br': 'Requisições que passam pelo filtro de um pipe, a cada 64 KB',
  },
  'eventbridge.replay': { en: 'Archived events replayed', 'pt-br': 'Eventos do arquivo republicados' },
  'eventbridge.scheduler': { en: 'Scheduler invocations', 'pt-br': 'Invocações do Scheduler' },
  'eventbridge.schema-discovery': {
    en: 'Events read by schema discovery, per 8 KB',
    'pt-br': 'Eventos lidos pela descoberta de schemas, a cada 8 KB',
  },
  'fargate.arm-gb-hour': { en: 'Memory, Linux on ARM', 'pt-br': 'Memória, Linux em ARM' },
  'fargate.arm-vcpu-hour': { en: 'Processor (vCPU), Linux on ARM', 'pt-br': 'Processador (vCPU), Linux em ARM' },
  'fargate.ephemeral-gb-hour': { en: 'Ephemeral storage above 20 GB', 'pt-br': 'Armazenamento efêmero acima de 20 GB' },
  'fargate.gb-hour': { en: 'Memory, Linux on x86', 'pt-br': 'Memória, Linux em x86' },
  'fargate.spot-vcpu-hour': {
    en: 'Processor (vCPU), Spot; the price floats',
    'pt-br': 'Processador (vCPU), Spot; o preço flutua',
  },
  'fargate.vcpu-hour': { en: 'Processor (vCPU), Linux on x86', 'pt-br': 'Processador (vCPU), Linux em x86' },
  'firehose.format-conversion-gb': {
    en: 'Conversion from JSON to Parquet or ORC',
    'pt-br': 'Conversão de JSON para Parquet ou ORC',
  },
  'firehose.ingest-direct-put-gb': {
    en: 'Data in by Direct PUT or from Kinesis, 5 KB a record',
    'pt-br': 'Dados recebidos por Direct PUT ou do Kinesis, a cada 5 KB por registro',
  },
  'firehose.msk-source': { en: 'Data in from MSK', 'pt-br': 'Dados recebidos do MSK' },
  'firehose.vpc-delivery-gb': { en: 'Data delivered into a VPC', 'pt-br': 'Dados entregues em uma VPC' },
  'glue.catalog-requests': { en: 'Data Catalog requests', 'pt-br': 'Requisições ao Data Catalog' },
  'glue.catalog-storage-month': {
    en: 'Objects kept in the Data Catalog',
    'pt-br': 'Objetos guardados no Data Catalog',
  },
  'glue.crawler-dpu-hour': { en: 'Crawlers', 'pt-br': 'Crawlers' },
  'glue.etl-dpu-hour': { en: 'ETL jobs', 'pt-br': 'Jobs de ETL' },
  'glue.etl-flex-dpu-hour': { en: 'ETL jobs, Flex', 'pt-br': 'Jobs de ETL, Flex' },
  'guardduty.cloudtrail-events': {
    en: 'CloudTrail management events analysed',
    'pt-br': 'Eventos de gerenciamento do CloudTrail analisados',
  },
  'guardduty.flow-dns-gb': {
    en: 'VPC flow logs and DNS logs analysed',
    'pt-br': 'Flow logs da VPC e logs de DNS analisados',
  },
  'kinesis.efo-consumer-shard-hour': {
    en: 'Provisioned: enhanced fan-out consumer on a shard',
    'pt-br': 'Provisionado: consumidor com enhanced fan-out em um shard',
  },
  'kinesis.efo-retrieval-gb': {
    en: 'Provisioned: data read with enhanced fan-out',
    'pt-br': 'Provisionado: dados lidos com enhanced fan-out',
  },
  'kinesis.extended-retention-shard-hour': {
    en: 'Provisioned: retention from 24 hours to 7 days',
    'pt-br': 'Provisionado: retenção de 24 horas a 7 dias',
  },
  'kinesis.long-term-retention-gb-month': {
    en: 'Provisioned: retention beyond 7 days',
    'pt-br': 'Provisionado: retenção além de 7 dias',
  },
  'kinesis.long-term-retrieval-gb': {
    en: 'Provisioned: reads of data older than 7 days',
    'pt-br': 'Provisionado: leitura de dados com mais de 7 dias',
  },
  'kinesis.native-s3-delivery-gb': {
    en: 'Delivery straight to S3, from an on-demand Standard stream',
    'pt-br': 'Entrega direta ao S3, de um stream on-demand Standard',
  },
  'kinesis.ondemand-advantage-in-gb': {
    en: 'On-demand Advantage: data written',
    'pt-br': 'On-demand Advantage: dados gravados',
  },
  'kinesis.ondemand-advantage-out-gb': {
    en: 'On-demand Advantage: data read, shared or enhanced fan-out',
    'pt-br': 'On-demand Advantage: dados lidos, compartilhado ou enhanced fan-out',
  },
  'kinesis.ondemand-advantage-retention-gb-month': {
    en: 'On-demand Advantage: retention beyond 24 hours',
    'pt-br': 'On-demand Advantage: retenção além de 24 horas',
  },
  'kinesis.ondemand-standard-efo-gb': {
    en: 'On-demand Standard: data read with enhanced fan-out',
    'pt-br': 'On-demand Standard: dados lidos com enhanced fan-out',
  },
  'kinesis.ondemand-standard-extended-retention-gb-month': {
    en: 'On-demand Standard: retention from 24 hours to 7 days',
    'pt-br': 'On-demand Standard: retenção de 24 horas a 7 dias',
  },
  'kinesis.ondemand-standard-in-gb': {
    en: 'On-demand Standard: data written',
    'pt-br': 'On-demand Standard: dados gravados',
  },
  'kinesis.ondemand-standard-long-term-retention-gb-month': {
    en: 'On-demand Standard: retention beyond 7 days',
    'pt-br': 'On-demand Standard: retenção além de 7 dias',
  },
  'kinesis.ondemand-standard-out-gb': {
    en: 'On-demand Standard: data read, shared',
    'pt-br': 'On-demand Standard: dados lidos, compartilhado',
  },
  'kinesis.ondemand-standard-stream-hour': { en: 'On-demand Standard: stream', 'pt-br': 'On-demand Standard: stream' },
  'kinesis.put-payload-unit': {
    en: 'Provisioned: records written, per 25 KB',
    'pt-br': 'Provisionado: registros gravados, a cada 25 KB',
  },
  'kinesis.shard-hour': { en: 'Provisioned: shard', 'pt-br': 'Provisionado: shard' },
  'kms.key-month': { en: 'Customer managed key', 'pt-br': 'Chave gerenciada pelo cliente' },
  'kms.requests': {
    en: 'Requests with symmetric and RSA-2048 keys',
    'pt-br': 'Requisições com chaves simétricas e RSA-2048',
  },
  'lambda.durable-operations': { en: 'Durable functions: operations', 'pt-br': 'Funções duráveis: operações' },
  'lambda.durable-retention-gb-month': {
    en: 'Durable functions: data kept',
    'pt-br': 'Funções duráveis: dados guardados',
  },
  'lambda.durable-written-gb': { en: 'Durable functions: data written', 'pt-br': 'Funções duráveis: dados gravados' },
  'lambda.duration-arm-gb-second': { en: 'Duration, arm64', 'pt-br': 'Duração, arm64' },
  'lambda.duration-x86-gb-second': { en: 'Duration, x86', 'pt-br': 'Duração, x86' },
  'lambda.ephemeral-storage-gb-second': {
    en: 'Ephemeral storage above 512 MB',
    'pt-br': 'Armazenamento efêmero acima de 512 MB',
  },
  'lambda.kafka-event-poller-unit-hour': {
    en: 'Provisioned pollers for Kafka',
    'pt-br': 'Pollers provisionados para Kafka',
  },
  'lambda.provisioned-concurrency-arm-gb-second': {
    en: 'Provisioned concurrency, arm64',
    'pt-br': 'Concorrência provisionada, arm64',
  },
  'lambda.provisioned-concurrency-gb-second': {
    en: 'Provisioned concurrency, x86',
    'pt-br': 'Concorrência provisionada, x86',
  },
  'lambda.provisioned-duration-arm-gb-second': {
    en: 'Duration under provisioned concurrency, arm64',
    'pt-br': 'Duração sob concorrência provisionada, arm64',
  },
  'lambda.provisioned-duration-gb-second': {
    en: 'Duration under provisioned concurrency, x86',
    'pt-br': 'Duração sob concorrência provisionada, x86',
  },
  'lambda.requests': { en: 'Requests, x86', 'pt-br': 'Requisições, x86' },
  'lambda.requests-arm': { en: 'Requests, arm64', 'pt-br': 'Requisições, arm64' },
  'lambda.response-streaming-gb': {
    en: 'Response streaming beyond 6 MB a request',
    'pt-br': 'Resposta em streaming além de 6 MB por requisição',
  },
  'lambda.snapstart-cache-gb-second': {
    en: 'SnapStart cache, Python and .NET',
    'pt-br': 'Cache do SnapStart, Python e .NET',
  },
  'lambda.snapstart-restore-gb': {
    en: 'SnapStart restore, Python and .NET',
    'pt-br': 'Restauração do SnapStart, Python e .NET',
  },
  'lambda.sqs-event-poller-unit-hour': { en: 'Provisioned pollers for SQS', 'pt-br': 'Pollers provisionados para SQS' },
  'mq.activemq-m5-large-multi-az-hour': {
    en: 'ActiveMQ on mq.m5.large, active and standby',
    'pt-br': 'ActiveMQ em mq.m5.large, ativo e reserva',
  },
  'mq.rabbitmq-m5-xlarge-single-hour': {
    en: 'RabbitMQ on mq.m5.xlarge, single instance',
    'pt-br': 'RabbitMQ em mq.m5.xlarge, instância única',
  },
  'msk.broker-m5-12xlarge-hour': {
    en: 'Standard broker, kafka.m5.12xlarge',
    'pt-br': 'Broker Standard, kafka.m5.12xlarge',
  },
  'msk.broker-m5-16xlarge-hour': {
    en: 'Standard broker, kafka.m5.16xlarge',
    'pt-br': 'Broker Standard, kafka.m5.16xlarge',
  },
  'msk.broker-m5-24xlarge-hour': {
    en: 'Standard broker, kafka.m5.24xlarge',
    'pt-br': 'Broker Standard, kafka.m5.24xlarge',
  },
  'msk.broker-m5-2xlarge-hour': {
    en: 'Standard broker, kafka.m5.2xlarge',
    'pt-br': 'Broker Standard, kafka.m5.2xlarge',
  },
  'msk.broker-m5-4xlarge-hour': {
    en: 'Standard broker, kafka.m5.4xlarge',
    'pt-br': 'Broker Standard, kafka.m5.4xlarge',
  },
  'msk.broker-m5-8xlarge-hour': {
    en: 'Standard broker, kafka.m5.8xlarge',
    'pt-br': 'Broker Standard, kafka.m5.8xlarge',
  },
  'msk.broker-m5-large-hour': { en: 'Standard broker, kafka.m5.large', 'pt-br': 'Broker Standard, kafka.m5.large' },
  'msk.broker-m5-xlarge-hour': { en: 'Standard broker, kafka.m5.xlarge', 'pt-br': 'Broker Standard, kafka.m5.xlarge' },
  'msk.broker-m7g-12xlarge-hour': {
    en: 'Standard broker, kafka.m7g.12xlarge',
    'pt-br': 'Broker Standard, kafka.m7g.12xlarge',
  },
  'msk.broker-m7g-16xlarge-hour': {
    en: 'Standard broker, kafka.m7g.16xlarge',
    'pt-br': 'Broker Standard, kafka.m7g.16xlarge',
  },
  'msk.broker-m7g-2xlarge-hour': {
    en: 'Standard broker, kafka.m7g.2xlarge',
    'pt-br': 'Broker Standard, kafka.m7g.2xlarge',
  },
  'msk.broker-m7g-4xlarge-hour': {
    en: 'Standard broker, kafka.m7g.4xlarge',
    'pt-br': 'Broker Standard, kafka.m7g.4xlarge',
  },
  'msk.broker-m7g-8xlarge-hour': {
    en: 'Standard broker, kafka.m7g.8xlarge',
    'pt-br': 'Broker Standard, kafka.m7g.8xlarge',
  },
  'msk.broker-m7g-large-hour': { en: 'Standard broker, kafka.m7g.large', 'pt-br': 'Broker Standard, kafka.m7g.large' },
  'msk.broker-m7g-xlarge-hour': {
    en: 'Standard broker, kafka.m7g.xlarge',
    'pt-br': 'Broker Standard, kafka.m7g.xlarge',
  },
  'msk.broker-t3-small-hour': { en: 'Standard broker, kafka.t3.small', 'pt-br': 'Broker Standard, kafka.t3.small' },
  'msk.connect-mcu-hour': { en: 'MSK Connect capacity', 'pt-br': 'Capacidade do MSK Connect' },
  'msk.express-ingest-gb': { en: 'Express: data written', 'pt-br': 'Express: dados gravados' },
  'msk.express-m7g-12xlarge-hour': {
    en: 'Express broker, express.m7g.12xlarge',
    'pt-br': 'Broker Express, express.m7g.12xlarge',
  },
  'msk.express-m7g-16xlarge-hour': {
    en: 'Express broker, express.m7g.16xlarge',
    'pt-br': 'Broker Express, express.m7g.16xlarge',
  },
  'msk.express-m7g-2xlarge-hour': {
    en: 'Express broker, express.m7g.2xlarge',
    'pt-br': 'Broker Express, express.m7g.2xlarge',
  },
  'msk.express-m7g-4xlarge-hour': {
    en: 'Express broker, express.m7g.4xlarge',
    'pt-br': 'Broker Express, express.m7g.4xlarge',
  },
  'msk.express-m7g-8xlarge-hour': {
    en: 'Express broker, express.m7g.8xlarge',
    'pt-br': 'Broker Express, express.m7g.8xlarge',
  },
  'msk.express-m7g-large-hour': {
    en: 'Express broker, express.m7g.large',
    'pt-br': 'Broker Express, express.m7g.large',
  },
  'msk.express-m7g-xlarge-hour': {
    en: 'Express broker, express.m7g.xlarge',
    'pt-br': 'Broker Express, express.m7g.xlarge',
  },
  'msk.express-storage-gb-month': { en: 'Express: storage', 'pt-br': 'Express: armazenamento' },
  'msk.private-connectivity-gb': {
    en: 'Multi-VPC private connectivity: data',
    'pt-br': 'Conectividade privada entre VPCs: dados',
  },
  'msk.private-connectivity-hour': {
    en: 'Multi-VPC private connectivity, per cluster and authentication scheme',
    'pt-br': 'Conectividade privada entre VPCs, por cluster e esquema de autenticação',
  },
  'msk.provisioned-throughput-mbps-month': {
    en: 'Standard: provisioned storage throughput',
    'pt-br': 'Standard: vazão de armazenamento provisionada',
  },
  'msk.replicator-gb': { en: 'MSK Replicator: data, same region', 'pt-br': 'MSK Replicator: dados, mesma região' },
  'msk.replicator-hour': { en: 'MSK Replicator', 'pt-br': 'MSK Replicator' },
  'msk.serverless-cluster-hour': { en: 'Serverless: cluster', 'pt-br': 'Serverless: cluster' },
  'msk.serverless-in-gb': { en: 'Serverless: data written', 'pt-br': 'Serverless: dados gravados' },
  'msk.serverless-out-gb': { en: 'Serverless: data read', 'pt-br': 'Serverless: dados lidos' },
  'msk.serverless-partition-hour': { en: 'Serverless: partition', 'pt-br': 'Serverless: partição' },
  'msk.serverless-storage-gb-month': { en: 'Serverless: storage', 'pt-br': 'Serverless: armazenamento' },
  'msk.storage-gb-month': { en: 'Standard: storage', 'pt-br': 'Standard: armazenamento' },
  'msk.tiered-retrieval-gb': {
    en: 'Tiered storage: data read back',
    'pt-br': 'Armazenamento em camadas: dados lidos de volta',
  },
  'msk.tiered-storage-gb-month': { en: 'Tiered storage', 'pt-br': 'Armazenamento em camadas' },
  'rds-postgresql.db-m6g-large-multi-az-hour': { en: 'db.m6g.large, two zones', 'pt-br': 'db.m6g.large, duas zonas' },
  'rds-postgresql.db-m7g-large-single-az-hour': { en: 'db.m7g.large, one zone', 'pt-br': 'db.m7g.large, uma zona' },
  'rds-postgresql.db-r6g-large-single-az-hour': { en: 'db.r6g.large, one zone', 'pt-br': 'db.r6g.large, uma zona' },
  'rds-postgresql.db-t3-micro-single-az-hour': { en: 'db.t3.micro, one zone', 'pt-br': 'db.t3.micro, uma zona' },
  'rds-postgresql.db-t4g-medium-single-az-hour': { en: 'db.t4g.medium, one zone', 'pt-br': 'db.t4g.medium, uma zona' },
  'rds-postgresql.db-t4g-micro-single-az-hour': { en: 'db.t4g.micro, one zone', 'pt-br': 'db.t4g.micro, uma zona' },
  'rds-proxy.aurora-serverless-acu-hour': {
    en: 'Proxy for Aurora Serverless v2',
    'pt-br': 'Proxy para Aurora Serverless v2',
  },
  'rds.gp3-multi-az-gb-month': { en: 'gp3 storage, two zones', 'pt-br': 'Armazenamento gp3, duas zonas' },
  'rds.gp3-single-az-gb-month': { en: 'gp3 storage, one zone', 'pt-br': 'Armazenamento gp3, uma zona' },
  's3.get': { en: 'GET and other requests, Standard', 'pt-br': 'Requisições GET e outras, Standard' },
  's3.get-gir': {
    en: 'GET requests, Glacier Instant Retrieval',
    'pt-br': 'Requisições GET, Glacier Instant Retrieval',
  },
  's3.get-ia': { en: 'GET requests, Standard-IA', 'pt-br': 'Requisições GET, Standard-IA' },
  's3.glacier-deep-archive-gb-month': {
    en: 'Storage, Glacier Deep Archive',
    'pt-br': 'Armazenamento, Glacier Deep Archive',
  },
  's3.glacier-flexible-gb-month': {
    en: 'Storage, Glacier Flexible Retrieval',
    'pt-br': 'Armazenamento, Glacier Flexible Retrieval',
  },
  's3.glacier-ir-gb-month': {
    en: 'Storage, Glacier Instant Retrieval',
    'pt-br': 'Armazenamento, Glacier Instant Retrieval',
  },
  's3.int-archive-gb-month': {
    en: 'Intelligent-Tiering, Archive Access',
    'pt-br': 'Intelligent-Tiering, Archive Access',
  },
  's3.int-archive-instant-gb-month': {
    en: 'Intelligent-Tiering, Archive Instant Access',
    'pt-br': 'Intelligent-Tiering, Archive Instant Access',
  },
  's3.int-deep-archive-gb-month': {
    en: 'Intelligent-Tiering, Deep Archive Access',
    'pt-br': 'Intelligent-Tiering, Deep Archive Access',
  },
  's3.int-frequent-gb-month': {
    en: 'Intelligent-Tiering, Frequent Access',
    'pt-br': 'Intelligent-Tiering, Frequent Access',
  },
  's3.int-infrequent-gb-month': {
    en: 'Intelligent-Tiering, Infrequent Access',
    'pt-br': 'Intelligent-Tiering, Infrequent Access',
  },
  's3.int-monitoring-objects-month': {
    en: 'Intelligent-Tiering: objects watched',
    'pt-br': 'Intelligent-Tiering: objetos monitorados',
  },
  's3.lifecycle-deep-archive': { en: 'Moves to Glacier Deep Archive', 'pt-br': 'Transições para Glacier Deep Archive' },
  's3.lifecycle-flexible': {
    en: 'Moves to Glacier Flexible Retrieval',
    'pt-br': 'Transições para Glacier Flexible Retrieval',
  },
  's3.lifecycle-gir': {
    en: 'Moves to Glacier Instant Retrieval',
    'pt-br': 'Transições para Glacier Instant Retrieval',
  },
  's3.lifecycle-ia': { en: 'Moves to Standard-IA', 'pt-br': 'Transições para Standard-IA' },
  's3.put': {
    en: 'PUT, COPY, POST and LIST requests, Standard',
    'pt-br': 'Requisições PUT, COPY, POST e LIST, Standard',
  },
  's3.put-gir': {
    en: 'PUT requests, Glacier Instant Retrieval',
    'pt-br': 'Requisições PUT, Glacier Instant Retrieval',
  },
  's3.put-ia': { en: 'PUT requests, Standard-IA', 'pt-br': 'Requisições PUT, Standard-IA' },
  's3.retrieval-deep-archive-bulk-gb': {
    en: 'Bulk retrieval, Glacier Deep Archive',
    'pt-br': 'Recuperação em massa, Glacier Deep Archive',
  },
  's3.retrieval-deep-archive-standard-gb': {
    en: 'Standard retrieval, Glacier Deep Archive',
    'pt-br': 'Recuperação padrão, Glacier Deep Archive',
  },
  's3.retrieval-flexible-standard-gb': {
    en: 'Standard retrieval, Glacier Flexible Retrieval',
    'pt-br': 'Recuperação padrão, Glacier Flexible Retrieval',
  },
  's3.retrieval-gir-gb': {
    en: 'Retrieval, Glacier Instant Retrieval',
    'pt-br': 'Recuperação, Glacier Instant Retrieval',
  },
  's3.retrieval-ia-gb': { en: 'Retrieval, Standard-IA', 'pt-br': 'Recuperação, Standard-IA' },
  's3.standard-gb-month': { en: 'Storage, Standard', 'pt-br': 'Armazenamento, Standard' },
  's3.standard-ia-gb-month': { en: 'Storage, Standard-IA', 'pt-br': 'Armazenamento, Standard-IA' },
  'savings-plans.fargate-gb-1yr-no-upfront-hour': {
    en: 'Fargate memory, one year, nothing upfront',
    'pt-br': 'Memória do Fargate, um ano, sem entrada',
  },
  'savings-plans.fargate-vcpu-1yr-no-upfront-hour': {
    en: 'Fargate vCPU, one year, nothing upfront',
    'pt-br': 'Processador (vCPU) do Fargate, um ano, sem entrada',
  },
  'savings-plans.lambda-duration-1yr-no-upfront-gb-second': {
    en: 'Lambda duration, one year, nothing upfront',
    'pt-br': 'Duração do Lambda, um ano, sem entrada',
  },
  'savings-plans.m7g-large-1yr-no-upfront-hour': {
    en: 'm7g.large on Linux, one year, nothing upfront',
    'pt-br': 'm7g.large com Linux, um ano, sem entrada',
  },
  'secrets-manager.api': { en: 'API calls', 'pt-br': 'Chamadas de API' },
  'secrets-manager.secret-month': { en: 'Secret', 'pt-br': 'Segredo' },
  'sns.data-protection-audit-gb': {
    en: 'Data protection: payload audited',
    'pt-br': 'Proteção de dados: payload auditado',
  },
  'sns.data-protection-scan-gb': {
    en: 'Data protection: payload scanned',
    'pt-br': 'Proteção de dados: payload varrido',
  },
  'sns.delivery-email': { en: 'Deliveries by e-mail', 'pt-br': 'Entregas por e-mail' },
  'sns.delivery-firehose': { en: 'Deliveries to Data Firehose', 'pt-br': 'Entregas ao Data Firehose' },
  'sns.delivery-http': { en: 'Deliveries over HTTP or HTTPS', 'pt-br': 'Entregas por HTTP ou HTTPS' },
  'sns.delivery-lambda': { en: 'Deliveries to Lambda', 'pt-br': 'Entregas ao Lambda' },
  'sns.delivery-mobile-push': { en: 'Mobile push notifications', 'pt-br': 'Notificações push a celulares' },
  'sns.delivery-sqs': { en: 'Deliveries to SQS queues', 'pt-br': 'Entregas a filas SQS' },
  'sns.fifo-archive-processing-gb': {
    en: 'FIFO: data written to the archive',
    'pt-br': 'FIFO: dados gravados no arquivo',
  },
  'sns.fifo-archive-storage-gb-month': { en: 'FIFO: archive storage', 'pt-br': 'FIFO: armazenamento do arquivo' },
  'sns.fifo-publish': { en: 'FIFO: publish requests', 'pt-br': 'FIFO: requisições de publicação' },
  'sns.fifo-publish-payload-gb': { en: 'FIFO: data published', 'pt-br': 'FIFO: dados publicados' },
  'sns.fifo-subscription': {
    en: 'FIFO: messages, once per subscription',
    'pt-br': 'FIFO: mensagens, uma por assinatura',
  },
  'sns.fifo-subscription-payload-gb': {
    en: 'FIFO: data delivered, once per subscription',
    'pt-br': 'FIFO: dados entregues, uma vez por assinatura',
  },
  'sns.payload-filtering-gb': { en: 'Data scanned by payload filters', 'pt-br': 'Dados lidos por filtros de payload' },
  'sns.publish': {
    en: 'Publish and other requests, standard topics, per 64 KB',
    'pt-br': 'Publicações e outras requisições, tópicos standard, a cada 64 KB',
  },
  'sqs.fair-queue-surcharge': {
    en: 'Fair queues: surcharge on requests with a message group',
    'pt-br': 'Filas justas: adicional nas requisições com grupo de mensagens',
  },
  'sqs.fifo-requests': { en: 'Requests to FIFO queues, per 64 KB', 'pt-br': 'Requisições a filas FIFO, a cada 64 KB' },
  'sqs.standard-requests': {
    en: 'Requests to standard queues, per 64 KB',
    'pt-br': 'Requisições a filas standard, a cada 64 KB',
  },
  'step-functions.express-duration-gb-second': {
    en: 'Express workflows: duration',
    'pt-br': 'Workflows Express: duração',
  },
  'step-functions.express-requests': { en: 'Express workflows: requests', 'pt-br': 'Workflows Express: requisições' },
  'step-functions.standard-transitions': {
    en: 'Standard workflows: state transitions',
    'pt-br': 'Workflows Standard: transições de estado',
  },
  'transit-gateway.tgw-attachment-hour': { en: 'VPC attachment', 'pt-br': 'Anexo de VPC' },
  'transit-gateway.tgw-gb': { en: 'Data processed', 'pt-br': 'Dados processados' },
  'vpc-lattice.lattice-gb': { en: 'Data processed', 'pt-br': 'Dados processados' },
  'vpc-lattice.lattice-service-hour': { en: 'Service', 'pt-br': 'Serviço' },
  'vpc.interface-endpoint-gb': { en: 'Interface endpoint: data', 'pt-br': 'Endpoint de interface: dados' },
  'vpc.interface-endpoint-hour': {
    en: 'Interface endpoint, in each zone',
    'pt-br': 'Endpoint de interface, em cada zona',
  },
  'vpc.nat-gateway-gb': { en: 'NAT gateway: data', 'pt-br': 'NAT gateway: dados' },
  'vpc.nat-gateway-hour': { en: 'NAT gateway', 'pt-br': 'NAT gateway' },
  'vpc.public-ipv4-hour': {
    en: 'Public IPv4 address, in use or idle',
    'pt-br': 'Endereço IPv4 público, em uso ou ocioso',
  },
  'waf.requests': { en: 'Requests inspected', 'pt-br': 'Requisições inspecionadas' },
  'waf.rule-month': { en: 'Rule', 'pt-br': 'Regra' },
  'waf.web-acl-month': { en: 'Web ACL', 'pt-br': 'Web ACL' },
  'xray.traces-recorded': { en: 'Traces recorded', 'pt-br': 'Traces gravados' },
  'xray.traces-retrieved': { en: 'Traces retrieved or scanned', 'pt-br': 'Traces recuperados ou varridos' },
} as const;
