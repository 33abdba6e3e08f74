import { defineText } from '../define-text.ts';

/** Words around every document: decisions, architectures, method. */
export const documents = defineText({
  en: {
    verified: 'Last verified against prices read between {oldest} and {newest}.',
    reviewed: 'Last compared with the site on {date}.',
    source: 'Written in',
    edit: 'Edit on GitHub',
    previous: 'Previous',
    next: 'Next',
  },
  'pt-br': {
    verified: 'Última verificação com preços lidos entre {oldest} e {newest}.',
    reviewed: 'Última comparação com o site em {date}.',
    source: 'Escrito em',
    edit: 'Editar no GitHub',
    previous: 'Anterior',
    next: 'Próxima',
  },
});
