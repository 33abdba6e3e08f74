import { h } from 'preact';
import { render } from 'preact-render-to-string';
import { afterEach, expect, test, vi } from 'vitest';
import { WHOLE } from '#engine/billing/analysis/bill-view.ts';
import { billTexts } from '#i18n/bill-texts.ts';
import { InTurn } from '#islands/bill/view/in-turn.tsx';
import type { Live, Screen } from '#islands/bill/view/screen.ts';
import { screenOf } from '#islands/bill/view/screen.ts';

const unused = () => {
  throw new Error('nothing is asked for');
};
let turns: (() => void)[] = [];
const LIVE: Live = {
  ...{ look: unused, ask: unused, writeSql: unused, linkSql: unused, demo: '' },
  demoScope: { currency: null, extent: null, anomaly: null },
  nextTurn: () => new Promise<void>((resolve) => turns.push(resolve)),
};

afterEach(() => {
  turns = [];
});

function screen(isWorking: boolean, live: Live | null = LIVE): Screen {
  return screenOf({
    ...{ locale: 'en', texts: billTexts('en'), report: {}, view: WHOLE, viewOf: () => WHOLE },
    ...{ isWorking, facts: null, widths: [700], athena: [], live },
  });
}

/** A part on the page, with what it shows after each drawing. */
function mounted(isWorking: boolean) {
  const shown: unknown[] = [];
  const part = new InTurn({ screen: screen(isWorking), draw: () => 'part' });
  const drawn = () => void shown.push(part.render(part.props));
  vi.spyOn(part, 'forceUpdate').mockImplementation(drawn);
  drawn();
  part.componentDidMount();
  return { part, shown };
}

/** Lets whoever waits have their turn. */
async function takeTurns(): Promise<void> {
  for (const turn of turns.splice(0)) turn();
  await Promise.resolve();
}

test('on the page as it is built a part stands where it belongs', () => {
  expect(render(h(InTurn, { screen: screen(false, null), draw: () => 'part' }))).toBe('part');
});

test('while nothing is worked on it is drawn with what is around it', () => {
  const { part, shown } = mounted(false);
  expect(shown).toEqual(['part']);
  expect(part.shouldComponentUpdate({ screen: screen(false), draw: unused })).toBe(true);
  expect(turns).toEqual([]);
});

test('while a bill is worked on it is drawn in its turn, once however often it changed', async () => {
  const { part, shown } = mounted(true);
  expect(shown).toEqual([null]);
  expect(part.shouldComponentUpdate({ screen: screen(true), draw: unused })).toBe(false);
  expect(turns).toHaveLength(1);
  await takeTurns();
  expect(shown).toEqual([null, 'part']);
  expect(part.shouldComponentUpdate({ screen: screen(true), draw: unused })).toBe(false);
  await takeTurns();
  expect(shown).toEqual([null, 'part', 'part']);
});

test('a part that is gone when its turn comes is not drawn', async () => {
  const { part, shown } = mounted(true);
  part.componentWillUnmount();
  await takeTurns();
  expect(shown).toEqual([null]);
});
