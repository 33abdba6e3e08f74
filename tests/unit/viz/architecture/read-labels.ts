import { labelWidth } from '#viz/architecture/label-width.ts';

/** A line of words in the box of a part, from the corner of that box. */
export interface Label {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** The box of a part with the words drawn into it. */
export interface LabelledBox {
  readonly id: string;
  readonly width: number;
  readonly height: number;
  readonly labels: readonly Label[];
}

const NODE =
  /<g class="diagram-node[^"]*" data-node="([^"]*)"[^>]*><rect class="diagram-box" width="([\d.]+)" height="([\d.]+)"/g;
const TEXT = /<text class="diagram-(name|service|badge)" x="([\d.]+)" y="([\d.]+)">(.*?)<\/text>/g;
const LINE = /<tspan x="[\d.]+" dy="([\d.]+)">(.*?)<\/tspan>/g;
const SIZES: Readonly<Record<string, number>> = { name: 13, service: 12, badge: 12 };

/** What is written into each part of a drawing, and where, read from the drawing itself. */
export function readLabels(svg: string): readonly LabelledBox[] {
  const heads = [...svg.matchAll(NODE)];
  return heads.map((head, index) => {
    const [, id = '', width, height] = head;
    const markup = svg.slice(head.index, heads[index + 1]?.index);
    const labels = [...markup.matchAll(TEXT)].flatMap(([, kind = '', x, y, words = '']) =>
      linesOf(words).map(({ text, down }) => labelAt(kind, Number(x), Number(y) + down, text)),
    );
    return { id, width: Number(width), height: Number(height), labels };
  });
}

function linesOf(words: string): readonly { readonly text: string; readonly down: number }[] {
  let down = 0;
  const more = [...words.matchAll(LINE)].map(([, dy, text = '']) => ({
    text: toText(text),
    down: (down += Number(dy)),
  }));
  return [{ text: toText(words.replace(/<tspan.*$/, '')), down: 0 }, ...more];
}

function labelAt(kind: string, x: number, baseline: number, text: string): Label {
  const size = SIZES[kind] ?? 0;
  const width = labelWidth(text, size);
  const left = kind === 'badge' ? x - width : x;
  return { text, left, right: left + width, top: baseline - size * 0.75, bottom: baseline + size * 0.2 };
}

function toText(markup: string): string {
  return markup.replaceAll('&amp;', '&').replaceAll('&lt;', '<').trim();
}

/** Labels that reach out of their box, or over one another. */
export function misplaced({ id, width, height, labels }: LabelledBox): readonly string[] {
  const isOut = ({ left, right, top, bottom }: Label) => left < 4 || right > width || top < 0 || bottom > height;
  const isOver = (one: Label, other: Label) =>
    one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
  return [
    ...labels.filter(isOut).map(({ text }) => `${id}: "${text}" reaches out`),
    ...labels.flatMap((one, index) =>
      labels
        .slice(index + 1)
        .filter((other) => isOver(one, other))
        .map((other) => `${id}: "${one.text}" over "${other.text}"`),
    ),
  ];
}
