/**
 * A picture of a page as a file: drawn in light colours whatever the page shows, with its colours and type written into it, so
 * that it is the same in Word. Loaded when first asked for.
 */
import { saveFile } from './save.ts';

/** What a style sheet may say of what is drawn; each is an attribute of SVG, too. */
const PROPERTIES = [
  'fill',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'opacity',
  'text-anchor',
  'font-family',
  'font-size',
  'font-weight',
];
/** Pixels of a PNG for each unit of the picture. */
const SCALE = 3;
const SVG = 'http://www.w3.org/2000/svg';

/** Saves a picture under a name. Rejects when the browser does not draw it. */
export async function takePicture(form: 'svg' | 'png', picture: SVGSVGElement, name: string): Promise<void> {
  const alone = standalone(picture);
  const text = new XMLSerializer().serializeToString(alone);
  if (form === 'svg') saveFile(`${name}.svg`, 'image/svg+xml', text);
  else saveFile(`${name}.png`, 'image/png', await drawn(text, picture.viewBox.baseVal));
}

/** A copy that needs no style sheet, on a ground of its own. */
function standalone(picture: SVGSVGElement): SVGSVGElement {
  const copy = picture.cloneNode(true) as SVGSVGElement;
  const place = document.createElement('div');
  place.style.colorScheme = 'light';
  place.className = 'visually-hidden';
  place.append(copy);
  picture.after(place);
  const { x, y, width, height } = picture.viewBox.baseVal;
  try {
    for (const element of [copy, ...copy.querySelectorAll<SVGElement>('*')]) {
      const style = getComputedStyle(element);
      for (const property of PROPERTIES) {
        const value = style.getPropertyValue(property);
        if (value !== '') element.setAttribute(property, value);
      }
    }
    const ground = document.createElementNS(SVG, 'rect');
    const paper = getComputedStyle(copy).getPropertyValue('background-color');
    for (const [key, value] of Object.entries({ x, y, width, height }))
      ground.setAttribute(key, String(value));
    ground.setAttribute('fill', /^rgba\(.*, 0\)$|^transparent$/.test(paper) ? '#ffffff' : paper);
    copy.prepend(ground);
  } finally {
    place.remove();
  }
  for (const element of [copy, ...copy.querySelectorAll('*')]) element.removeAttribute('class');
  copy.setAttribute('width', String(width));
  copy.setAttribute('height', String(height));
  return copy;
}

/** The picture as PNG. */
async function drawn(svg: string, { width, height }: DOMRect): Promise<Blob> {
  const image = new Image();
  // The policy of the pages lets pictures come from addresses of data, not from blobs.
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = width * SCALE;
  canvas.height = height * SCALE;
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) =>
    canvas.toBlob(
      (blob) => (blob ? resolve(blob) : reject(new Error('the picture cannot be drawn'))),
      'image/png',
    ),
  );
}
