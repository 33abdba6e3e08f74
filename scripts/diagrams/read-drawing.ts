import type { ReadDrawing, Shape } from './shape.ts';

/*
 * What runs in the page that Mermaid draws in. The functions are handed over as text and find each other there, so that they use nothing
 * from outside this file but types.
 */

/** Attributes of an element that say where a mark is and how large. */
function geometryOf(element: Element): Readonly<Record<string, string>> {
  const names = ['d', 'points', 'x', 'y', 'x1', 'y1', 'x2', 'y2', 'cx', 'cy', 'r', 'rx', 'ry', 'width', 'height'];
  return attributesOf(element, names);
}

function attributesOf(element: Element, names: readonly string[]): Readonly<Record<string, string>> {
  return Object.fromEntries(
    names.flatMap((name) => (element.hasAttribute(name) ? [[name, element.getAttribute(name) ?? '']] : [])),
  );
}

/** Where the origin of an element lies in the drawing; inside a marker nothing is moved. */
function originOf(element: SVGGraphicsElement): { readonly x: number; readonly y: number } {
  const own = element.closest('marker') === null ? element.getScreenCTM() : null;
  const root = element.ownerSVGElement?.getScreenCTM();
  const matrix = own && root?.inverse().multiply(own);
  return { x: matrix?.e ?? 0, y: matrix?.f ?? 0 };
}

/** The part of a line of text that stands above its baseline. */
function ascentOf(element: Element): number {
  const canvas = document.createElement('canvas').getContext('2d');
  if (canvas === null) throw new Error('no canvas to measure the font with');
  canvas.font = getComputedStyle(element).font;
  const { fontBoundingBoxAscent: above, fontBoundingBoxDescent: below } = canvas.measureText('x');
  return above / (above + below);
}

/** A text is one line, or one `tspan` a line. */
function rowsOf(element: SVGTextElement): readonly SVGTextContentElement[] {
  const rows = element.querySelectorAll<SVGTextContentElement>(
    '.text-outer-tspan, :scope > tspan:not(.text-outer-tspan)',
  );
  return (rows.length > 0 ? [...rows] : [element]).filter((row) => row.getNumberOfChars() > 0);
}

/** Words and where they stand. */
function textOf(element: SVGTextElement): Pick<Shape, 'lines' | 'anchor'> {
  // Mermaid writes the name of a state from the left edge of its box; the box has its origin in the middle.
  const state = element.closest<SVGGraphicsElement>('.statediagram-state');
  const isMiddle = state !== null || getComputedStyle(element).textAnchor === 'middle';
  const at = originOf(element);
  const lines = rowsOf(element).map((row) => {
    const start = row.getStartPositionOfChar(0).x;
    const end = row.getEndPositionOfChar(row.getNumberOfChars() - 1).x;
    const { y, height } = row.getExtentOfChar(0);
    const x = state === null ? at.x + (isMiddle ? (start + end) / 2 : start) : originOf(state).x;
    return { x, y: at.y + y + height * ascentOf(element), text: row.textContent.trim() };
  });
  return { lines, anchor: isMiddle ? 'middle' : 'start' };
}

/** A mark with its computed style. */
function shapeOf(element: SVGGraphicsElement): Shape {
  const style = getComputedStyle(element);
  const idIn = (value: string) => /#([^")]+)/.exec(value)?.[1] ?? null;
  const words = element instanceof SVGTextElement ? textOf(element) : { lines: [], anchor: 'start' as const };
  const [row] = element instanceof SVGTextElement ? rowsOf(element) : [];
  return {
    tag: element.tagName,
    at: originOf(element),
    geometry: geometryOf(element),
    fill: getComputedStyle(row ?? element).fill,
    stroke: style.stroke,
    strokeWidth: style.strokeWidth,
    dashes: style.strokeDasharray,
    markerStart: idIn(style.markerStart),
    markerEnd: idIn(style.markerEnd),
    bold: Number(style.fontWeight) >= 600,
    overLines: element.matches('.messageText, .loopText'),
    ...words,
  };
}

/** Every mark inside an element, in the order they are painted. */
function marksIn(parent: Element): readonly SVGGraphicsElement[] {
  return [...parent.querySelectorAll<SVGGraphicsElement>('rect, path, line, circle, ellipse, polygon, text')];
}

/** Reads the drawing in the page: marks, and the markers at their ends. */
export function readDrawing(): ReadDrawing {
  const svg = document.querySelector('svg');
  if (svg === null) throw new Error('Mermaid drew nothing');
  const { x, y, width, height } = svg.viewBox.baseVal;
  const isSeen = (mark: Element) =>
    mark.closest('defs, marker, symbol') === null && getComputedStyle(mark).visibility !== 'hidden';
  const placing = ['refX', 'refY', 'markerWidth', 'markerHeight', 'markerUnits', 'orient', 'viewBox'];
  return {
    viewBox: [x, y, width, height],
    shapes: marksIn(svg).filter(isSeen).map(shapeOf),
    markers: [...svg.querySelectorAll('marker')].map((marker) => ({
      id: marker.id,
      attributes: attributesOf(marker, placing),
      shapes: marksIn(marker).map(shapeOf),
    })),
  };
}

/** What the page must know before `readDrawing` can run in it. */
export const pageFunctions = [geometryOf, attributesOf, originOf, ascentOf, rowsOf, textOf, shapeOf, marksIn]
  .map(String)
  .join('\n');
