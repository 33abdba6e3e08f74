import { defineText } from '../define-text.ts';

/** Words of the section on the rules themselves and their versions. */
export const billRules = defineText({
  en: {
    lede: 'Every finding says which version of the rules it was made by. Results of an old version never change.',
    choose: 'Version of the rules',
    version: 'Version {version}',
    diffSame_one:
      'From version {from} to {to}, {count} finding stays as it is; {added} added, {removed} removed, {changed} with other figures.',
    diffSame_many:
      'From version {from} to {to}, {count} findings stay as they are; {added} added, {removed} removed, {changed} with other figures.',
    diffSame_other:
      'From version {from} to {to}, {count} findings stay as they are; {added} added, {removed} removed, {changed} with other figures.',
    diffTitle: 'What version {to} changes on this bill',
    'column.rule': 'Rule',
    'column.before': 'Version {version}',
    'column.after': 'Version {version}',
    notYet: 'not in it',
    list: 'All rules',
    since: 'Since version {since}.',
    until: 'Until version {until}.',
    needs: 'Needs {columns}.',
    needsDays: 'Needs {columns} and {days} days.',
  },
  'pt-br': {
    lede: 'Todo achado diz por qual versão das regras foi feito. Resultados de uma versão antiga nunca mudam.',
    choose: 'Versão das regras',
    version: 'Versão {version}',
    diffSame_one:
      'Da versão {from} para a {to}, {count} achado continua igual; {added} a mais, {removed} a menos, {changed} com outros números.',
    diffSame_many:
      'Da versão {from} para a {to}, {count} achados continuam iguais; {added} a mais, {removed} a menos, {changed} com outros números.',
    diffSame_other:
      'Da versão {from} para a {to}, {count} achados continuam iguais; {added} a mais, {removed} a menos, {changed} com outros números.',
    diffTitle: 'O que a versão {to} muda nesta fatura',
    'column.rule': 'Regra',
    'column.before': 'Versão {version}',
    'column.after': 'Versão {version}',
    notYet: 'não existe nela',
    list: 'Todas as regras',
    since: 'Desde a versão {since}.',
    until: 'Até a versão {until}.',
    needs: 'Precisa de {columns}.',
    needsDays: 'Precisa de {columns} e de {days} dias.',
  },
});
