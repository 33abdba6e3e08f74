import { optimize } from 'svgo';
import { paintFor } from './palette.ts';
import type { Marker, ReadDrawing, Shape } from './shape.ts';

/** Room under the last line, which Mermaid cuts in half. */
const FOOT = 8;

/**
 * A drawing as small SVG: marks in the order they were drawn, painted by custom properties of the site, ids of its own, no style. `id`
 * tells it from the other drawings of a page; the stamp says what it was made from.
 */
export function writeDrawing({ viewBox, shapes, markers }: ReadDrawing, id: string, stamp: string): string {
  const [left, top, width, tight] = viewBox;
  const height = tight + FOOT;
  const used = markers.filter((marker) =>
    shapes.some(({ markerStart, markerEnd }) => markerStart === marker.id || markerEnd === marker.id),
  );
  const names = new Map(used.map((marker, index) => [marker.id, `dg-${id}-${index + 1}`]));
  const defs = used.length === 0 ? '' : `<defs>${used.map((marker) => writeMarker(marker, names)).join('')}</defs>`;
  const marks = shapes.map((shape) => writeShape(clip(shape, top + height), names)).join('');
  const size = `viewBox="${[left, top, width, height].map(round).join(' ')}" width="${Math.ceil(width)}" height="${Math.ceil(height)}"`;
  const text = `<svg xmlns="http://www.w3.org/2000/svg" ${size}>${defs}${marks}</svg>`;
  const { data } = optimize(text, {
    multipass: true,
    floatPrecision: 1,
    plugins: [
      // Marks without paint are left out by us; custom properties are no colours to SVGO. Our ids are short and unique on a page already.
      {
        name: 'preset-default',
        params: { overrides: { cleanupIds: false, convertColors: false, removeHiddenElems: false } },
      },
    ],
  });
  return `${data.replace('<svg ', `<svg data-source="${stamp}" `)}\n`;
}

/** Life lines run far below the drawing. */
function clip(shape: Shape, bottom: number): Shape {
  if (shape.tag !== 'line' || Number(shape.geometry['y2']) <= bottom) return shape;
  return { ...shape, geometry: { ...shape.geometry, y2: round(bottom) } };
}

function writeMarker({ id, attributes, shapes }: Marker, names: ReadonlyMap<string, string>): string {
  const marks = shapes.map((shape) => writeShape(shape, names)).join('');
  return `<marker ${write({ id: names.get(id), ...attributes })}>${marks}</marker>`;
}

function writeShape(shape: Shape, names: ReadonlyMap<string, string>): string {
  if (shape.tag === 'text') return writeText(shape);
  const fill = shape.tag === 'line' ? null : paintFor(shape.fill);
  const stroke = paintFor(shape.stroke);
  const { x, y } = shape.at;
  if ((fill === null && stroke === null) || isEmpty(shape)) return '';
  const end = (marker: string | null) => (marker === null ? undefined : `url(#${names.get(marker) ?? ''})`);
  const attributes = {
    ...shape.geometry,
    transform: round(x) === '0' && round(y) === '0' ? undefined : `translate(${round(x)} ${round(y)})`,
    fill: fill ?? 'none',
    ...(stroke === null ? {} : lineOf(shape, stroke)),
    'marker-start': end(shape.markerStart),
    'marker-end': end(shape.markerEnd),
  };
  return `<${shape.tag} ${write(attributes)}/>`;
}

/** Mermaid leaves boxes without a size behind labels it did not need. */
function isEmpty({ tag, geometry }: Shape): boolean {
  return tag === 'rect' && (geometry['width'] ?? '0') === '0';
}

function lineOf({ strokeWidth, dashes }: Shape, stroke: string): Readonly<Record<string, string | undefined>> {
  const width = parseFloat(strokeWidth);
  return {
    stroke,
    'stroke-width': width === 1 ? undefined : String(width),
    // "0, 0" is how Mermaid writes a solid line.
    'stroke-dasharray': !/[1-9]/.test(dashes) ? undefined : dashes.replaceAll('px', ''),
  };
}

function writeText({ lines, anchor, bold, overLines, fill }: Shape): string {
  return lines
    .map(({ x, y, text }) => {
      const attributes = {
        class: overLines ? 'halo' : undefined,
        x: round(x),
        y: round(y),
        fill: paintFor(fill) ?? undefined,
        'text-anchor': anchor === 'middle' ? anchor : undefined,
        'font-weight': bold ? '600' : undefined,
      };
      return `<text ${write(attributes)}>${escape(text)}</text>`;
    })
    .join('');
}

function write(attributes: Readonly<Record<string, string | undefined>>): string {
  return Object.entries(attributes)
    .flatMap(([name, value]) => (value === undefined ? [] : [`${name}="${escape(value)}"`]))
    .join(' ');
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}

function round(value: number): string {
  return String(Math.round(value * 10) / 10);
}
