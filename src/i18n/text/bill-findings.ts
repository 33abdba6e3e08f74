import { defineText } from '../define-text.ts';

/** What the rules say of a bill: one sentence a finding, how each rule judges, and what explains a finding. */
export const billFindings = defineText({
  en: {
    'severity.high': 'High',
    'severity.medium': 'Medium',
    'severity.low': 'Low',

    'rule.cost-spike': 'Days that cost more than usual',
    'rule.missing-tags': 'Missing tags',
    'rule.small-recurring': 'Small and recurring',
    'rule.new-service': 'New services',
    'rule.vanished-service': 'Services that vanished',
    'rule.unused-commitment': 'Unused commitments',
    'rule.idle-network': 'Idle gateways, endpoints and addresses',
    'rule.data-transfer': 'Data transfer',
    'rule.log-ingestion': 'Log ingestion',
    'rule.inferable-tags': 'Missing tags whose value can be told',

    'spike.day': '{subject} cost {actual} on {start}, and {expected} was expected: {impact} more.',
    'spike.days':
      '{subject} cost up to {actual} a day from {start} to {end}, and {expected} was expected: {impact} more in all.',
    'drop.day': '{subject} cost only {actual} on {start}, and {expected} was expected: {impact} less.',
    'drop.days':
      '{subject} cost as little as {actual} a day from {start} to {end}, and {expected} was expected: {impact} less in all.',
    rise: '{subject} rose on {start} from {expected} to {actual} a day and stayed there: {impact} more by {end}.',
    fall: '{subject} fell on {start} from {expected} to {actual} a day and stayed there: {impact} less by {end}.',
    whole: 'The whole bill',

    'missing-tags.all': '{missing}, {share} of the cost of use, does not carry the tag {key}.',
    'missing-tags.wrong':
      '{share} of the cost of use has no usable tag {key}: {missing} lacks it, {wrong} has a value that is not allowed.',
    'inferable.resource':
      '{cost} without the tag {key} in account {account} can be told: on other rows the same resources carry {value}.',
    'inferable.account':
      '{cost} without the tag {key} in account {account} is most likely {value}: {agreement} of what is tagged there says so.',
    small_one: '{count} small charge of {service} comes again and again: {perMonth} a month, {largest} in {days} days.',
    small_many:
      '{count} small charges of {service} come again and again: {perMonth} a month together, the largest {largest} in {days} days.',
    small_other:
      '{count} small charges of {service} come again and again: {perMonth} a month together, the largest {largest} in {days} days.',
    'new-service':
      '{service} is new since {firstDay}, after {daysBefore} days without it: {perDay} a day, {cost} in {daysSince} days.',
    'vanished-service':
      '{service} has not been charged since {lastDay}: {daysQuiet} quiet days after {daysCharged} days with a charge, which came to {cost}.',
    'unused-commitment': '{cost} of the commitment {name} was paid for nothing: {used} of it was used.',
    'idle.nat-gateway_one':
      '{count} NAT gateway in account {account}, {region}, cost {cost} over {days} days and carried nothing.',
    'idle.nat-gateway_many':
      '{count} NAT gateways in account {account}, {region}, cost {cost} over {days} days and carried nothing.',
    'idle.nat-gateway_other':
      '{count} NAT gateways in account {account}, {region}, cost {cost} over {days} days and carried nothing.',
    'idle.vpc-endpoint_one':
      '{count} VPC endpoint in account {account}, {region}, cost {cost} over {days} days and carried nothing.',
    'idle.vpc-endpoint_many':
      '{count} VPC endpoints in account {account}, {region}, cost {cost} over {days} days and carried nothing.',
    'idle.vpc-endpoint_other':
      '{count} VPC endpoints in account {account}, {region}, cost {cost} over {days} days and carried nothing.',
    'idle.public-address_one':
      '{count} public address in account {account}, {region}, cost {cost} over {days} days and belonged to nothing.',
    'idle.public-address_many':
      '{count} public addresses in account {account}, {region}, cost {cost} over {days} days and belonged to nothing.',
    'idle.public-address_other':
      '{count} public addresses in account {account}, {region}, cost {cost} over {days} days and belonged to nothing.',
    'data-transfer':
      '{way} in account {account}, {region}, costs {cost}: {share} of the bill and {shareOfTransfer} of all data transfer.',
    'way.internet-out': 'Data to the internet',
    'way.inter-region': 'Data to other regions',
    'way.inter-zone': 'Data between zones',
    'way.nat-data': 'Data through NAT gateways',
    'way.endpoint-data': 'Data through VPC endpoints',
    'log-ingestion':
      'Writing logs costs {cost}: {share} of the bill, and {shareOfService} of what the services that take them cost.',
    other: '{rule}: {cost}.',

    'none.service': 'Charges without a service',
    'none.account': '(not named)',
    'none.region': 'no region',
    'none.resource': 'no resource named',
    'none.value': 'no value',

    'why.cost-spike':
      'A day is a finding when it lies more than {spreads} spreads and {relative} above the expected cost, which follows the level, what repeats (each week, or in another cycle that the bill shows {cycles} times or more) and what is charged on the same date of each month, seen as often; so is a level that stays {shift} higher. Judged from {days} days on, and only above an impact of {amount} in the currency of the bill and {impact} of what it comes to. After more than {pause} days without any charge in the bill, the days that follow are judged by themselves.',
    'why.missing-tags':
      'A tag of the policy that use with a cost does not carry, or carries with a value that is not allowed, weighed by cost. Keys are compared without case, spaces, hyphens and underscores. High from {high} of the cost of use, medium from {medium}.',
    'why.small-recurring':
      'Resources, or kinds of use where none is named, that cost something on {days} of the days or in each of {months} months or more, and at most {month} a month each in the currency of the bill. A service is named from {together} together.',
    'why.small-recurring.1':
      'Resources, or kinds of use where none is named, with a row on {days} of the days or in each of {months} months or more, even one that costs nothing, and at most {month} a month each in the currency of the bill. A service is named from {together} together.',
    'why.new-service':
      'A service charged for the first time in the last {recent} days, after {history} days or more without it. Severity: what it would come to over the whole bill at this pace.',
    'why.vanished-service':
      'A service charged on {charged} days or more that has been quiet for {quiet} days, and for {pauses} times its usual pause, since a day within the last {recent} days.',
    'why.unused-commitment':
      'The effective cost of the part of a savings plan or reservation that covered nothing, from {unused} of the commitment on, whatever cost the bill is judged by.',
    'why.idle-network':
      'NAT gateways and VPC endpoints charged by the hour on {days} days or more without a byte of data in the whole bill, and public addresses that AWS itself meters as idle.',
    'why.data-transfer':
      'One kind of way in one account and region that comes to {hot} of the bill or more: to the internet, to another region, between zones, through a NAT gateway or an endpoint.',
    'why.log-ingestion': 'Writing logs, not keeping them, when it comes to {notable} of the bill or more.',
    'why.inferable-tags':
      'A missing tag is told from the same resource, where it carries one value on other rows; else from its account, where {agreement} of the tagged cost agrees and {tagged} of the cost is tagged.',
    severityShares: 'High from {high} of the bill, medium from {medium}.',

    why: 'Why?',
    'fact.rows': 'Rows',
    'fact.cost': 'Cost',
    'fact.rule': 'Rule',
    ruleVersion: '{rule}, version {version} of the rules',
    'fact.share': 'Share of the bill',
    'fact.shareOfUse': 'Share of the cost of use',
    'fact.score': 'Distance from the expected cost',
    spreads: '{count} spreads',
    'fact.usageCost': 'Cost of use',
    'fact.usedCost': 'Used part',
    'fact.type': 'Kind of commitment',
    'fact.missingRows': 'Rows without the tag',
    'fact.notAllowedRows': 'Rows with a value that is not allowed',
    'fact.notAllowedValues': 'Values that are not allowed',
    'fact.agreement': 'Agreement of the tagged cost',
    'fact.services': 'Dearest services',
    'fact.accounts': 'Dearest accounts',
    'fact.resources': 'Dearest resources',
    'fact.causes': 'Explained by',
    costOf: '{key}: {cost}',
    shareOf: '{key}: {share} of the change',

    'column.ServiceName': 'Service',
    'column.SubAccountId': 'Account',
    'column.RegionId': 'Region',
    'column.x_UsageType': 'Usage type',
    'column.SkuMeter': 'Meter',
    'column.ChargeDescription': 'Description',

    noFindings: 'Nothing found.',
    needsColumns: 'Not judged: {rule}. The file has no column {columns}.',
    needsDays: 'Not judged: {rule}. It takes {needed} days, and the charges span {found}.',
    needsDaysTogether:
      'Not judged: {rule}. It takes {needed} days without a pause of more than {pause} between charges, and here there are {found} at most.',
    or: '{a} or {b}',
    and: '{a} and {b}',
    inCurrency: '{sentence} (charges in {currency})',
    more_one: '{count} more finding',
    more_many: '{count} more findings',
    more_other: '{count} more findings',
  },
  'pt-br': {
    'severity.high': 'Alta',
    'severity.medium': 'Média',
    'severity.low': 'Baixa',

    'rule.cost-spike': 'Dias mais caros que o normal',
    'rule.missing-tags': 'Tags que faltam',
    'rule.small-recurring': 'Pequenos e recorrentes',
    'rule.new-service': 'Serviços novos',
    'rule.vanished-service': 'Serviços que sumiram',
    'rule.unused-commitment': 'Compromissos sem uso',
    'rule.idle-network': 'Gateways, endpoints e endereços ociosos',
    'rule.data-transfer': 'Transferência de dados',
    'rule.log-ingestion': 'Ingestão de logs',
    'rule.inferable-tags': 'Tags que faltam, com valor dedutível',

    'spike.day': '{subject} custou {actual} em {start}, contra {expected} esperados: {impact} a mais.',
    'spike.days':
      '{subject} custou até {actual} por dia de {start} a {end}, contra {expected} esperados: {impact} a mais no total.',
    'drop.day': '{subject} custou só {actual} em {start}, contra {expected} esperados: {impact} a menos.',
    'drop.days':
      '{subject} chegou a custar só {actual} por dia de {start} a {end}, contra {expected} esperados: {impact} a menos no total.',
    rise: '{subject} subiu em {start} de {expected} para {actual} por dia e ficou nesse nível: {impact} a mais até {end}.',
    fall: '{subject} caiu em {start} de {expected} para {actual} por dia e ficou nesse nível: {impact} a menos até {end}.',
    whole: 'A fatura toda',

    'missing-tags.all': '{missing}, ou {share} do custo de uso, não tem a tag {key}.',
    'missing-tags.wrong':
      '{share} do custo de uso não tem uma tag {key} utilizável: falta em {missing}, e em {wrong} o valor não é permitido.',
    'inferable.resource':
      'Dá para deduzir a tag {key} de {cost} na conta {account}: em outras linhas os mesmos recursos têm {value}.',
    'inferable.account':
      'A tag {key} que falta em {cost} na conta {account} deve ser {value}: é o que diz {agreement} do custo que tem tag ali.',
    small_one: '{count} cobrança pequena de {service} volta sempre: {perMonth} por mês, {largest} em {days} dias.',
    small_many:
      '{count} cobranças pequenas de {service} voltam sempre: {perMonth} por mês juntas, a maior com {largest} em {days} dias.',
    small_other:
      '{count} cobranças pequenas de {service} voltam sempre: {perMonth} por mês juntas, a maior com {largest} em {days} dias.',
    'new-service':
      '{service} é novo desde {firstDay}, depois de {daysBefore} dias sem ele: {perDay} por dia, {cost} em {daysSince} dias.',
    'vanished-service':
      '{service} não é cobrado desde {lastDay}: {daysQuiet} dias de silêncio depois de {daysCharged} dias com cobrança, que somaram {cost}.',
    'unused-commitment': '{cost} do compromisso {name} foram pagos sem cobrir nada: {used} dele foi usado.',
    'idle.nat-gateway_one':
      '{count} NAT gateway na conta {account}, {region}, custou {cost} em {days} dias sem carregar nada.',
    'idle.nat-gateway_many':
      '{count} NAT gateways na conta {account}, {region}, custaram {cost} em {days} dias sem carregar nada.',
    'idle.nat-gateway_other':
      '{count} NAT gateways na conta {account}, {region}, custaram {cost} em {days} dias sem carregar nada.',
    'idle.vpc-endpoint_one':
      '{count} VPC endpoint na conta {account}, {region}, custou {cost} em {days} dias sem carregar nada.',
    'idle.vpc-endpoint_many':
      '{count} VPC endpoints na conta {account}, {region}, custaram {cost} em {days} dias sem carregar nada.',
    'idle.vpc-endpoint_other':
      '{count} VPC endpoints na conta {account}, {region}, custaram {cost} em {days} dias sem carregar nada.',
    'idle.public-address_one':
      '{count} endereço público na conta {account}, {region}, custou {cost} em {days} dias sem estar em uso.',
    'idle.public-address_many':
      '{count} endereços públicos na conta {account}, {region}, custaram {cost} em {days} dias sem estar em uso.',
    'idle.public-address_other':
      '{count} endereços públicos na conta {account}, {region}, custaram {cost} em {days} dias sem estar em uso.',
    'data-transfer':
      '{way} na conta {account}, {region}: {cost}, {share} da fatura e {shareOfTransfer} de toda a transferência de dados.',
    'way.internet-out': 'Dados para a internet',
    'way.inter-region': 'Dados para outras regiões',
    'way.inter-zone': 'Dados entre zonas',
    'way.nat-data': 'Dados por NAT gateways',
    'way.endpoint-data': 'Dados por VPC endpoints',
    'log-ingestion':
      'Gravar logs custa {cost}: {share} da fatura e {shareOfService} do custo dos serviços que os recebem.',
    other: '{rule}: {cost}.',

    'none.service': 'O que não tem serviço',
    'none.account': '(sem nome)',
    'none.region': 'sem região',
    'none.resource': 'sem recurso',
    'none.value': 'sem valor',

    'why.cost-spike':
      'Um dia entra na lista quando fica mais de {spreads} desvios e {relative} acima do custo esperado, que acompanha o nível, o que se repete (toda semana, ou em outro ciclo que a fatura mostre {cycles} vezes ou mais) e o que se cobra no mesmo dia de cada mês, visto o mesmo número de vezes; também entra um nível que fica {shift} mais alto. Julga-se a partir de {days} dias, e só acima de um impacto de {amount} na moeda da fatura e de {impact} do total. Depois de mais de {pause} dias sem nenhuma cobrança na fatura, os dias seguintes são julgados à parte.',
    'why.missing-tags':
      'Uma tag da política que o uso com custo não tem, ou tem com um valor não permitido, pesada pelo custo. As chaves são comparadas sem maiúsculas, espaços, hifens e sublinhados. Alta a partir de {high} do custo de uso, média a partir de {medium}.',
    'why.small-recurring':
      'Recursos, ou tipos de uso quando não há recurso, que custam algo em {days} dos dias ou em cada um de {months} meses ou mais, e no máximo {month} por mês cada um, na moeda da fatura. Um serviço aparece a partir de {together} somados.',
    'why.small-recurring.1':
      'Recursos, ou tipos de uso quando não há recurso, que têm linha em {days} dos dias ou em cada um de {months} meses ou mais, mesmo que ela não custe nada, e custam no máximo {month} por mês cada um, na moeda da fatura. Um serviço aparece a partir de {together} somados.',
    'why.new-service':
      'Um serviço cobrado pela primeira vez nos últimos {recent} dias, depois de {history} dias ou mais sem ele. Gravidade: quanto ele custaria na fatura inteira neste ritmo.',
    'why.vanished-service':
      'Um serviço cobrado em {charged} dias ou mais que está quieto há {quiet} dias, e há {pauses} vezes a sua pausa normal, desde um dia dos últimos {recent}.',
    'why.unused-commitment':
      'O custo efetivo da parte de um savings plan ou de uma reserva que não cobriu nada, a partir de {unused} do compromisso, seja qual for o custo na tela.',
    'why.idle-network':
      'NAT gateways e VPC endpoints cobrados por hora em {days} dias ou mais sem um byte de dados na fatura inteira, e endereços públicos que a própria AWS mede como ociosos.',
    'why.data-transfer':
      'Um tipo de caminho em uma conta e região que chega a {hot} da fatura ou mais: para a internet, para outra região, entre zonas, por um NAT gateway ou por um endpoint.',
    'why.log-ingestion': 'Gravar logs, e não guardá-los, quando chega a {notable} da fatura ou mais.',
    'why.inferable-tags':
      'A tag que falta é deduzida do mesmo recurso, quando ele tem um só valor em outras linhas; ou da conta, quando {agreement} do custo com tag concorda e {tagged} do custo tem tag.',
    severityShares: 'Alta a partir de {high} da fatura, média a partir de {medium}.',

    why: 'Por quê?',
    'fact.rows': 'Linhas',
    'fact.cost': 'Custo',
    'fact.rule': 'Regra',
    ruleVersion: '{rule}, versão {version} das regras',
    'fact.share': 'Parte da fatura',
    'fact.shareOfUse': 'Parte do custo de uso',
    'fact.score': 'Distância do custo esperado',
    spreads: '{count} desvios',
    'fact.usageCost': 'Custo de uso',
    'fact.usedCost': 'Parte usada',
    'fact.type': 'Tipo de compromisso',
    'fact.missingRows': 'Linhas sem a tag',
    'fact.notAllowedRows': 'Linhas com valor não permitido',
    'fact.notAllowedValues': 'Valores não permitidos',
    'fact.agreement': 'Concordância do custo com tag',
    'fact.services': 'Serviços mais caros',
    'fact.accounts': 'Contas mais caras',
    'fact.resources': 'Recursos mais caros',
    'fact.causes': 'Explicado por',
    costOf: '{key}: {cost}',
    shareOf: '{key}: {share} da mudança',

    'column.ServiceName': 'Serviço',
    'column.SubAccountId': 'Conta',
    'column.RegionId': 'Região',
    'column.x_UsageType': 'Tipo de uso',
    'column.SkuMeter': 'Medidor',
    'column.ChargeDescription': 'Descrição',

    noFindings: 'Nada encontrado.',
    needsColumns: 'Não julgado: {rule}. O arquivo não tem a coluna {columns}.',
    needsDays: 'Não julgado: {rule}. São necessários {needed} dias, e as cobranças cobrem {found}.',
    needsDaysTogether:
      'Não julgado: {rule}. São necessários {needed} dias sem pausa de mais de {pause} entre cobranças, e aqui há no máximo {found}.',
    or: '{a} ou {b}',
    and: '{a} e {b}',
    inCurrency: '{sentence} (cobranças em {currency})',
    more_one: 'Mais {count} achado',
    more_many: 'Mais {count} achados',
    more_other: 'Mais {count} achados',
  },
});
