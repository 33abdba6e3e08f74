import { defineText } from '../define-text.ts';

/** Words of the page of changes and of its feed. */
export const changes = defineText({
  en: {
    title: 'Changes in prices, quotas, decisions and method',
    description:
      'What changed on this site, by date: price lists, quotas, decisions and the method, with a feed, and the date of every price list in use.',
    heading: 'What changed',
    lede: 'Prices, quotas, decisions and the method by date, the newest first. The code has its own changelog; here stands what moves a figure or its reading.',
    feed: 'Feed of changes and decisions (RSS)',
    feedTitle: 'Changes and decisions',
    'kind.prices': 'Prices',
    'kind.quotas': 'Quotas',
    'kind.decisions': 'Decision',
    'kind.method': 'Method',
    'kind.site': 'Site',
    listsTitle: 'Price lists in use',
    listsNote:
      'The date of the list each known price was read from. No refresh has replaced one yet; when one does, what it moves is recorded above.',
    columnDate: 'List of',
    columnService: 'Service',
    columnRegion: 'Region',
    columnRates: 'Prices',
  },
  'pt-br': {
    title: 'Mudanças em preços, cotas, decisões e método',
    description:
      'O que mudou neste site, por data: tabelas de preços, cotas, decisões e o método, com feed, e a data de cada tabela de preços em uso.',
    heading: 'O que mudou',
    lede: 'Preços, cotas, decisões e o método por data, do mais recente ao mais antigo. O código tem o próprio changelog; aqui fica o que move um número ou a sua leitura.',
    feed: 'Feed de mudanças e decisões (RSS)',
    feedTitle: 'Mudanças e decisões',
    'kind.prices': 'Preços',
    'kind.quotas': 'Cotas',
    'kind.decisions': 'Decisão',
    'kind.method': 'Método',
    'kind.site': 'Site',
    listsTitle: 'Tabelas de preços em uso',
    listsNote:
      'A data da tabela em que cada preço conhecido foi lido. Nenhuma atualização substituiu uma delas até agora; quando isso acontecer, o que ela mover fica registrado acima.',
    columnDate: 'Tabela de',
    columnService: 'Serviço',
    columnRegion: 'Região',
    columnRates: 'Preços',
  },
});
