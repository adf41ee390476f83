/**
 * Finds where a page shows pictures. The PDF engine leaves a picture out before it is decoded; the matrix that stretches
 * a unit square over its place remains, with nothing drawn before the matrix is given up.
 */
import { type Box, contains, type Matrix, mapPoint, overlap } from './geometry.ts';
import { type Ink, isBlank } from './ink.ts';

/** A matrix that makes one unit longer than this many points is the matrix of a picture. */
const PICTURE_SCALE = 40;
/** Least share of a page of a picture that can hold text. Seals cover less: 4 cm across are a fortieth. */
const LEAST_SHARE = 0.05;
/** A picture over this share of a page is its background where the page has text. */
const BACKGROUND_SHARE = 0.9;
/** From this many characters printed over it, a picture is the background of text. */
const TEXT_OVER = 10;

/** Follows the matrices of a page and keeps the place of each picture. */
export class PictureFinder {
  readonly boxes: Box[] = [];
  #open: Box | null = null;

  /** A matrix begins to apply. */
  transform(matrix: Matrix): void {
    const [a, b, c, d] = matrix;
    const isPicture = Math.min(Math.hypot(a, b), Math.hypot(c, d)) >= PICTURE_SCALE;
    this.#open = isPicture ? boxOf(matrix) : null;
  }

  /** Something other than a picture is drawn. */
  draw(): void {
    this.#open = null;
  }

  /** The matrix no longer applies, or the page ends. */
  close(): void {
    if (this.#open) this.boxes.push(this.#open);
    this.#open = null;
  }
}

/** Returns the pictures of a page of that size, in points, that are large enough to hold text. */
export function largePictures(boxes: readonly Box[], width: number, height: number): Box[] {
  return boxes.filter((box) => shareOf(box, width, height) >= LEAST_SHARE);
}

/** Returns the large pictures of a page with text that are not the background of that text. */
export function picturesBesideText({ pictures, glyphs, width, height }: Ink): Box[] {
  return pictures.filter((box) => {
    const over = glyphs.filter(
      ({ text, left, right, top, bottom }) =>
        !isBlank(text) && contains(box, (left + right) / 2, (top + bottom) / 2),
    );
    return over.length < TEXT_OVER && shareOf(box, width, height) < BACKGROUND_SHARE;
  });
}

/** Returns the place of the unit square under a matrix. */
function boxOf(matrix: Matrix): Box {
  const corners = [0, 1].flatMap((x) => [0, 1].map((y) => mapPoint(matrix, x, y)));
  const [xs, ys] = [corners.map(([x]) => x), corners.map(([, y]) => y)];
  return { left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) };
}

/** Returns the share of the page that a box covers. */
function shareOf({ left, right, top, bottom }: Box, width: number, height: number): number {
  const across = overlap(left, right, 0, width);
  return (across * overlap(top, bottom, 0, height)) / (width * height);
}
