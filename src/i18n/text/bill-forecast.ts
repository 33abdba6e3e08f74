import { defineText } from '../define-text.ts';

/** Words of the section on what the bill will come to. */
export const billForecast = defineText({
  en: {
    tooFew:
      'Not forecast: the bill has {days} complete days, and {needed} are needed to measure how far a forecast misses.',
    none: 'No charge that fits the filters has this cost, so there is nothing to forecast.',
    ofCurrency: 'In {currency}',
    currencyUnknown: 'In a currency the file does not name',
    interval: '{low} to {high}',

    monthsFinding: '{month} should come to {total}: four times out of five, between {low} and {high}',
    monthsRead:
      '{metric} of use by month: filled is paid, hollow is expected. The thick stroke is the 80% interval, the thin one the 95% interval.',
    monthsSummary: '{metric} of use by month from {from} to {to}, the last ones forecast with their intervals.',
    monthsCaption: '{metric} of use by month',
    isOver: 'over',

    budget: 'Budget for a month',
    budgetIn: 'Budget for a month, {currency}',
    budgetHelp: 'Held against all charges to date and the use expected. Kept in the link; empty for none.',
    budgetApply: 'Hold against it',
    'budget.passed': '{month} passed its budget of {budget} on {day}; it is expected to end {difference} above it',
    'budget.over':
      '{month} should pass its budget of {budget} on {day}, four times out of five between {earliest} and {latest}, and end {difference} above it',
    'budget.overMaybe':
      '{month} should pass its budget of {budget} on {day}, perhaps on {earliest} already, and end {difference} above it; it may still hold',
    'budget.tight':
      '{month} should keep its budget of {budget} with {difference} to spare, but may pass it from {earliest} on',
    'budget.holds': '{month} should keep its budget of {budget} with {difference} to spare',
    budgetLine: 'Budget: {budget}',
    budgetSpent: 'Part of the budget that is spent, other charges included',
    budgetOver: 'Expected above the budget',
    budgetLeft: 'Expected to be left of the budget',
    'column.month': 'Month',
    'column.spent': 'Paid',
    'column.total': 'Total, or expected total',
    'column.within80': '80% interval',
    'column.within95': '95% interval',
    'column.other': 'Not use, to date',
    tableTitle: 'The same as a table',

    factsCaption: 'Month to date against forecast, {metric}, {month}',
    'column.what': 'What',
    'column.amount': 'Amount',
    toDate: 'Use to {day}, {days} of {of} days',
    toDateNone: 'Use so far: no complete day of the month yet',
    remaining: 'Expected for the days that are left',
    total: 'Expected for the month',
    within80: '80% interval: four months out of five lie in it',
    within95: '95% interval: nineteen months out of twenty lie in it',
    lastMonth: 'Use in {month}',
    lastMonthUnknown: 'Use in the month before',
    lastMonthLacking: 'unknown: the file does not have all of its days',
    difference: 'Expected difference from {month}',
    differenceOf: '{cost} ({share})',
    other: 'Beside it, to date: credits, taxes, one-time purchases',

    'daysFinding.above': 'So far {month} cost {actual}, more than the {low} to {high} forecast when it began',
    'daysFinding.within': 'So far {month} cost {actual}, within the {low} to {high} forecast when it began',
    'daysFinding.below': 'So far {month} cost {actual}, less than the {low} to {high} forecast when it began',
    'daysFinding.none': 'Day by day, the forecast begins after {day}, the last complete day',
    daysRead:
      'The line is what was paid, the broken line what is expected; the dark band is the 80% interval of a single day, the light one the 95% interval.',
    daysSummary: '{metric} of use by day, paid until {until}, then forecast to {to} with both intervals.',
    daysCaption: '{metric} of use by day',
    isPaid: 'paid',
    notPaid: 'to come',
    'column.day': 'Day',
    'column.paid': 'Paid',
    'column.expected': 'Expected',
    'column.low80': '80% from',
    'column.high80': '80% to',
    'column.low95': '95% from',
    'column.high95': '95% to',

    source:
      'Computed from the complete days of the file, whichever days are shown above: all of them or, where it pauses for more than {pause} days, the latest ones that follow one another.',
    whyCourse:
      'The forecast takes the level of the last {levelDays} days, at the earliest since {since}, when the level last shifted, and adds what each weekday, and days of the month with fixed charges, usually cost.',
    whyTrend: 'The growth of recent months is carried on, and fades day by day.',
    whyNoTrend: 'No growth is carried on: on this bill that would have missed by more.',
    whyInterval:
      'The intervals are no assumption. The same forecast was made from {origins} earlier days of this bill and compared with what came; the intervals are as wide as those misses ask for. They hold if the bill goes on as it did.',
    whyExtended: 'The bill is too young to have measured as far ahead: the width is extended from a shorter reach.',
    whyAside_one: '{count} unusual day of the last half year was set aside, so that it is not taken for the level.',
    whyAside_many:
      '{count} unusual days of the last half year were set aside, so that they are not taken for the level.',
    whyAside_other:
      '{count} unusual days of the last half year were set aside, so that they are not taken for the level.',
    whyNot:
      'Not forecast: taxes, credits, refunds, corrections and one-time purchases. Nothing in the days before says when they come.',

    whyDays:
      'The same forecast, day by day. What was forecast when the month began is worked out from the days before it alone.',

    accuracyTitle: 'How accurate forecasts are',
    accuracyCaption: 'Measured on {forecasts} forecasts of synthetic bills whose future is known',
    accuracyNote:
      'The error is the mean distance from what came, as a share of it. The same is told of two simple ways: going on like the last 30 days, and like last month.',
    'horizon.rest-of-month': 'Rest of the month',
    'horizon.next-month': 'Next month',
    'horizon.day': 'A single day',
    'column.horizon': 'What is forecast',
    'column.covered80': 'Within the 80% interval',
    'column.covered95': 'Within the 95% interval',
    'column.error': 'Error',
    'column.errorOfMean': 'Error of the last 30 days',
    'column.errorOfLastMonth': 'Error of last month',
    noError: 'does not apply',
  },
  'pt-br': {
    tooFew:
      'Sem previsão: a fatura tem {days} dias completos, e são precisos {needed} para medir quanto uma previsão erra.',
    none: 'Nenhuma cobrança que passa pelos filtros tem esse custo, então não há o que prever.',
    ofCurrency: 'Em {currency}',
    currencyUnknown: 'Em uma moeda que o arquivo não diz',
    interval: '{low} a {high}',

    monthsFinding: 'Previsão para {month}: {total}; em quatro de cada cinco vezes, entre {low} e {high}',
    monthsRead:
      '{metric} do uso por mês: a parte cheia foi paga, a vazada é esperada. O traço grosso é o intervalo de 80%, o fino é o de 95%.',
    monthsSummary: '{metric} do uso por mês, de {from} a {to}, os últimos previstos com seus intervalos.',
    monthsCaption: '{metric} do uso por mês',
    isOver: 'encerrado',

    budget: 'Orçamento de um mês',
    budgetIn: 'Orçamento de um mês, {currency}',
    budgetHelp: 'Comparado com as cobranças até agora mais o uso esperado. Fica no link; vazio, nenhum.',
    budgetApply: 'Comparar',
    'budget.passed':
      'O orçamento de {budget} para {month} estourou em {day}; o mês deve fechar {difference} acima dele',
    'budget.over':
      'O orçamento de {budget} para {month} deve estourar em {day}, em quatro de cada cinco vezes entre {earliest} e {latest}, e o mês deve fechar {difference} acima dele',
    'budget.overMaybe':
      'O orçamento de {budget} para {month} deve estourar em {day}, talvez já em {earliest}, e o mês deve fechar {difference} acima dele; ainda pode ser que não estoure',
    'budget.tight':
      'O orçamento de {budget} para {month} deve bastar, com sobra de {difference}, mas pode estourar a partir de {earliest}',
    'budget.holds': 'O orçamento de {budget} para {month} deve bastar, com sobra de {difference}',
    budgetLine: 'Orçamento: {budget}',
    budgetSpent: 'Parte do orçamento já gasta, com as outras cobranças',
    budgetOver: 'Esperado acima do orçamento',
    budgetLeft: 'Sobra esperada do orçamento',
    'column.month': 'Mês',
    'column.spent': 'Pago',
    'column.total': 'Total, ou total esperado',
    'column.within80': 'Intervalo de 80%',
    'column.within95': 'Intervalo de 95%',
    'column.other': 'O que não é uso, até agora',
    tableTitle: 'O mesmo em tabela',

    factsCaption: 'O mês até agora e a previsão, {metric}, {month}',
    'column.what': 'O quê',
    'column.amount': 'Valor',
    toDate: 'Uso até {day}, {days} de {of} dias',
    toDateNone: 'Uso até agora: o mês ainda não tem um dia completo',
    remaining: 'Esperado para os dias que faltam',
    total: 'Esperado para o mês',
    within80: 'Intervalo de 80%: quatro de cada cinco meses ficam nele',
    within95: 'Intervalo de 95%: dezenove de cada vinte meses ficam nele',
    lastMonth: 'Uso em {month}',
    lastMonthUnknown: 'Uso no mês anterior',
    lastMonthLacking: 'desconhecido: o arquivo não tem todos os dias dele',
    difference: 'Diferença esperada em relação a {month}',
    differenceOf: '{cost} ({share})',
    other: 'À parte, até agora: créditos, impostos, compras feitas uma só vez',

    'daysFinding.above': 'Até agora {month} custou {actual}, mais que o previsto no início: {low} a {high}',
    'daysFinding.within': 'Até agora {month} custou {actual}, dentro do previsto no início: {low} a {high}',
    'daysFinding.below': 'Até agora {month} custou {actual}, menos que o previsto no início: {low} a {high}',
    'daysFinding.none': 'Dia a dia, a previsão começa depois de {day}, o último dia completo',
    daysRead:
      'A linha é o que foi pago, a tracejada o que se espera; a faixa escura é o intervalo de 80% de um só dia, a clara é o de 95%.',
    daysSummary: '{metric} do uso por dia, pago até {until}, depois previsto até {to} com os dois intervalos.',
    daysCaption: '{metric} do uso por dia',
    isPaid: 'pago',
    notPaid: 'por vir',
    'column.day': 'Dia',
    'column.paid': 'Pago',
    'column.expected': 'Esperado',
    'column.low80': '80% de',
    'column.high80': '80% até',
    'column.low95': '95% de',
    'column.high95': '95% até',

    source:
      'Calculado dos dias completos do arquivo, quaisquer que sejam os mostrados acima: todos ou, se houver uma pausa de mais de {pause} dias, só os mais recentes, sem interrupção.',
    whyCourse:
      'A previsão parte do nível dos últimos {levelDays} dias, no máximo desde {since}, quando o nível mudou pela última vez, e soma o que costumam custar cada dia da semana e os dias do mês em que vêm cobranças fixas.',
    whyTrend: 'O crescimento dos últimos meses continua e vai se apagando dia a dia.',
    whyNoTrend: 'Nenhum crescimento é levado adiante: nesta fatura, isso teria errado mais.',
    whyInterval:
      'Os intervalos não são suposição. A mesma previsão foi feita a partir de {origins} dias anteriores desta fatura e comparada com o que veio; os intervalos têm a largura que esses erros pedem. Eles valem se a fatura continuar como vinha.',
    whyExtended:
      'A fatura é nova demais para medir tão longe: a largura é estendida a partir de um alcance mais curto.',
    whyAside_one: '{count} dia fora do normal no último semestre foi deixado de lado, para não ser tomado como nível.',
    whyAside_many:
      '{count} dias fora do normal no último semestre foram deixados de lado, para não serem tomados como nível.',
    whyAside_other:
      '{count} dias fora do normal no último semestre foram deixados de lado, para não serem tomados como nível.',
    whyNot:
      'Fora da previsão: impostos, créditos, reembolsos, correções e compras feitas uma só vez. Nada nos dias anteriores diz quando eles vêm.',

    whyDays:
      'A mesma previsão, dia a dia. O que se previa no início do mês é calculado só com os dias anteriores a ele.',

    accuracyTitle: 'Quanto as previsões acertam',
    accuracyCaption: 'Medido em {forecasts} previsões de faturas sintéticas cujo futuro se conhece',
    accuracyNote:
      'O erro é a distância média do que veio, como parte disso. O mesmo é dito de dois modos simples: seguir como nos últimos 30 dias e como no mês passado.',
    'horizon.rest-of-month': 'Resto do mês',
    'horizon.next-month': 'Mês seguinte',
    'horizon.day': 'Um só dia',
    'column.horizon': 'O que se prevê',
    'column.covered80': 'Dentro do intervalo de 80%',
    'column.covered95': 'Dentro do intervalo de 95%',
    'column.error': 'Erro',
    'column.errorOfMean': 'Erro dos últimos 30 dias',
    'column.errorOfLastMonth': 'Erro do mês passado',
    noError: 'não se aplica',
  },
});
