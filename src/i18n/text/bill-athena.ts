import { defineText } from '../define-text.ts';

/** Words of the part of the bill page that takes the analysis to Amazon Athena. */
export const billAthena = defineText({
  en: {
    intro:
      'When a bill outgrows this browser, the same SQL runs on Amazon Athena. The statements below make the tables over the files that the command line writes; the queries are those this page shows, with the names that the columns of the raw layer have in Athena, and a test reads each of them with Trino’s grammar.',
    location: 'Your folder in S3',
    locationHelp: 'It goes into the statements below and nowhere else.',
    locationError:
      'Expected a folder in S3, such as s3://bucket/costs. The statements keep the last one that was right.',
    region: 'Region',

    upload: 'Write the files and upload them',
    uploadText:
      'The first command writes both layers as Parquet by month and, beside them, the statements below, fitted to the months of the bill. The second copies the layers to the folder, with the AWS command line.',
    file: 'bill.csv',
    tables: 'The tables',
    tablesText:
      'Run each once. Partitions are computed from the query, not kept in a catalogue: a new month needs no command. The statements here find the months from {first} on. For a bill with earlier months, or with rows whose month cannot be read (they lie under “unknown”), run those that the command wrote: they find all of it. Where they list “unknown”, they list each month, and a new one has to be added to that list.',
    'table.raw': 'Raw layer: the file as it is, every value as text',
    'table.processed': 'Processed layer: typed to FOCUS 1.2',
    rawOfDemo: 'Here with the columns of FOCUS 1.2. Open a file to have those of your own.',
    queries: 'The queries',
    queriesText: 'Each scans every month. To scan only one, add a condition on the partition:',
    allStatements: 'All statements for the demo account, in one file',
    saveAll: 'Save all statements in one file',
    copy: 'Copy',
    copied: 'Copied.',
    notCopied: 'The browser does not let the page copy: select the text.',

    cost: 'What a query costs',
    costText:
      'Athena charges for what a query scans: {price} a TB in {region}, at least {least} a query, rounded up to whole megabytes. Parquet lets it read only the columns a query names, so the price of the whole file is the most a query can cost.',
    columnSize: 'Size',
    columnBytes: 'This bill times',
    columnCsv: 'As it is',
    columnParquet: 'As Parquet',
    columnQuery: 'One query',
    columnThousand: 'A thousand queries',
    costCaption: 'What a query that scans everything costs in {region}, by size',
    unknownPrice: 'not known',
    measured:
      'All {rows} rows of the processed layer, written as Parquet, have {parquet}, against {file} as the bill came: {share} of it.',
    measuredDemo: 'All {rows} rows of the demo account’s processed layer, written as Parquet, have {parquet}.',
    notMeasured: 'How large this bill is as Parquet is not known yet.',
    measure: 'Measure it',
    measureDemo: 'Measure the demo account',
    queryCosts: 'What each query of this page reads of the processed layer as Parquet, and what that costs',
    queryCostsLater:
      'Once the bill is measured, each query of this page stands here with the columns it reads and its cost.',
    columnName: 'Query',
    columnsRead: 'Columns',
    columnsOf: '{read} of {all}',
    columnScanned: 'Reads',
    columnLarger: 'One query, bill × {times}',
    atLeast: '{cost}, the minimum',
    measuring: 'Writing the layer as Parquet…',
    measureFailed: 'It could not be measured: {reason}',
    measureNotFetched:
      'It could not be measured: what that takes could not be fetched from this site. Connect to the network and try again.',
    exampleSize: 'No file is open: sizes start at one gigabyte.',
    why: 'Why?',
    formula: 'max({least}, scanned, rounded up to 1 MB) ÷ 1 TB × {price}',
    whyScan: 'Price of a TB scanned',
    whyLeast: 'At least {least} are charged for a query, and what is above is rounded up to whole megabytes.',
    whyStored: 'Keeping the files in S3 costs {price} a GB and month, and is not part of the table.',
    whyDpu:
      'Provisioned capacity costs {price} an hour for each DPU, whatever is scanned. Decision 17 says when it pays.',
    whyFree: 'Statements that make tables cost nothing. A cancelled query costs what it had scanned.',
    source: 'Source: {source}',
  },
  'pt-br': {
    intro:
      'Quando a fatura não cabe mais neste navegador, o mesmo SQL roda no Amazon Athena. As instruções abaixo criam as tabelas sobre os arquivos que a linha de comando grava; as consultas são as que esta página mostra, com os nomes que as colunas da camada bruta têm no Athena, e um teste lê cada uma com a gramática do Trino.',
    location: 'Sua pasta no S3',
    locationHelp: 'Entra nas instruções abaixo e em mais nenhum lugar.',
    locationError:
      'Aqui se espera uma pasta no S3, como s3://bucket/custos. As instruções ficam com a última que estava certa.',
    region: 'Região',

    upload: 'Gravar os arquivos e enviá-los',
    uploadText:
      'O primeiro comando grava as duas camadas em Parquet, por mês, e, ao lado delas, as instruções abaixo, ajustadas aos meses da fatura. O segundo copia as camadas para a pasta, com a linha de comando da AWS.',
    file: 'fatura.csv',
    tables: 'As tabelas',
    tablesText:
      'Rode cada uma uma vez. As partições são calculadas a partir da consulta, sem catálogo: um mês novo não pede comando nenhum. As instruções daqui encontram os meses a partir de {first}. Se a fatura tem meses anteriores, ou linhas cujo mês não dá para ler (elas ficam em “unknown”), rode as que o comando gravou: elas encontram tudo. Se listam “unknown”, listam cada mês, e um mês novo precisa entrar nessa lista.',
    'table.raw': 'Camada raw: o arquivo como ele é, cada valor como texto',
    'table.processed': 'Camada processed: com os tipos do FOCUS 1.2',
    rawOfDemo: 'Aqui com as colunas do FOCUS 1.2. Abra um arquivo para ter as do seu.',
    queries: 'As consultas',
    queriesText: 'Cada uma lê todos os meses. Para ler só um, acrescente uma condição sobre a partição:',
    allStatements: 'Todas as instruções para a conta de demonstração, num arquivo só',
    saveAll: 'Salvar todas as instruções num arquivo só',
    copy: 'Copiar',
    copied: 'Copiado.',
    notCopied: 'O navegador não deixa a página copiar: selecione o texto.',

    cost: 'Quanto custa uma consulta',
    costText:
      'O Athena cobra pelo que a consulta lê: {price} por TB em {region}, no mínimo {least} por consulta, arredondado para cima em megabytes inteiros. Com Parquet ele lê só as colunas que a consulta nomeia; o preço do arquivo inteiro é o máximo que uma consulta pode custar.',
    columnSize: 'Tamanho',
    columnBytes: 'Esta fatura vezes',
    columnCsv: 'Como está',
    columnParquet: 'Em Parquet',
    columnQuery: 'Uma consulta',
    columnThousand: 'Mil consultas',
    costCaption: 'Quanto custa em {region} uma consulta que lê tudo, por tamanho',
    unknownPrice: 'não conhecido',
    measured:
      'Todas as {rows} linhas da camada processed, gravadas em Parquet, têm {parquet}, contra {file} como a fatura veio: {share} disso.',
    measuredDemo:
      'Todas as {rows} linhas da camada processed da conta de demonstração, gravadas em Parquet, têm {parquet}.',
    notMeasured: 'Ainda não se sabe o tamanho desta fatura em Parquet.',
    measure: 'Medir',
    measureDemo: 'Medir a conta de demonstração',
    queryCosts: 'O que cada consulta desta página lê da camada processed em Parquet, e quanto isso custa',
    queryCostsLater:
      'Depois de medir a fatura, cada consulta desta página aparece aqui com as colunas que lê e o seu custo.',
    columnName: 'Consulta',
    columnsRead: 'Colunas',
    columnsOf: '{read} de {all}',
    columnScanned: 'Lê',
    columnLarger: 'Uma consulta, fatura × {times}',
    atLeast: '{cost}, o mínimo',
    measuring: 'Gravando a camada em Parquet…',
    measureFailed: 'Não deu para medir: {reason}',
    measureNotFetched:
      'Não deu para medir: o que isso exige não pôde ser baixado deste site. Conecte-se à rede e tente de novo.',
    exampleSize: 'Nenhum arquivo aberto: os tamanhos começam em um gigabyte.',
    why: 'Por quê?',
    formula: 'máx({least}, lido, arredondado para cima a 1 MB) ÷ 1 TB × {price}',
    whyScan: 'Preço de um TB lido',
    whyLeast:
      'Uma consulta custa no mínimo {least}, e o que passa disso é arredondado para cima em megabytes inteiros.',
    whyStored: 'Guardar os arquivos no S3 custa {price} por GB e mês, fora da tabela.',
    whyDpu:
      'Capacidade provisionada custa {price} por hora e DPU, seja quanto for lido. A decisão 17 diz quando compensa.',
    whyFree: 'Instruções que criam tabelas não custam nada. Uma consulta cancelada custa o que já tinha lido.',
    source: 'Fonte: {source}',
  },
});
