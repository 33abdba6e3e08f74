import satori from 'satori';
import type { Font } from 'satori';
import type { Card } from './card.ts';

/** The size that every network shows without cutting. */
export const CARD_SIZE = { width: 1200, height: 630 } as const;

/** Of the light theme in src/styles/tokens.css: a picture cannot follow the reader's. */
const INK = '#15181b';
const MUTED = '#565c64';
const PAPER = '#fbfaf6';
const RULE = '#dcd8cd';
const ACCENT = '#0a6a4c';

const SERIF = 'Newsreader Display';
const SANS = 'Libre Franklin';

type Style = Readonly<Record<string, string | number>>;
type Drawn = {
  readonly type: 'div';
  readonly props: { readonly style: Style; readonly children: readonly Drawn[] | string };
};

/** A card as SVG with its letters as outlines, so that it needs no font where it is turned into pixels. */
export function drawCard(card: Card, fonts: readonly Font[]): Promise<string> {
  return satori(frame(card), { ...CARD_SIZE, fonts: [...fonts] });
}

function frame({ kind, language, title, sentence, figure }: Card): Drawn {
  const style = {
    boxSizing: 'border-box',
    width: '100%',
    height: '100%',
    flexDirection: 'column',
    justifyContent: 'space-between',
    padding: '52px 72px 48px',
  };
  return box({ ...style, background: PAPER, color: INK, borderTop: `12px solid ${ACCENT}`, fontFamily: SANS }, [
    box({ justifyContent: 'space-between', alignItems: 'baseline' }, [
      text('finops.moretes', { fontFamily: SERIF, fontSize: 34 }),
      text([kind, language].filter(Boolean).join(' · '), { fontSize: 24, color: MUTED }),
    ]),
    box({ flexDirection: 'column', gap: 22 }, [
      text(title, {
        fontFamily: SERIF,
        fontSize: titleSize(title),
        lineHeight: 1.1,
        textWrap: 'balance',
        letterSpacing: '-0.015em',
        lineClamp: 3,
      }),
      text(sentence, { fontSize: 28, lineHeight: 1.4, color: MUTED, lineClamp: figure ? 2 : 4 }),
    ]),
    box({ alignItems: 'center', gap: 28, borderTop: `2px solid ${RULE}`, paddingTop: 24, minHeight: 96 }, foot(figure)),
  ]);
}

function foot(figure: Card['figure']): readonly Drawn[] {
  if (figure === null) return [text('finops.moretes.com', { fontSize: 24, color: ACCENT })];
  return [
    text(figure.value, { fontSize: 52, fontWeight: 600, color: ACCENT, flexShrink: 0 }),
    text(figure.name, { fontSize: 24, lineHeight: 1.35, color: MUTED, lineClamp: 2, flex: 1 }),
  ];
}

/** Long titles take a smaller size, so that three lines hold them. */
function titleSize({ length }: string): number {
  if (length > 80) return 48;
  return length > 48 ? 58 : 70;
}

function box(style: Style, children: readonly Drawn[]): Drawn {
  return { type: 'div', props: { style: { display: 'flex', ...style }, children } };
}

function text(words: string, style: Style): Drawn {
  return {
    type: 'div',
    props: { style: { display: style['lineClamp'] === undefined ? 'flex' : 'block', ...style }, children: words },
  };
}
