/** Turns a page so that most of its text runs from left to right, and sets apart the text that then runs otherwise. */
import { greatest } from '../../text/extremes.ts';
import type { Box } from './geometry.ts';
import type { Font } from './graphics-state.ts';
import { ABOVE, type Aside, BELOW, type Glyph, type Ink, isBlank, type Look, type Rule } from './ink.ts';
import type { LinkArea } from './links.ts';
import { largePictures } from './pictures.ts';
import type { Printed, PrintedPage } from './print-page.ts';

/** Widest angle that counts as straight, in radians. */
const STRAIGHT = 0.03;
/** Characters this far outside the page are not visible. */
const OUTSIDE = 2;

/** Returns the page as it is read. `looks` gives equal looks one object, over all pages. */
export function turnPage(
  printed: PrintedPage,
  page: number,
  width: number,
  height: number,
  looks: Looks,
  links: readonly LinkArea[] = [],
): Ink {
  const visible = printed.characters.filter(
    ({ x, y }) => x > -OUTSIDE && y > -OUTSIDE && x < width + OUTSIDE && y < height + OUTSIDE,
  );
  const turns = mostTurns(visible);
  const turn = pointTurner(turns, width, height);
  const straight = visible.filter((character) => turnsOf(character) === turns);
  const asides = asidesOf(
    visible.filter((character) => turnsOf(character) !== turns),
    turn,
    looks,
  );
  const glyphs = straight.map((character, order) => glyphOf(character, turn, looks, order));
  return {
    page,
    width: turns % 2 === 0 ? width : height,
    height: turns % 2 === 0 ? height : width,
    turns,
    glyphs: takeDashes(glyphs, asides),
    asides,
    rules: printed.rules.map((rule) => turnRule(rule, turn)),
    shades: printed.shades.map((shade) => ({ ...shade, ...turnBox(shade, turn) })),
    pictures: largePictures(printed.pictures, width, height).map((box) => turnBox(box, turn)),
    links: links.map((link) => ({ ...link, ...turnBox(link, turn) })),
    unreadable: printed.unreadable,
    outside: printed.characters.length - visible.length,
  };
}

/** Turns a box of a page as it is read back to the page as a program shows it. */
export function turnBack(box: Box, { turns, width, height }: Pick<Ink, 'turns' | 'width' | 'height'>): Box {
  return turnBox(box, pointTurner((4 - turns) % 4, width, height));
}

/** Gives equal looks one object. */
export class Looks {
  readonly #looks = new Map<string, Look>();

  of(font: Font, stroked: boolean): Look {
    const name = font.name.replace(/^[A-Z]{6}\+/, '');
    const bold = stroked || font.bold || font.black || /bold|black|heavy|demi/i.test(name);
    return this.#known({ font: name, bold });
  }

  /** Returns the bold look of the same font. */
  bold(look: Look): Look {
    return this.#known({ font: look.font, bold: true });
  }

  #known(look: Look): Look {
    const key = `${look.bold ? 'b' : 'n'} ${look.font}`;
    const known = this.#looks.get(key) ?? look;
    this.#looks.set(key, known);
    return known;
  }
}

type Turner = (x: number, y: number) => [number, number];

/** Returns a function that turns points by quarter turns, counter-clockwise, on a page of that size. */
function pointTurner(turns: number, width: number, height: number): Turner {
  if (turns === 1) return (x, y) => [y, width - x];
  if (turns === 2) return (x, y) => [width - x, height - y];
  if (turns === 3) return (x, y) => [height - y, x];
  return (x, y) => [x, y];
}

/** Quarter turns, clockwise, of the direction in which a character runs; -1 for any other direction. */
function turnsOf({ x, y, endX, endY }: Printed): number {
  if (endX === x && endY === y) return 0;
  const quarters = Math.atan2(endY - y, endX - x) / (Math.PI / 2);
  const whole = Math.round(quarters);
  return Math.abs(quarters - whole) * (Math.PI / 2) > STRAIGHT ? -1 : (whole + 4) % 4;
}

function mostTurns(characters: readonly Printed[]): number {
  const counts = [0, 0, 0, 0];
  for (const character of characters) {
    const turns = turnsOf(character);
    if (turns >= 0 && !isBlank(character.text)) counts[turns] = (counts[turns] ?? 0) + 1;
  }
  return counts.indexOf(greatest(counts));
}

function glyphOf(character: Printed, turn: Turner, looks: Looks, order: number): Glyph {
  const [x, baseline] = turn(character.x, character.y);
  const [endX] = turn(character.endX, character.endY);
  const { text, size } = character;
  return {
    text,
    left: Math.min(x, endX),
    right: Math.max(x, endX),
    top: baseline - ABOVE * size,
    bottom: baseline + BELOW * size,
    baseline,
    size,
    look: looks.of(character.font, character.stroked),
    order,
  };
}

/** Joins characters that run in another direction to pieces of text, each as long as one character follows the other. */
function asidesOf(characters: readonly Printed[], turn: Turner, looks: Looks): Aside[] {
  const asides: Aside[] = [];
  let before: Printed | undefined;
  for (const character of characters) {
    const [x, y] = turn(character.x, character.y);
    const { size } = character;
    const box = { left: x - size / 2, right: x + size / 2, top: y - size / 2, bottom: y + size / 2 };
    const last = asides.at(-1);
    const follows =
      before &&
      Math.hypot(character.x - before.endX, character.y - before.endY) <= size &&
      turnsOf(character) === turnsOf(before);
    if (last && follows) {
      last.text += character.text;
      last.left = Math.min(last.left, box.left);
      last.right = Math.max(last.right, box.right);
      last.top = Math.min(last.top, box.top);
      last.bottom = Math.max(last.bottom, box.bottom);
    } else
      asides.push({ ...box, text: character.text, size, look: looks.of(character.font, character.stroked) });
    before = character;
  }
  return asides.filter(({ text }) => !isBlank(text));
}

/** Moves the dashes around a page number that stands sideways to it, and returns the other characters. */
function takeDashes(glyphs: readonly Glyph[], asides: readonly Aside[]): Glyph[] {
  const numbers = asides.filter(({ text }) => /^\s*\d{1,4}\s*$/u.test(text));
  if (numbers.length === 0) return [...glyphs];
  return glyphs.filter((glyph) => {
    if (!/^[—–―-]$/u.test(glyph.text)) return true;
    const number = numbers.find(
      ({ left, right, top, bottom, size }) =>
        glyph.left < right + size &&
        glyph.right > left - size &&
        glyph.bottom > top - 2 * size &&
        glyph.top < bottom + 2 * size,
    );
    if (number)
      number.text = glyph.baseline < number.bottom ? glyph.text + number.text : number.text + glyph.text;
    return number === undefined;
  });
}

function turnBox(box: Box, turn: Turner): Box {
  const [x0, y0] = turn(box.left, box.top);
  const [x1, y1] = turn(box.right, box.bottom);
  return { left: Math.min(x0, x1), top: Math.min(y0, y1), right: Math.max(x0, x1), bottom: Math.max(y0, y1) };
}

function turnRule({ across, at, from, to }: Rule, turn: Turner): Rule {
  const box = across
    ? { left: from, right: to, top: at, bottom: at }
    : { left: at, right: at, top: from, bottom: to };
  const turned = turnBox(box, turn);
  return turned.right - turned.left >= turned.bottom - turned.top
    ? { across: true, at: turned.top, from: turned.left, to: turned.right }
    : { across: false, at: turned.left, from: turned.top, to: turned.bottom };
}
