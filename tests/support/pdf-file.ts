/** Writes simple PDF files for tests: text in two fonts at given places, rules and pictures. Lengths are points from the top left. */

/** Width and height of a page. */
const PAGE = { width: 595, height: 842 };
const LEFT = 90;
/** Characters of a full line of `lines()`. */
export const FULL = 34;

/** A page: what it prints, in any order. */
export interface PdfPage {
  prints: readonly Print[];
  width?: number;
  height?: number;
  /** Entries of the page as they are written: `/Annots[…]`. Object 7 is the first page. */
  more?: string;
}

/** Something printed on a page, as content of a stream for a page of that height. */
export type Print = (height: number) => string;

export interface TextStyle {
  size?: number;
  /** Set in the heavier of the two fonts, which is a bold one. */
  bold?: boolean;
  /** Distance of the baselines of two lines. */
  pitch?: number;
  left?: number;
  /** Characters of a full line. */
  full?: number;
}

const hex = (text: string) =>
  [...text].map((each) => (each.codePointAt(0) ?? 0).toString(16).padStart(4, '0')).join('');

/** Prints text from `x` on, with its baseline at `y`. */
export function words(
  x: number,
  y: number,
  text: string,
  { size = 12, bold = false }: TextStyle = {},
): Print {
  return (height) => `BT /${bold ? 'B' : 'N'} ${size} Tf 1 0 0 1 ${x} ${height - y} Tm <${hex(text)}> Tj ET`;
}

/** Prints a text as a paragraph: its first line is indented by two characters, and full lines are broken. */
export function paragraph(y: number, text: string, style: TextStyle = {}): Print[] {
  return lines(y, `　　${text}`, style);
}

/** Prints a text in lines that are broken where they are full. */
export function lines(y: number, text: string, style: TextStyle = {}): Print[] {
  const { size = 12, pitch = 2 * size, left = LEFT, full = FULL } = style;
  const parts = text.match(new RegExp(`.{1,${full}}`, 'gu')) ?? [];
  return parts.map((part, index) => {
    const blanks = /^　*/u.exec(part)?.[0].length ?? 0;
    return words(left + blanks * size, y + index * pitch, part.slice(blanks), style);
  });
}

/** Prints text in the middle between the margins. */
export function centred(y: number, text: string, style: TextStyle = {}): Print {
  const { size = 12 } = style;
  const width = [...text].reduce((sum, each) => sum + (each < '\u0100' ? size / 2 : size), 0);
  return words(PAGE.width / 2 - width / 2, y, text, style);
}

/** Draws a straight line. */
export function rule(x0: number, y0: number, x1: number, y1: number): Print {
  return (height) => `0.5 w ${x0} ${height - y0} m ${x1} ${height - y1} l S`;
}

/** Draws all borders of a table, given its edges. */
export function grid(columns: readonly number[], rows: readonly number[]): Print[] {
  const ends = (edges: readonly number[]) => [edges[0] ?? 0, edges.at(-1) ?? 0] as const;
  const [[left, right], [top, bottom]] = [ends(columns), ends(rows)];
  return [...rows.map((y) => rule(left, y, right, y)), ...columns.map((x) => rule(x, top, x, bottom))];
}

/** Prints the words of each row of a table into its cells. Empty strings print nothing. */
export function cells(
  columns: readonly number[],
  rows: readonly number[],
  texts: readonly (readonly string[])[],
): Print[] {
  return texts.flatMap((row, at) =>
    row.flatMap((text, column) =>
      text ? [words((columns[column] ?? 0) + 5, (rows[at] ?? 0) + 15, text, { size: 10 })] : [],
    ),
  );
}

/** Shows a picture of that size with its top left corner at `x`, `y`; by default one that covers most of a page. */
export function picture(x = 40, y = 40, width = PAGE.width - 80, height = PAGE.height - 80): Print {
  return (pageHeight) => `q ${width} 0 0 ${height} ${x} ${pageHeight - y - height} cm /P Do Q`;
}

/** Writes the annotation of a link from `x` on, around the line whose baseline is at `y`. `more` are further entries. */
export function linkArea(
  x: number,
  y: number,
  width: number,
  address: string,
  { size = 12, more = '' }: { size?: number; more?: string } = {},
): string {
  const bottom = PAGE.height - y - 0.3 * size;
  return `<</Subtype/Link/Rect[${x} ${bottom} ${x + width} ${bottom + 1.4 * size}]/A<</S/URI/URI(${address})>>${more}>>`;
}

/** How a file says which character a code is: by a map of its own, or by the name of one that ships with the program. */
export type Encoding = 'own' | 'UniGB-UCS2-H' | 'UniCNS-UCS2-H' | 'UniJIS-UCS2-H';
/** The collection of characters that a map is of, and which of them are as wide as half a Han character. */
const COLLECTIONS: Record<Encoding, { ordering: string; narrow: string }> = {
  own: { ordering: 'Identity', narrow: '32 126' },
  'UniGB-UCS2-H': { ordering: 'GB1', narrow: '1 95' },
  'UniCNS-UCS2-H': { ordering: 'CNS1', narrow: '1 95' },
  'UniJIS-UCS2-H': { ordering: 'Japan1', narrow: '1 95' },
};

function fontObject(name: string, stem: string, encoding: Encoding): string {
  const { ordering, narrow } = COLLECTIONS[encoding];
  return (
    `<</Type/Font/Subtype/Type0/BaseFont/${name}/Encoding/${encoding === 'own' ? 'Identity-H/ToUnicode 6 0 R' : encoding}` +
    `/DescendantFonts[<</Type/Font/Subtype/CIDFontType0/BaseFont/${name}` +
    `/CIDSystemInfo<</Registry(Adobe)/Ordering(${ordering})/Supplement 0>>/DW 1000/W[${narrow} 500]` +
    `/FontDescriptor<</Type/FontDescriptor/FontName/${name}/Flags 4/FontBBox[0 -120 1000 880]/ItalicAngle 0/Ascent 880` +
    `/Descent -120/CapHeight 700/StemV ${stem}>>>>]>>`
  );
}

const streamObject = (content: string) => `<</Length ${content.length}>>stream\n${content}\nendstream`;

/** The map of a file's own: the code of each character that it prints is its code in Unicode. */
function ownMap(contents: readonly string[]): string {
  const texts = contents.flatMap((content) => content.match(/(?<=<)[0-9a-f]+(?=> Tj)/g) ?? []);
  const codes = [...new Set(texts.flatMap((text) => text.match(/.{4}/g) ?? []))];
  const pairs = codes.map((code) => `<${code}> <${code}>`);
  return `begincmap 1 begincodespacerange <0000> <ffff> endcodespacerange ${pairs.length} beginbfchar ${pairs.join(' ')} endbfchar endcmap`;
}

const PICTURE =
  '<</Type/XObject/Subtype/Image/Width 2/Height 2/ColorSpace/DeviceGray/BitsPerComponent 8/Length 4>>stream\nabcd\nendstream';

/** Writes a file. `more` are entries of the trailer: `/Encrypt …`. */
export function pdfFile(
  pages: readonly PdfPage[],
  more = '',
  encoding: Encoding = 'own',
): Uint8Array<ArrayBuffer> {
  const contents = pages.map(({ prints, height = PAGE.height }) =>
    prints.map((print) => print(height)).join('\n'),
  );
  const objects = [
    '<</Type/Catalog/Pages 2 0 R>>',
    `<</Type/Pages/Count ${pages.length}/Kids[${pages.map((_, index) => `${7 + 2 * index} 0 R`).join(' ')}]>>`,
    fontObject('SongTi', '80', encoding),
    fontObject('HeiTi-Bold', '160', encoding),
    PICTURE,
    streamObject(ownMap(contents)),
    ...pages.flatMap(({ width = PAGE.width, height = PAGE.height, more: entries = '' }, index) => [
      `<</Type/Page/Parent 2 0 R/MediaBox[0 0 ${width} ${height}]/Contents ${8 + 2 * index} 0 R` +
        '/Resources<</Font<</N 3 0 R/B 4 0 R>>/XObject<</P 5 0 R>>>>' +
        `${entries}>>`,
      streamObject(contents[index] ?? ''),
    ]),
  ];
  let file = '%PDF-1.4\n';
  const places = objects.map((object, index) => {
    const place = file.length;
    file += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return place;
  });
  const table = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('');
  const start = file.length;
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}`;
  file += `trailer\n<</Size ${objects.length + 1}/Root 1 0 R${more}>>\nstartxref\n${start}\n%%EOF\n`;
  return Uint8Array.from(file, (character) => character.charCodeAt(0));
}
