/**
 * Follows the operators of a page and notes where each character, rule and shaded area is printed. Works on the list of
 * operators that the PDF engine makes of a content stream: fonts are decoded, forms are spliced in, images are left out.
 */
import { type Box, compose, type Matrix, mapPoint, matrixOf } from './geometry.ts';
import {
  type Font,
  type GraphicsState,
  initialState,
  moveText,
  type TextPosition,
  textStart,
} from './graphics-state.ts';
import { PictureFinder } from './pictures.ts';
import { type Painted, paintPath } from './strokes.ts';

/** A character as printed: from `x`, `y` on its baseline to `endX`, `endY`, on the page as shown. */
export interface Printed {
  text: string;
  x: number;
  y: number;
  endX: number;
  endY: number;
  size: number;
  font: Font;
  /** The program strokes the outlines, which makes them bold. */
  stroked: boolean;
}

export interface PrintedPage extends Painted {
  characters: Printed[];
  /** Places of the pictures. */
  pictures: readonly Box[];
  /** Pieces of text in fonts that cannot be read. */
  unreadable: number;
}

/** A list of operators, and the codes of the PDF engine by name. */
export interface Operators {
  fnArray: ArrayLike<number>;
  argsArray: ArrayLike<unknown>;
}
export type Codes = Readonly<Record<string, number>>;

/** A glyph as the PDF engine decodes it. */
interface EngineGlyph {
  unicode: string;
  width: number;
  isSpace: boolean;
  vmetric?: ArrayLike<number>;
}

/** Deepest nesting of q and Q. Deeper ones are ignored, as no program writes them. */
const DEEPEST_STATE = 1_000;
/** Most characters of a page. A page of newsprint has some twenty thousand. */
const MOST_CHARACTERS = 200_000;
/** A font made of drawings whose scale is finer than this has as many units in an em box as the scale says. */
const FINEST_SCALE = 0.005;

/** Follows the operators. `fontOf` returns a font by its name in the engine; null for one that cannot be read. */
export function printPage(
  { fnArray, argsArray }: Operators,
  codes: Codes,
  matrix: Matrix,
  fontOf: (name: string) => Font | null,
): PrintedPage {
  const pictures = new PictureFinder();
  const page: PrintedPage = {
    characters: [],
    rules: [],
    shades: [],
    pictures: pictures.boxes,
    unreadable: 0,
  };
  const stack: GraphicsState[] = [];
  let state = initialState(matrix);
  let position = textStart();
  const names = new Map(Object.entries(codes).map(([name, code]) => [code, name]));

  const save = () => {
    if (stack.length < DEEPEST_STATE) stack.push({ ...state });
  };
  const restore = () => {
    pictures.close();
    state = stack.pop() ?? state;
  };
  const useFont = (name: unknown, size: unknown) => {
    state.font = typeof name === 'string' ? fontOf(name) : null;
    state.fontSize = number(size);
  };
  const transform = (values: unknown) => {
    const inner = matrixOf(values as ArrayLike<unknown>);
    if (!inner) return;
    state.matrix = compose(state.matrix, inner);
    pictures.transform(state.matrix);
  };

  for (let index = 0; index < fnArray.length; index += 1) {
    const args = (argsArray[index] ?? []) as ArrayLike<unknown>;
    switch (names.get(fnArray[index] ?? -1)) {
      case 'save':
        save();
        break;
      case 'restore':
        restore();
        break;
      case 'transform':
        transform(args);
        break;
      case 'paintFormXObjectBegin':
        save();
        if (args[0]) transform(args[0]);
        break;
      case 'paintFormXObjectEnd':
        restore();
        break;
      case 'setGState':
        for (const [key, value] of (args[0] ?? []) as [string, unknown][]) {
          if (key === 'LW') state.lineWidth = number(value);
          if (key === 'Font') useFont((value as unknown[])[0], (value as unknown[])[1]);
        }
        break;
      case 'setLineWidth':
        state.lineWidth = number(args[0]);
        break;
      case 'setFillRGBColor':
        state.fill = String(args[0]);
        break;
      case 'setStrokeRGBColor':
        state.stroke = String(args[0]);
        break;
      case 'shadingFill':
        pictures.draw();
        break;
      case 'constructPath':
        if (args[0] !== codes['endPath']) pictures.draw();
        paint(page, state, codes, number(args[0]), (args[1] as unknown[] | undefined)?.[0]);
        break;
      case 'beginText':
        position = textStart();
        break;
      case 'setFont':
        useFont(args[0], args[1]);
        break;
      case 'setCharSpacing':
        state.characterSpacing = number(args[0]);
        break;
      case 'setWordSpacing':
        state.wordSpacing = number(args[0]);
        break;
      case 'setHScale':
        state.scale = number(args[0]) / 100;
        break;
      case 'setLeading':
        state.leading = -number(args[0]);
        break;
      case 'setTextRise':
        state.rise = number(args[0]);
        break;
      case 'setTextRenderingMode':
        state.mode = number(args[0]);
        break;
      case 'setLeadingMoveText':
        state.leading = number(args[1]);
        moveText(position, number(args[0]), number(args[1]));
        break;
      case 'moveText':
        moveText(position, number(args[0]), number(args[1]));
        break;
      case 'nextLine':
        moveText(position, 0, state.leading);
        break;
      case 'setTextMatrix': {
        const set = matrixOf(args[0] as ArrayLike<unknown>);
        if (set) position = { matrix: set, lineMatrix: set };
        break;
      }
      case 'showText':
        pictures.draw();
        if (!state.font) page.unreadable += 1;
        else showText(page, state, state.font, position, args[0] as ArrayLike<EngineGlyph | number>);
        break;
    }
  }
  pictures.close();
  return page;
}

function number(value: unknown): number {
  return typeof value === 'number' && Number.isFinite(value) ? value : 0;
}

function paint(page: PrintedPage, state: GraphicsState, codes: Codes, code: number, path: unknown): void {
  if (!path) return;
  const is = (...names: string[]) => names.some((name) => codes[name] === code);
  const fills = is('fill', 'eoFill', 'fillStroke', 'eoFillStroke', 'closeFillStroke', 'closeEOFillStroke');
  const strokes = is(
    'stroke',
    'closeStroke',
    'fillStroke',
    'eoFillStroke',
    'closeFillStroke',
    'closeEOFillStroke',
  );
  if (!fills && !strokes) return;
  const colours = { fill: fills ? state.fill : null, stroke: strokes ? state.stroke : null };
  paintPath(path as ArrayLike<number>, state.matrix, colours, page);
}

/** Prints the glyphs one after the other and moves the text position behind them. Numbers between them are kerning. */
function showText(
  page: PrintedPage,
  state: GraphicsState,
  font: Font,
  position: TextPosition,
  glyphs: ArrayLike<EngineGlyph | number>,
): void {
  const unit = number(font.fontMatrix[0]) * state.fontSize;
  for (let index = 0; index < glyphs.length; index += 1) {
    const glyph = glyphs[index];
    if (glyph === undefined || page.characters.length >= MOST_CHARACTERS) return;
    if (typeof glyph === 'number') {
      advance(position, state, font, (-glyph * state.fontSize) / 1000);
      continue;
    }
    const metric = font.vertical ? glyph.vmetric : undefined;
    const length = (metric ? number(metric[0]) : number(glyph.width)) * unit;
    page.characters.push(printed(state, font, position.matrix, glyph, length));
    const spacing = state.characterSpacing + (glyph.isSpace ? state.wordSpacing : 0);
    advance(position, state, font, font.vertical ? length - spacing : length + spacing);
  }
}

function advance(position: TextPosition, state: GraphicsState, font: Font, length: number): void {
  const [x, y] = font.vertical ? [0, length] : [length * state.scale, 0];
  position.matrix = compose(position.matrix, [1, 0, 0, 1, x, y]);
}

/** Places a glyph. One of vertical writing is placed as if it were written across, in its own box. */
function printed(
  state: GraphicsState,
  font: Font,
  text: Matrix,
  { unicode, width, vmetric }: EngineGlyph,
  length: number,
): Printed {
  const all = compose(state.matrix, text);
  const em = emOf(font) * state.fontSize;
  const across = number(width) * number(font.fontMatrix[0]) * state.fontSize;
  const [x0, y0] = font.vertical
    ? [-(vmetric ? number(vmetric[1]) * number(font.fontMatrix[0]) * state.fontSize : across / 2), -0.88 * em]
    : [0, state.rise];
  const [x, y] = mapPoint(all, x0, y0);
  const [endX, endY] = mapPoint(all, x0 + (font.vertical ? across : length * state.scale), y0);
  return {
    text: unicode,
    x,
    y,
    endX,
    endY,
    size: em * Math.hypot(all[2], all[3]),
    font,
    stroked: (state.mode & 3) === 2,
  };
}

/** Height of the em box of a font of size 1. Fonts made of drawings have a scale of their own. */
function emOf(font: Font): number {
  const scale = Math.abs(number(font.fontMatrix[3]));
  if (!font.isType3Font || (scale > 0 && scale <= FINEST_SCALE)) return 1;
  const height = font.bbox ? Math.abs(number(font.bbox[3]) - number(font.bbox[1])) : 0;
  return height > 0 ? scale * height : 1;
}
