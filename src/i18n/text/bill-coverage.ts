import { defineText } from '../define-text.ts';

/** What becomes of every rule of the FOCUS requirements model: words of the build, not of the island. */
export const billCoverage = defineText({
  en: {
    title: 'What is checked, and what is not',
    lede: 'The requirements model of FOCUS 1.2 has {total} rules. Checks of this page answer {checked} of them; the others, and why:',
    caption: 'Every rule of the requirements model of FOCUS 1.2',
    'column.kind': 'What becomes of it',
    'column.rules': 'Rules',
    'kind.checked': 'Answered by a check',
    'kind.composite': 'The sum of other rules',
    'kind.outside': 'About price lists, invoices, other months or intentions, which a file does not show',
    'kind.always-text': 'Asks for text, which everything in a CSV file is',
    'kind.permission': 'A permission: nothing breaks it',
    'kind.not-done': 'A file could show it, in part at least; not checked here',
    'kind.defect': 'Passes every file as it is written, and what it means is not in the file',
    notDone:
      'The {count} that are not checked here are about keys of JSON, lists of units and sums of a commitment over its whole term, among other things:',
    source: 'The rules are those of the requirements model in the FOCUS validator',
    read: 'read on {date}; columns are asked for from the version of FOCUS that introduced them.',
  },
  'pt-br': {
    title: 'O que é verificado e o que não é',
    lede: 'O modelo de requisitos do FOCUS 1.2 tem {total} regras. As verificações desta página respondem a {checked} delas; as outras, e por quê:',
    caption: 'Todas as regras do modelo de requisitos do FOCUS 1.2',
    'column.kind': 'O que é feito dela',
    'column.rules': 'Regras',
    'kind.checked': 'Respondida por uma verificação',
    'kind.composite': 'A soma de outras regras',
    'kind.outside': 'Sobre listas de preços, notas, outros meses ou intenções, que um arquivo não mostra',
    'kind.always-text': 'Pede texto, e tudo em um arquivo CSV é texto',
    'kind.permission': 'Uma permissão: nada a viola',
    'kind.not-done': 'Um arquivo poderia mostrar, ao menos em parte; não é verificada aqui',
    'kind.defect': 'Do jeito que está escrita aprova qualquer arquivo, e o que ela quer dizer não está no arquivo',
    notDone:
      'As {count} que não são verificadas aqui tratam de chaves de JSON, listas de unidades e somas de um compromisso por todo o seu prazo, entre outras coisas:',
    source: 'As regras são as do modelo de requisitos que está no validador do FOCUS',
    read: 'lido em {date}; colunas são pedidas a partir da versão do FOCUS que as criou.',
  },
});
