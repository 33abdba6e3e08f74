import { defineText } from '../define-text.ts';

/** The page that lists all pages. */
export const contents = defineText({
  en: {
    title: 'All pages',
    description:
      'Every page of the site in one list: tools, architectures, decision records, prices, quotas and method.',
    heading: 'All pages',
    lede: 'The whole site in one list, for those who look for something without knowing its name.',
    twins: 'Every page also stands as Markdown under the same address with index.md at its end; llms.txt lists them.',
  },
  'pt-br': {
    title: 'Todas as páginas',
    description:
      'Todas as páginas do site em uma lista: ferramentas, arquiteturas, registros de decisão, preços, cotas e método.',
    heading: 'Todas as páginas',
    lede: 'O site inteiro em uma lista, para quem procura algo sem saber o nome.',
    twins: 'Cada página também existe em Markdown, no mesmo endereço com index.md no fim; llms.txt traz a lista.',
  },
});
