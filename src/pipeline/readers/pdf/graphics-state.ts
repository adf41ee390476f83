/** The part of the graphics state of a PDF page that decides where text and lines are printed. */
import { compose, IDENTITY, type Matrix } from './geometry.ts';

/** Facts of a font that the reader needs, as the PDF engine names them. */
export interface Font {
  name: string;
  bold: boolean;
  black: boolean;
  vertical: boolean;
  isType3Font: boolean;
  fontMatrix: ArrayLike<number>;
  bbox: ArrayLike<number> | null;
}

export interface GraphicsState {
  /** From the current user space to the page as shown. */
  matrix: Matrix;
  lineWidth: number;
  fill: string;
  stroke: string;
  font: Font | null;
  fontSize: number;
  characterSpacing: number;
  wordSpacing: number;
  /** Horizontal scale of text; 1 is normal. */
  scale: number;
  leading: number;
  rise: number;
  /** Text rendering mode: 2 fills and strokes, 3 prints nothing. */
  mode: number;
}

/** Text matrices live from BT to ET and are no part of the state that q and Q save. */
export interface TextPosition {
  matrix: Matrix;
  lineMatrix: Matrix;
}

/** Returns the state at the beginning of a page. */
export function initialState(matrix: Matrix): GraphicsState {
  return {
    matrix,
    lineWidth: 1,
    fill: '#000000',
    stroke: '#000000',
    font: null,
    fontSize: 0,
    characterSpacing: 0,
    wordSpacing: 0,
    scale: 1,
    leading: 0,
    rise: 0,
    mode: 0,
  };
}

/** Returns the text position at the beginning of a text object. */
export function textStart(): TextPosition {
  return { matrix: IDENTITY, lineMatrix: IDENTITY };
}

/** Moves to the beginning of a line, `x` and `y` from the beginning of the current one. */
export function moveText(position: TextPosition, x: number, y: number): void {
  position.lineMatrix = compose(position.lineMatrix, [1, 0, 0, 1, x, y]);
  position.matrix = position.lineMatrix;
}
