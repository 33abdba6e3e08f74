import { defineText } from '../define-text.ts';

/** The small answer on the home page: what it asks, what it says around the ranking. */
export const answer = defineText({
  en: {
    inputs: 'Your event',
    result: 'The answer',
    event: 'Banking event',
    perMonth: 'events a month',
    perSecond: '{mean} a second, {peak} at the peak',
    'ordering.per-key': 'per account',
    toPreset: 'Back to the preset',
    pricesNote:
      'List prices read from {oldest} to {newest}, US dollars before tax. Any underlined figure explains itself.',
    hidden_one: 'One more input differs from the preset.',
    hidden_many: '{count} more inputs differ from the preset.',
    hidden_other: '{count} more inputs differ from the preset.',
    hiddenOpen: 'See it in the calculator',
    copyFailed: 'Copy it from the address bar',
    howRanked: 'How is this ranked?',
    noticeTitle: 'Part of this link could not be used. The rest is applied; these inputs stand at the preset:',
    noAnswer: 'No option carries it',
    noScript: 'Without JavaScript this is the answer for the preset below; the inputs need it to change.',
  },
  'pt-br': {
    inputs: 'O seu evento',
    result: 'A resposta',
    event: 'Evento bancário',
    perMonth: 'eventos por mês',
    perSecond: '{mean} por segundo, {peak} no pico',
    'ordering.per-key': 'por conta',
    toPreset: 'Voltar ao padrão do evento',
    pricesNote:
      'Preços de tabela lidos de {oldest} a {newest}, em dólares, sem impostos. Todo valor sublinhado se explica.',
    hidden_one: 'Mais uma entrada difere do padrão do evento.',
    hidden_many: 'Mais {count} entradas diferem do padrão do evento.',
    hidden_other: 'Mais {count} entradas diferem do padrão do evento.',
    hiddenOpen: 'Ver na calculadora',
    copyFailed: 'Copie da barra de endereço',
    howRanked: 'Como se chega a esta ordem?',
    noticeTitle:
      'Parte deste link não pôde ser usada. O resto foi aplicado; estas entradas ficaram no padrão do evento:',
    noAnswer: 'Nenhuma opção dá conta',
    noScript: 'Sem JavaScript, esta é a resposta para o evento marcado; mudar as entradas depende dele.',
  },
});
