/**
 * Mermaid is given colours that stand for roles; what it draws with them is then painted by the custom properties of the site, so that one
 * drawing serves both themes. The values mean nothing: they only have to be told apart.
 */
const ROLES = {
  '#010101': 'var(--ink)',
  '#020202': 'var(--muted)',
  '#030303': 'var(--sheet)',
  '#040404': 'var(--edge)',
  '#050505': 'var(--paper)',
  '#060606': 'var(--sunken)',
  '#070707': 'var(--rule)',
} as const;

const [INK, LINE, BOX, EDGE, GROUND, NOTE, FRAME] = Object.keys(ROLES) as [
  string,
  string,
  string,
  string,
  string,
  string,
  string,
];

/** Every colour of Mermaid's base theme that our kinds of drawing use. */
export const THEME: Readonly<Record<string, string>> = {
  ...all(
    INK,
    'textColor',
    'primaryTextColor',
    'secondaryTextColor',
    'tertiaryTextColor',
    'titleColor',
    'nodeTextColor',
  ),
  ...all(INK, 'actorTextColor', 'signalTextColor', 'labelTextColor', 'loopTextColor', 'noteTextColor'),
  ...all(INK, 'stateLabelColor', 'transitionLabelColor', 'specialStateColor'),
  ...all(LINE, 'lineColor', 'signalColor', 'transitionColor', 'defaultLinkColor', 'arrowheadColor'),
  ...all(BOX, 'primaryColor', 'mainBkg', 'actorBkg', 'stateBkg', 'attributeBackgroundColorOdd', 'rowOdd'),
  ...all(NOTE, 'secondaryColor', 'noteBkgColor', 'attributeBackgroundColorEven', 'rowEven', 'labelBoxBkgColor'),
  ...all(NOTE, 'tertiaryColor', 'altBackground', 'clusterBkg', 'compositeBackground', 'compositeTitleBackground'),
  ...all(
    EDGE,
    'primaryBorderColor',
    'nodeBorder',
    'actorBorder',
    'actorLineColor',
    'stateBorder',
    'compositeBorder',
    'border1',
  ),
  ...all(
    FRAME,
    'noteBorderColor',
    'labelBoxBorderColor',
    'clusterBorder',
    'secondaryBorderColor',
    'tertiaryBorderColor',
  ),
  ...all(GROUND, 'background', 'edgeLabelBackground', 'labelBackgroundColor', 'innerEndBackground'),
};

function all(colour: string, ...names: readonly string[]): Readonly<Record<string, string>> {
  return Object.fromEntries(names.map((name) => [name, colour]));
}

/** A computed colour as the custom property of its role; null for none. Throws on a colour that is no role of ours. */
export function paintFor(computed: string): string | null {
  if (computed === 'none' || computed === 'transparent' || /^rgba\(.*, 0\)$/.test(computed)) return null;
  const channels = /^rgb\((\d+), (\d+), (\d+)\)$/.exec(computed)?.slice(1).map(Number);
  const hex = `#${(channels ?? []).map((channel) => channel.toString(16).padStart(2, '0')).join('')}`;
  if (hex === '#ffffff') return ROLES[GROUND as keyof typeof ROLES];
  const paint = ROLES[hex as keyof typeof ROLES] as string | undefined;
  if (paint === undefined)
    throw new Error(`Mermaid drew with ${computed}, a colour of no role; add it to scripts/diagrams/palette.ts`);
  return paint;
}
