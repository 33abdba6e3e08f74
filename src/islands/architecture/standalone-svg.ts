/** How a mark looks, as attributes that any program that reads SVG understands. */
const PROPERTIES = [
  'fill',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'opacity',
  'font-size',
  'font-weight',
  'text-anchor',
] as const;
/** The site's fonts do not travel with the file. */
const FONT = 'Helvetica, Arial, sans-serif';
const NOT_DRAWN = 'title, desc';
const LIVE_ATTRIBUTES = [
  'class',
  'role',
  'tabindex',
  'aria-label',
  'aria-expanded',
  'aria-labelledby',
  'aria-describedby',
];

/** The drawing as a file of its own: colours of the theme it is seen in, on its ground, and nothing that only a page needs. */
export function toStandaloneSvg(svg: SVGSVGElement): string {
  const copy = svg.cloneNode(true) as SVGSVGElement;
  const originals = svg.querySelectorAll('*');
  copy.querySelectorAll('*').forEach((element, index) => {
    const original = originals[index];
    if (original && !element.matches(NOT_DRAWN)) inlineLook(original, element);
    for (const name of LIVE_ATTRIBUTES) element.removeAttribute(name);
  });
  for (const dots of copy.querySelectorAll('animateMotion')) dots.parentElement?.remove();
  const { width, height } = svg.viewBox.baseVal;
  for (const name of [...LIVE_ATTRIBUTES, 'style']) copy.removeAttribute(name);
  copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  copy.setAttribute('width', String(width));
  copy.setAttribute('height', String(height));
  copy.setAttribute('font-family', FONT);
  copy.querySelector('desc')?.after(groundOf(svg, width, height));
  return new XMLSerializer().serializeToString(copy);
}

function inlineLook(original: Element, copy: Element): void {
  const style = getComputedStyle(original);
  for (const property of PROPERTIES) copy.setAttribute(property, style.getPropertyValue(property));
}

/** A light drawing must stay legible on a dark page, and the other way round. */
function groundOf(svg: SVGSVGElement, width: number, height: number): SVGRectElement {
  const ground = document.createElementNS('http://www.w3.org/2000/svg', 'rect');
  ground.setAttribute('width', String(width));
  ground.setAttribute('height', String(height));
  ground.setAttribute('fill', getComputedStyle(svg.ownerDocument.body).backgroundColor);
  return ground;
}

/** Twice the size of the drawing: sharp in a slide. */
const SCALE = 2;

/** The file as a picture. Fails where the browser cannot draw it. */
export async function toPng(svg: string, width: number, height: number): Promise<Blob> {
  const picture = new Image();
  // The security policy allows pictures from `data:`, not from `blob:`.
  picture.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await picture.decode();
  const canvas = document.createElement('canvas');
  canvas.width = width * SCALE;
  canvas.height = height * SCALE;
  canvas.getContext('2d')?.drawImage(picture, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob === null ? reject(new Error('no picture')) : resolve(blob)), 'image/png');
  });
}
