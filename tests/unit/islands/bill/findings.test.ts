import { beforeAll, describe, expect, test } from 'vitest';
import { h } from 'preact';
import { render } from 'preact-render-to-string';
import { ALL_RULES, RULES_VERSION } from '#engine/billing/rules/all-rules.ts';
import type { Finding } from '#engine/billing/rules/finding.ts';
import { ruleFacts } from '#engine/billing/rules/rule-facts.ts';
import { RULE_IDS, RULES_VERSIONS } from '#engine/billing/rules/rule-ids.ts';
import { billTexts } from '#i18n/bill-texts.ts';
import { locales } from '#i18n/locales.ts';
import { findingFacts } from '#islands/bill/findings/finding-facts.ts';
import { findingSentence } from '#islands/bill/findings/finding-sentence.ts';
import { findingWriter } from '#islands/bill/findings/finding-writer.ts';
import { columnsText, criterionText, needsDataText } from '#islands/bill/findings/rule-words.ts';
import { FindingItem } from '#islands/bill/view/finding-item.tsx';
import { reportCharges } from '../../../fixtures/billing/small-bank-report.ts';

const writers = locales.map((locale) => [locale, findingWriter(billTexts(locale).findings, locale)] as const);
let findings: readonly Finding[] = [];

beforeAll(async () => {
  findings = (await reportCharges()).verdict?.findings ?? [];
});

describe('words of the rules', () => {
  test('every rule and every version has its name in the list that words are kept by', () => {
    expect(new Set(ALL_RULES.map(({ id }) => id))).toEqual(new Set(RULE_IDS));
    expect(RULES_VERSIONS.at(-1)).toBe(RULES_VERSION);
  });

  test.each(writers)('%s: every rule says how it judges, with its own constants', (_, writer) => {
    for (const facts of ruleFacts()) {
      const text = criterionText(facts, writer);
      expect(text).not.toMatch(/[{}]/);
      for (const share of Object.values(facts.shares)) expect(text).toContain(writer.format.percent(share));
      for (const count of Object.values(facts.counts)) expect(text).toContain(writer.format.number(count));
    }
  });

  test.each(writers)('%s: what could not be judged, and for want of what', (_, writer) => {
    const lack = {
      rule: 'missing-tags',
      currency: 'USD',
      days: null,
      columns: [['Tags'], ['ResourceId', 'SubAccountId']] as const,
    };
    expect(needsDataText(lack, writer)).toMatch(/Tags (and|e) ResourceId (or|ou) SubAccountId\.$/);
    expect(needsDataText({ ...lack, columns: [], days: { needed: 10, found: 3, pause: null } }, writer)).toMatch(
      /10 .*3/,
    );
    const broken = { ...lack, columns: [], days: { needed: 10, found: 9, pause: 92 } };
    expect(needsDataText(broken, writer)).toMatch(/10 .*92 .*9/);
    expect(columnsText([], writer.words)).toBe('');
  });
});

describe('a finding in words', () => {
  test('every rule has findings to try', () => {
    expect(new Set(findings.map(({ rule }) => rule))).toEqual(new Set(RULE_IDS));
  });

  test.each(writers)('%s: a sentence without gaps, and every piece of evidence is told', (_, writer) => {
    for (const finding of findings) {
      const asked = new Set<string>();
      const evidence = new Proxy(finding.evidence, {
        get: (target, name) => {
          asked.add(String(name));
          return target[String(name)];
        },
      });
      const watched = { ...finding, evidence };
      const sentence = findingSentence(watched, writer);
      const facts = findingFacts(watched, writer);
      expect(sentence).toMatch(/^[^{}]{30,}\.$/);
      for (const [name, value] of facts) expect(`${name}${value}`).not.toMatch(/[{}]|undefined|NaN/);
      expect([...asked], finding.rule).toEqual(expect.arrayContaining(Object.keys(finding.evidence)));
    }
  });

  test('the figures are those of the finding', () => {
    const [, english] = writers.find(([locale]) => locale === 'en') ?? [];
    const sentenceOf = (rule: string) => {
      const finding = findings.find((one) => one.rule === rule);
      return finding === undefined || english === undefined ? '' : findingSentence(finding, english);
    };
    expect(sentenceOf('unused-commitment')).toBe(
      '$360.00 of the commitment sp-1 was paid for nothing: 83.3% of it was used.',
    );
    expect(sentenceOf('idle-network')).toContain('1 NAT gateway in account cards, sa-east-1, cost $200.88');
    expect(sentenceOf('cost-spike')).toBe(
      'Amazon Bedrock rose on Mar\u00a017,\u00a02026 from $0.00 to $12.00 a day and stayed there: $180.00 more by Mar\u00a031,\u00a02026.',
    );
  });

  test.each(writers)('%s: names of the file are escaped', (_, writer) => {
    const hostile = '<img src=x onerror=alert(1)>{cost}';
    for (const finding of findings) {
      const subject = Object.fromEntries(
        Object.entries(finding.subject).map(([name, value]) => [
          name,
          name === 'ServiceName' || name.startsWith('Tag') || name.endsWith('Id') ? hostile : value,
        ]),
      );
      const markup = render(h(FindingItem, { finding: { ...finding, subject }, rules: ruleFacts(), writer }));
      expect(markup).not.toContain('<img');
    }
  });
});
