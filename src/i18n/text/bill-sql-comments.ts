import { defineText } from '../define-text.ts';

/** What each query of the bill page says of itself in the comment at its head. In English, what its file says. */
export const billSqlComments = defineText({
  en: {
    'cost-by': 'One cost by one dimension, the largest first.',
    'trend-by': 'The cost of each day by group, all charges.',
    'daily-totals':
      'What every day comes to, by currency: all charges, credits and taxes among them, by the four costs. Days add up to the bill.',
    'monthly-totals':
      'What every month comes to, by currency: all charges, credits and taxes among them, by the four costs. A charge belongs to the month it starts in, as in the daily totals; an invoice may place it elsewhere.',
    totals:
      'What a bill comes to, by currency: rows, period and the four costs, exact. Instants to the second: Athena writes thousandths behind them, DuckDB only where there are any.',
    'shown-total': 'What is shown of a bill, in one sum: the other side of the reconciliation.',
    'control-total':
      'The control total: the same cost summed from the text of the file, as it was read, before any rule of ours. The word NULL is no cost.',
    currencies: 'The currencies of a bill, the one of most rows first.',
    'bill-extent':
      'What a bill spans: its days, until when they are complete, its last billing month, and what is charged before credits. Instants to the second: Athena writes thousandths behind them, DuckDB only where there are any.',
    'daily-cost-by':
      'One cost by day and one dimension: the series that spikes are looked for in. What says nothing about use is left out (excluded-charges.ts): credits, taxes, adjustments, corrections and what is bought once.',
    'change-by':
      'What a cost came to by one dimension in the days before a change and in the days of it, of the charges asked about.',
    'tag-keys': 'What is charged by its tags, as the file writes them: which keys a bill can be grouped by.',
    'tag-cost':
      'What use costs by its tags, as the file writes them, and the account it is in. Only what costs: what is free weighs nothing.',
    'untagged-by':
      'Use that lacks a tag it must carry, by one dimension, the ten dearest, with one of their services. Each text of tags is judged once, after grouping: inside MAX it is no key of the groups, and so the database cannot judge it row by row before.',
    'resource-tags':
      'Use of resources whose tags changed within the bill: what was not tagged then may be told from when it was.',
    'small-recurring':
      'Charges that are each small and come again and again, by service: of each resource, or of each kind of use where none is named.',
    'daily-cost':
      'One cost by day: of all charges, and of those that say something about use (excluded-charges.ts), which are what can be forecast.',
    'metered-use':
      'What was metered between two days, how much of it and what for: what an estimate is compared with. A negation takes back the cost of covered use, not the use. What is no use (taxes, credits, purchases) is kept apart by its category.',
    'service-days':
      'From when to when each service is charged, on how many days, and what for. Only what costs: what is free neither comes nor goes.',
    'meter-cost':
      'One cost by what was metered, where and in which service. A description stands only where the file has no usage type.',
    'network-resources':
      'What gateways, endpoints and addresses cost and carried, each by what was metered: hours without data are idle ones.',
    'commitment-use':
      'What of each commitment was used and what was paid for nothing. CUR has no status: there the lines of the payment itself carry what nothing used (cur-lineage.ts), and lines of covered usage the rest.',
  },
  'pt-br': {
    'cost-by': 'Um custo por uma dimensão, do maior para o menor.',
    'trend-by': 'O custo de cada dia por grupo, com todas as cobranças.',
    'daily-totals':
      'Quanto dá cada dia, por moeda: todas as cobranças, créditos e impostos entre elas, nos quatro custos. Os dias somam a fatura.',
    'monthly-totals':
      'Quanto dá cada mês, por moeda: todas as cobranças, créditos e impostos entre elas, nos quatro custos. Uma cobrança pertence ao mês em que começa, como nos totais diários; uma nota fiscal pode colocá-la em outro.',
    totals:
      'Quanto dá uma fatura, por moeda: linhas, período e os quatro custos, exatos. Instantes até o segundo: o Athena escreve milésimos depois deles; o DuckDB, só onde existem.',
    'shown-total': 'O que é mostrado de uma fatura, numa soma só: o outro lado da reconciliação.',
    'control-total':
      'O total de controle: o mesmo custo somado do texto do arquivo, como foi lido, antes de qualquer regra nossa. A palavra NULL não é custo.',
    currencies: 'As moedas de uma fatura, primeiro a que tem mais linhas.',
    'bill-extent':
      'O que uma fatura abrange: seus dias, até quando estão completos, seu último mês de faturamento e o que é cobrado antes dos créditos. Instantes até o segundo: o Athena escreve milésimos depois deles; o DuckDB, só onde existem.',
    'daily-cost-by':
      'Um custo por dia e por uma dimensão: as séries em que se buscam picos. O que nada diz do uso fica de fora (excluded-charges.ts): créditos, impostos, ajustes, correções e o que se compra uma vez só.',
    'change-by':
      'Quanto deu um custo, por uma dimensão, nos dias antes de uma mudança e nos dias dela, das cobranças em questão.',
    'tag-keys': 'O que é cobrado, pelas tags como o arquivo as escreve: por quais chaves uma fatura pode ser agrupada.',
    'tag-cost':
      'Quanto custa o uso, pelas tags como o arquivo as escreve e pela conta em que está. Só o que custa: o que é gratuito não pesa.',
    'untagged-by':
      'Uso sem uma tag obrigatória, por uma dimensão, os dez mais caros, com um de seus serviços. Cada texto de tags é julgado só uma vez, depois de agrupado: dentro de MAX ele deixa de ser chave do agrupamento, e o banco não o julga linha a linha.',
    'resource-tags':
      'Uso de recursos cujas tags mudaram dentro da fatura: o que estava sem tag pode ser deduzido pelo período em que tinha tag.',
    'small-recurring':
      'Cobranças pequenas que se repetem, por serviço: de cada recurso ou, onde nenhum é nomeado, de cada tipo de uso.',
    'daily-cost':
      'Um custo por dia: de todas as cobranças e das que dizem algo do uso (excluded-charges.ts), que são o que se pode prever.',
    'metered-use':
      'O que foi medido entre dois dias, quanto e de quê: é com isso que uma estimativa é comparada. Uma negação desfaz o custo do uso coberto, não o uso. O que não é uso (impostos, créditos, compras) fica separado por sua categoria.',
    'service-days':
      'De quando até quando cada serviço é cobrado, em quantos dias e de quê. Só o que custa: o que é gratuito não conta como novo nem como encerrado.',
    'meter-cost':
      'Um custo pelo que foi medido, onde e em que serviço. Uma descrição só aparece onde o arquivo não tem tipo de uso.',
    'network-resources':
      'Quanto custaram e quanto transportaram gateways, endpoints e endereços, cada um pelo que foi medido: horas sem dados são ociosas.',
    'commitment-use':
      'Quanto de cada compromisso foi usado e quanto foi pago à toa. O CUR não tem status: ali as linhas do próprio pagamento trazem o que nada usou (cur-lineage.ts), e as linhas de uso coberto, o resto.',
  },
});
