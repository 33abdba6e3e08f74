import { expect, test } from 'vitest';
import { foundParts } from '#islands/architecture/search.ts';
import type { DiagramNode } from '#viz/architecture/model.ts';

const part = (id: string, name: string, service: string): DiagramNode => ({
  ...{ id, name, service, role: 'Guarda extratos.', colour: null, zone: null, data: 'internal' },
  ...{ failure: null, latency: null },
});
const nodes = [part('queue', 'Fila de extratos', 'SQS'), part('score', 'Escore de fraude', 'Lambda')];

test('finds parts by name and service, accents and case aside', () => {
  expect(foundParts(nodes, 'ESCÔRE')).toEqual(['score']);
  expect(foundParts(nodes, 'sqs fila')).toEqual(['queue']);
  expect(foundParts(nodes, 'guarda')).toEqual(['queue', 'score']);
  expect(foundParts(nodes, 'kafka')).toEqual([]);
  expect(foundParts(nodes, '  ')).toEqual(['queue', 'score']);
});
