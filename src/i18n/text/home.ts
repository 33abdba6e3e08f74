import { defineText } from '../define-text.ts';

export const home = defineText({
  en: {
    title: 'Which AWS service should carry this event?',
    description:
      'Every AWS messaging option for a banking event, ranked by monthly cost, with the impossible ones explained and the volume at which the answer flips.',
    heading: 'Which service should carry this event?',
    lede: 'Put in what your bank publishes. See what every AWS messaging option costs, which ones cannot do the job, and the volume at which the answer flips.',
  },
  'pt-br': {
    title: 'Qual serviço da AWS deve levar este evento?',
    description:
      'Todas as opções de mensageria da AWS para um evento bancário, em ordem de custo mensal, com o motivo das que não servem e o volume em que a resposta muda.',
    heading: 'Qual serviço deve levar este evento?',
    lede: 'Informe o que o seu banco publica. Veja quanto custa cada opção de mensageria da AWS, quais não dão conta e a partir de que volume a resposta muda.',
  },
});
