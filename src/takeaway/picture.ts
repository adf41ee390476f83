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
  'paint-order',
  'opacity',
  'text-anchor',
  'font-family',
  'font-size',
  'font-weight',
];
/** Pixels of a PNG for each unit of the picture. */
const SCALE = 3;
const SVG = 'http://www.w3.org/2000/svg';

/** What is written with a picture: the name of its file, its title above, the address of its page below. */
interface PictureWords {
  name: string;
  title: string;
  address: string;
}

/** Saves a picture. Rejects when the browser does not draw it. */
export async function takePicture(
  form: 'svg' | 'png',
  picture: SVGSVGElement,
  words: PictureWords,
): Promise<void> {
  const alone = standalone(picture, words);
  const { name } = words;
  const text = new XMLSerializer().serializeToString(alone);
  if (form === 'svg') saveFile(`${name}.svg`, 'image/svg+xml', text);
  else saveFile(`${name}.png`, 'image/png', await drawn(text, alone.viewBox.baseVal));
}

/** Height of the title above and of the address below, in units of the picture. */
const HEAD = 30;
const FOOT = 22;
/** Room on either side of a picture without a box of its own. */
const MARGIN = 12;

/** A copy that needs no style sheet, on a ground of its own. */
function standalone(picture: SVGSVGElement, { title, address }: PictureWords): SVGSVGElement {
  const copy = picture.cloneNode(true) as SVGSVGElement;
  const place = document.createElement('div');
  place.style.colorScheme = 'light';
  place.className = 'visually-hidden';
  place.append(copy);
  picture.after(place);
  const { x, y, width, height } = boxOf(picture);
  const margin = picture.hasAttribute('viewBox') ? 0 : MARGIN;
  try {
    for (const element of [copy, ...copy.querySelectorAll<SVGElement>('*')]) {
      const style = getComputedStyle(element);
      for (const property of PROPERTIES) {
        const value = style.getPropertyValue(property);
        if (value !== '') element.setAttribute(property, value);
      }
    }
  } finally {
    place.remove();
  }
  for (const element of [copy, ...copy.querySelectorAll('*')]) element.removeAttribute('class');
  const [left, wide] = [x - margin, width + 2 * margin];
  const sheet = made('svg', {
    viewBox: [left, y - HEAD, wide, height + HEAD + FOOT].join(' '),
    width: wide,
    height: height + HEAD + FOOT,
  }) as SVGSVGElement;
  for (const [name, value] of Object.entries({ x, y, width, height })) copy.setAttribute(name, String(value));
  copy.setAttribute('overflow', 'visible');
  sheet.append(
    ground({ x: left, y: y - HEAD, width: wide, height: height + HEAD + FOOT }),
    copy,
    line(title, { x: x + 8 - margin / 2, y: y - HEAD + 20, size: 14, weight: 600, fill: '#221f1a' }),
    line(address, { x: x + 8 - margin / 2, y: y + height + FOOT - 8, size: 9, weight: 400, fill: '#66635d' }),
  );
  return sheet;
}

/** The box of a picture in its own units; of one that is drawn for the width it has, in pixels. */
function boxOf(picture: SVGSVGElement): Record<'x' | 'y' | 'width' | 'height', number> {
  if (picture.hasAttribute('viewBox')) return picture.viewBox.baseVal;
  const { width, height } = picture.getBoundingClientRect();
  return { x: 0, y: 0, width: Math.round(width), height: Math.round(height) };
}

function made(name: string, attributes: Readonly<Record<string, string | number>>): SVGElement {
  const element = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
  return element;
}

const ground = (place: Record<'x' | 'y' | 'width' | 'height', number>) =>
  made('rect', { ...place, fill: '#ffffff' });

function line(
  words: string,
  { size, weight, ...place }: Record<'x' | 'y' | 'size' | 'weight', number> & { fill: string },
): SVGElement {
  const text = made('text', {
    ...place,
    'font-size': size,
    'font-weight': weight,
    'font-family': 'sans-serif',
  });
  text.textContent = words;
  return text;
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
