import { defineText } from '../define-text.ts';

/** Words around the method; the method itself, with its title and the names of its parts, stands in content/site/method/. */
export const method = defineText({
  en: {
    heading: 'How each option is costed',
    lede: 'What is metered, how capacity is sized, what is left out, and how far the answer can be trusted. Every number below comes from the engine, the price book or the quotas; none is typed by hand.',
    contents: 'On this page',
    perSecond: '{amount}/s',
    recordsPerSecond: 'records/s',
    notKnown: 'price not known here',
    notReRead: 'not re-read',
  },
  'pt-br': {
    heading: 'Como cada opção é calculada',
    lede: 'O que é medido, como a capacidade é dimensionada, o que fica de fora e até onde confiar na resposta. Todo número abaixo vem do motor de cálculo, da tabela de preços ou das cotas; nenhum foi digitado.',
    contents: 'Nesta página',
    perSecond: '{amount}/s',
    recordsPerSecond: 'registros/s',
    notKnown: 'preço não conhecido aqui',
    notReRead: 'não relido',
  },
});
