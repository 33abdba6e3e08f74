/** Colour arithmetic for measuring the tokens. A colour is linear-light sRGB, each part 0 to 1. */
export type Colour = readonly [number, number, number];

type Matrix = readonly [Colour, Colour, Colour];

export function parseHex(hex: string): Colour {
  const part = (at: number) => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return [part(1), part(3), part(5)];
}

const dot = ([a, b, c]: Colour, [x, y, z]: Colour) => a * x + b * y + c * z;
const times = ([r, g, b]: Matrix, colour: Colour): Colour => [dot(r, colour), dot(g, colour), dot(b, colour)];

const luminance = (colour: Colour) => dot([0.2126, 0.7152, 0.0722], colour);

/** WCAG 2 contrast ratio, 1 to 21. */
export function contrast(a: Colour, b: Colour): number {
  const [low = 0, high = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (high + 0.05) / (low + 0.05);
}

/** Full dichromacy: Machado, Oliveira and Fernandes (2009), severity 1.0, applied to linear light. */
const deficiencies = {
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
} as const satisfies Record<string, Matrix>;

export type Vision = 'usual' | keyof typeof deficiencies;

export const visions: readonly Vision[] = ['usual', 'protanopia', 'deuteranopia', 'tritanopia'];

export function seenWith(vision: Vision, colour: Colour): Colour {
  if (vision === 'usual') return colour;
  const clamp = (value: number) => Math.min(1, Math.max(0, value));
  const [r, g, b] = times(deficiencies[vision], colour);
  return [clamp(r), clamp(g), clamp(b)];
}

/** OKLab (B. Ottosson, 2020). */
function toOklab(colour: Colour): Colour {
  const [l, m, s] = times(
    [
      [0.4122214708, 0.5363325363, 0.0514459929],
      [0.2119034982, 0.6806995451, 0.1073969566],
      [0.0883024619, 0.2817188376, 0.6299787005],
    ],
    colour,
  ).map(Math.cbrt) as unknown as Colour;
  return times(
    [
      [0.2104542553, 0.793617785, -0.0040720468],
      [1.9779984951, -2.428592205, 0.4505937099],
      [0.0259040371, 0.7827717662, -0.808675766],
    ],
    [l, m, s],
  );
}

/** Perceived distance of two colours times 100: about 2 is just noticeable, 10 is plainly different. */
export function distance(a: Colour, b: Colour): number {
  const from = toOklab(a);
  const to = toOklab(b);
  return 100 * Math.hypot(from[0] - to[0], from[1] - to[1], from[2] - to[2]);
}
