/** Reads the first sheet of a workbook (.xlsx) as Excel, WPS and LibreOffice write it: what its cells show, as text. */
import { strFromU8, unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';

/** Bytes of a part, unpacked, that no sheet of clauses needs. */
const LARGEST_PART = 200_000_000;
/** Columns of a sheet that Excel takes. */
const MOST_COLUMNS = 16_384;
const MAIN = /^(?:\w+:)?(\w+)$/;

/** Calls back for the tags of a document, their names without prefix, and for its text. */
function scan(
  xml: string,
  on: {
    open?: (name: string, attributes: Record<string, string>) => void;
    text?: (text: string) => void;
    close?: (name: string) => void;
  },
): void {
  const parser = new SaxesParser();
  const bare = (name: string) => MAIN.exec(name)?.[1] ?? name;
  parser.on('opentag', ({ name, attributes }) => on.open?.(bare(name), attributes as Record<string, string>));
  parser.on('text', (text) => on.text?.(text));
  parser.on('closetag', ({ name }) => on.close?.(bare(name)));
  parser.write(xml).close();
}

/** `AB12` → 27 */
const columnOf = (place: string) =>
  [...(/^[A-Z]*/.exec(place)?.[0] ?? '')].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) -
  1;

/** Excel writes a character that XML cannot as _x000D_, and an underscore before such words as _x005F_. */
const unescaped = (text: string) =>
  text.replace(/_x([0-9a-f]{4})_/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));

/** The texts that cells share; the sounds printed above words are left out. */
function sharedTexts(xml: string): string[] {
  const texts: string[] = [];
  let inText = false;
  let inSound = false;
  scan(xml, {
    open: (name) => {
      if (name === 'si') texts.push('');
      if (name === 'rPh') inSound = true;
      if (name === 't') inText = true;
    },
    text: (text) => {
      if (inText && !inSound) texts[texts.length - 1] += text;
    },
    close: (name) => {
      if (name === 'rPh') inSound = false;
      if (name === 't') inText = false;
    },
  });
  return texts.map(unescaped);
}

function sheetRows(xml: string, shared: readonly string[]): string[][] {
  const rows: string[][] = [];
  let column = -1;
  let type = '';
  let value = '';
  let inValue = false;
  scan(xml, {
    open: (name, { r = '', t = '' }) => {
      if (name === 'row') {
        rows.push([]);
        column = -1;
      }
      if (name === 'c') {
        column = r === '' ? column + 1 : columnOf(r);
        if (column >= MOST_COLUMNS) throw new Error(`cell ${r}: expected at most ${MOST_COLUMNS} columns`);
        type = t;
        value = '';
      }
      inValue = name === 'v' || name === 't';
    },
    text: (text) => {
      if (inValue) value += text;
    },
    close: (name) => {
      if (name === 'v' || name === 't') inValue = false;
      const row = rows.at(-1);
      if (name !== 'c' || !row) return;
      while (row.length < column) row.push('');
      row[column] = type === 's' ? (shared[Number(value)] ?? '') : unescaped(value);
    },
  });
  return rows;
}

/** The name of the part with the first sheet. */
function firstSheet(part: (name: string) => string): string {
  let id = '';
  scan(part('xl/workbook.xml'), {
    open: (name, attributes) => {
      if (name === 'sheet' && id === '') id = attributes['r:id'] ?? '';
    },
  });
  let target = '';
  scan(part('xl/_rels/workbook.xml.rels'), {
    open: (name, { Id, Target = '' }) => {
      if (name === 'Relationship' && Id === id) target = Target;
    },
  });
  return target.startsWith('/') ? target.slice(1) : `xl/${target}`;
}

/** Returns the rows of the first sheet. Throws for other files. */
export function readXlsx(bytes: Uint8Array): string[][] {
  const parts = unzipSync(bytes, {
    filter: ({ name, originalSize }) => name.startsWith('xl/') && originalSize < LARGEST_PART,
  });
  const part = (name: string) => {
    const content = parts[name];
    if (!content) throw new Error(`${name}: expected in a workbook, not found`);
    return strFromU8(content);
  };
  const shared = parts['xl/sharedStrings.xml'] ? sharedTexts(part('xl/sharedStrings.xml')) : [];
  return sheetRows(part(firstSheet(part)), shared);
}
