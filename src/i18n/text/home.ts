import { defineText } from '../define-text.ts';

export const home = defineText({
  en: {
    title: 'Which AWS service should carry this event?',
    description:
      'Every AWS messaging option for a banking event, ranked by monthly cost, with the impossible ones explained and the volume at which the answer flips.',
    heading: 'Which service should carry this event?',
    lede: 'Put in what your bank publishes. See what every AWS messaging option costs, which ones cannot do the job, and the volume at which the answer flips.',

    flipRead:
      'Monthly cost of PixPaymentRequested in São Paulo against volume, both axes logarithmic: 1.5 KB, in order per account, three consumers. Options that cannot carry it are not drawn. A step is one more shard or broker.',
    flipCurrent: 'Pix: {value}',
    flipSource: 'List prices in US dollars before tax.',
    flipLink: 'Every crossing, the map and what else flips it',

    fiveFinding: 'Five events of one bank cost {joint} a month, each where it belongs; all on {option}, {baseline}',
    fiveNote: 'A medium-sized bank in São Paulo, messaging only. Each event opens in the calculator.',
    columnEvent: 'Event',
    columnVolume: 'Events a month',
    columnOption: 'Cheapest option',
    columnCost: 'A month',
    fiveTotal: 'Together',
    fiveAlone: 'Sharing clusters would save nothing at this size.',
    fiveShared: 'Sharing clusters and price tiers brings it down to {joint}.',
    fiveLink: 'Place your own events',

    readTitle: 'The reasoning behind the answer',
    readArchitectures:
      '{n} systems drawn part by part, with what fails when a part fails; at their medium size they cost {least} to {most} a month.',
    readArchitecturesUnknown:
      '{n} systems drawn part by part, with what fails when a part fails; a price among them is not known.',
    readLandscape:
      'The {n} parts of these systems side by side, by what each is there for and which service charges for it.',
    readDecisions:
      '{n} records, each with its options priced and the volume or need at which we would decide otherwise.',
    readGlossary: '{n} terms in English and Portuguese, as they are used here.',

    trustTitle: 'Where the figures come from',
    trustPrices: 'Prices',
    trustPricesText:
      '{rates} rates in {regions} regions, each with source and date; {share} of the known prices were read from AWS’s price list, the oldest of {oldest}, the newest of {newest}.',
    trustPricesLink: 'All prices',
    trustUnknown: 'Not known',
    trustUnknownText:
      '{unknown} prices could not be found for São Paulo. They stay unknown, never zero, until you enter yours.',
    trustUnknownLink: 'Which ones',
    trustLimits: 'Limits',
    trustLimitsText:
      '{quotas} service limits, each with source and date, decide what is possible. One that AWS raises on request is a warning; a fixed one excludes the option.',
    trustLimitsLink: 'All limits',
    trustMethod: 'Method',
    trustMethodText:
      'What is metered, what is left out and which conventions hold, option by option. The same engine answers on the command line.',
    trustMethodLink: 'How each option is costed',
  },
  'pt-br': {
    title: 'Qual serviço da AWS deve levar este evento?',
    description:
      'Todas as opções de mensageria da AWS para um evento bancário, em ordem de custo mensal, com o motivo das que não servem e o volume em que a resposta muda.',
    heading: 'Qual serviço deve levar este evento?',
    lede: 'Informe o que o seu banco publica. Veja quanto custa cada opção de mensageria da AWS, quais não dão conta e a partir de que volume a resposta muda.',

    flipRead:
      'Custo mensal de PixPaymentRequested em São Paulo conforme o volume, os dois eixos em escala logarítmica: 1,5 KB, em ordem por conta, três consumidores. As opções que não dão conta não aparecem. Cada degrau é mais um shard ou broker.',
    flipCurrent: 'Pix: {value}',
    flipSource: 'Preços de tabela em dólares, sem impostos.',
    flipLink: 'Todos os cruzamentos, o mapa e o que mais muda a resposta',

    fiveFinding:
      'Cinco eventos de um banco custam {joint} por mês, cada um onde deve ficar; todos em {option}, {baseline}',
    fiveNote: 'Um banco de porte médio em São Paulo, só mensageria. Cada evento abre na calculadora.',
    columnEvent: 'Evento',
    columnVolume: 'Eventos por mês',
    columnOption: 'Opção mais barata',
    columnCost: 'Por mês',
    fiveTotal: 'Juntos',
    fiveAlone: 'Neste porte, compartilhar clusters não pouparia nada.',
    fiveShared: 'Compartilhar clusters e faixas de preço reduz a conta para {joint}.',
    fiveLink: 'Distribua os seus eventos',

    readTitle: 'O raciocínio por trás da resposta',
    readArchitectures:
      '{n} sistemas desenhados parte por parte, com o que falha quando uma parte falha; no tamanho médio, custam de {least} a {most} por mês.',
    readArchitecturesUnknown:
      '{n} sistemas desenhados parte por parte, com o que falha quando uma parte falha; falta o preço de alguma delas.',
    readLandscape:
      'As {n} partes desses sistemas lado a lado, pela função de cada uma e pelo serviço que cobra por ela.',
    readDecisions:
      '{n} registros, cada um com o preço das opções e o volume ou a necessidade que nos faria decidir diferente.',
    readGlossary: '{n} termos em português e inglês, como se usam aqui.',

    trustTitle: 'De onde vêm os números',
    trustPrices: 'Preços',
    trustPricesText:
      '{rates} tarifas em {regions} regiões, cada uma com fonte e data; {share} dos preços conhecidos foram lidos na lista de preços da AWS, o mais antigo de {oldest}, o mais recente de {newest}.',
    trustPricesLink: 'Todos os preços',
    trustUnknown: 'Não se sabe',
    trustUnknownText:
      '{unknown} preços não foram encontrados para São Paulo. Seguem desconhecidos, nunca zero, até você informar o seu.',
    trustUnknownLink: 'Quais são',
    trustLimits: 'Cotas',
    trustLimitsText:
      '{quotas} cotas de serviço, cada uma com fonte e data, decidem o que é possível. A que a AWS aumenta a pedido vira aviso; a fixa exclui a opção.',
    trustLimitsLink: 'Todas as cotas',
    trustMethod: 'Método',
    trustMethodText:
      'O que se mede, o que fica de fora e quais convenções valem, opção por opção. O mesmo motor responde na linha de comando.',
    trustMethodLink: 'Como cada opção é calculada',
  },
});
