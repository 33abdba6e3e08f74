import { defineText } from '../define-text.ts';

export const notFound = defineText({
  en: {
    title: 'Page not found',
    description: 'There is no page at this address.',
    home: 'Start from the beginning',
    heading: 'There is no page at this address',
    explanation: 'It may have moved, or the link was cut short. These are the places most people look for:',
  },
  'pt-br': {
    title: 'Página não encontrada',
    description: 'Não há página neste endereço.',
    home: 'Voltar ao início',
    heading: 'Não há página neste endereço',
    explanation: 'Ela pode ter mudado de lugar, ou o link veio incompleto. O que a maioria procura está aqui:',
  },
});
