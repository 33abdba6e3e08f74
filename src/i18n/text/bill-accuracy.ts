import type { GroupId } from '#engine/billing/anomalies/benchmark/labelled-series.ts';
import { defineText } from '../define-text.ts';

type Word =
  | 'title'
  | 'lede'
  | 'caption'
  | 'column.group'
  | 'column.series'
  | 'column.injected'
  | 'column.found'
  | 'column.falseAlarms'
  | 'column.precision'
  | 'column.recall'
  | 'nothing'
  | 'loud'
  | `group.${GroupId}`;

/** Words of the table that says how accurate the search for spikes is. */
export const billAccuracy = defineText<Word>({
  en: {
    title: 'How accurate is this search?',
    lede: 'Measured while this page was built: bills of thirteen months are made from seed {seed}, with noise of {noises} a day, anomalies are put in and searched for. Found means the right kind on the right days; a level may be {slack} days off.',
    caption: 'Accuracy of the search on made bills',
    'column.group': 'What was put in',
    'column.series': 'Series',
    'column.injected': 'Put in',
    'column.found': 'Found',
    'column.falseAlarms': 'False alarms',
    'column.precision': 'Precision',
    'column.recall': 'Recall',
    nothing: 'nothing put in',
    loud: 'At a noise of {noise} a day, one-day spikes are found with a precision of {precision} and a recall of {recall}; these bills are not in the table.',
    'group.spikes': 'One day at +50 %',
    'group.shifts': 'A level at +20 %',
    'group.shifts-down': 'A level at −20 %',
    'group.drops': 'One day at −50 %',
    'group.long-spikes': 'Three to six days at +50 %',
    'group.clean-noisy': 'Nothing: noisy bill',
    'group.clean-flat': 'Nothing: flat',
    'group.clean-square-wave': 'Nothing: square wave',
    'group.clean-growing': 'Nothing: growing',
    'group.clean-hourly': 'Nothing: by the hour',
  },
  'pt-br': {
    title: 'Qual é a precisão desta busca?',
    lede: 'Medida na construção desta página: faturas de treze meses são geradas da semente {seed}, com ruído de {noises} por dia, anomalias são inseridas e depois procuradas. Achada quer dizer do tipo certo nos dias certos; um nível pode estar a {slack} dias.',
    caption: 'Acerto da busca em faturas geradas',
    'column.group': 'O que foi inserido',
    'column.series': 'Séries',
    'column.injected': 'Inseridas',
    'column.found': 'Achadas',
    'column.falseAlarms': 'Alarmes falsos',
    'column.precision': 'Precisão',
    'column.recall': 'Revocação',
    nothing: 'nada inserido',
    loud: 'Com ruído de {noise} por dia, picos de um dia são achados com precisão de {precision} e revocação de {recall}; essas faturas não estão na tabela.',
    'group.spikes': 'Um dia a +50%',
    'group.shifts': 'Um nível a +20%',
    'group.shifts-down': 'Um nível a −20%',
    'group.drops': 'Um dia a −50%',
    'group.long-spikes': 'De três a seis dias a +50%',
    'group.clean-noisy': 'Nada: fatura ruidosa',
    'group.clean-flat': 'Nada: plana',
    'group.clean-square-wave': 'Nada: onda quadrada',
    'group.clean-growing': 'Nada: em crescimento',
    'group.clean-hourly': 'Nada: por hora',
  },
});
