import { describe, expect, test } from 'vitest';
import { issuesOf, runFinops } from './run-finops.ts';

/** Two weeks of five-minute points that wave by the hour, with one hour in which they stand four times as high. */
const lines = Array.from({ length: 14 * 288 }, (_, index) => {
  const at = new Date(Date.UTC(2026, 2, 1) + index * 300_000).toISOString().slice(0, 19).replace('T', ' ');
  const value = 50 + 3 * Math.sin(index * index);
  return `${at},${index >= 2000 && index < 2012 ? value * 4 : value}`;
});
const CSV = ['timestamp,value', ...lines].join('\n');

describe('anomalies', () => {
  test('answers one document: the step in seconds, and what is unusual', async () => {
    const { code, stdout, stderr } = await runFinops(['anomalies', '-'], CSV);
    expect([code, stderr]).toEqual([0, '']);
    expect(JSON.parse(stdout)).toMatchObject({
      step: 300,
      points: 4032,
      anomalies: [{ start: '2026-03-07 22:40:00', end: '2026-03-07 23:35:00', kind: 'spike' }],
    });
  });

  test('answers for people and for spreadsheets, and reads semicolons, other line ends and quotes', async () => {
    const text = CSV.replaceAll(',', ';').replaceAll('\n', '\r\n').replace('timestamp', '"timestamp"');
    const table = await runFinops(['anomalies', '-', '--format', 'table'], text);
    expect(table.stdout).toContain('1 anomaly in 4,032 points, one every 300 s');
    const csv = await runFinops(['anomalies', '-', '--format', 'csv'], text);
    expect(csv.stdout).toMatch(/^start,end,kind,expected,[^\n]+\n2026-03-07 22:40:00,2026-03-07 23:35:00,spike,/);
  });

  test('refuses what is no such table', async () => {
    const codes = async (text: string) =>
      issuesOf(await runFinops(['anomalies', '-'], text)).map(({ code, path }) => `${code} ${path}`);
    expect(await codes('{"timestamp": 1}')).toEqual(['column-missing timestamp', 'column-missing value']);
    expect(await codes('timestamp,value\nx,1\n2026-01-01,\n')).toEqual([
      'instant-invalid line[2].timestamp',
      'not-a-number line[3].value',
    ]);
    expect(await codes('timestamp,value\n2026-01-01,1\n')).toEqual(['points-too-few ']);
  });
});
