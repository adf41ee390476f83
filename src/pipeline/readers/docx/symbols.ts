/** Prints characters of symbol fonts as the characters of Unicode that look like them. */

/** Symbol, from 0x21 on; a space where the font has nothing that Unicode has. */
const SYMBOL =
  '!∀#∃%&∍()*+,−./0123456789:;<=>?≅ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ[∴]⊥_‾αβχδεφγηιϕκλμνοπθρστυϖωξψζ{|}~' +
  `${' '.repeat(33)}€ϒ′≤⁄∞ƒ♣♦♥♠↔←↑→↓°±″≥×∝∂•÷≠≡≈…⏐⎯↵ℵℑℜ℘⊗⊕∅∩∪⊃⊇⊄⊂⊆∈∉∠∇®©™∏√⋅¬∧∨⇔⇐⇑⇒⇓◊〈®©™∑⎛⎜⎝⎡⎢⎣⎧⎨⎩⎪ 〉∫⌠⎮⌡⎞⎟⎠⎤⎥⎦⎫⎬⎭`;

/** Bytes of the Wingdings fonts that documents use: bullets, boxes, ticks, arrows, numbers in circles. */
const WINGDINGS =
  '21✏ 22✂ 28☎ 29✆ 2A✉ 36⌛ 3F✍ 45☜ 46☞ 47☝ 48☟ 4A☺ 4B😐 4C☹ 6C● 6D❍ 6E■ 6F□ 70□ 71❑ 72❒ 73⬧ 74⧫ 75◆ 76❖ 77⬥ 78⌧ ' +
  '80⓪ 81① 82② 83③ 84④ 85⑤ 86⑥ 87⑦ 88⑧ 89⑨ 8A⑩ 8B⓿ 8C❶ 8D❷ 8E❸ 8F❹ 90❺ 91❻ 92❼ 93❽ 94❾ 95❿ 9E· 9F• A0▪ A1○ A2○ A3○ ' +
  'A4◉ A5◎ A7▪ A8□ AA✦ AB★ AC✶ AD✸ AE✹ B2✧ B5✪ B6✰ D5⌫ D6⌦ D8➢ DC➲ DF← E0→ E1↑ E2↓ E3↖ E4↗ E5↙ E6↘ E8➔ EF⇦ F0⇨ F1⇧ F2⇩ ' +
  'F3⬄ F4⇳ F8◽ FB✗ FC✓ FD☒ FE☑';
const WINGDINGS_2 =
  '4F✗ 50✓ 51☒ 52☑ 53☒ 54☒ 55☒ 56☒ 69⓪ 6A① 6B② 6C③ 6D④ 6E⑤ 6F⑥ 70⑦ 71⑧ 72⑨ 73⑩ 75❶ 76❷ 77❸ 78❹ 79❺ 7A❻ 7B❼ 7C❽ 7D❾ 7E❿ ' +
  '95· 96• 97● 98● 99○ 9A○ 9B○ 9D⊙ 9E◉ A0■ A1■ A2■ A3□ A4□ A5□ AE◆ AF◇ F8※ F9⁂';
const WINGDINGS_3 = '21← 22→ 23↑ 24↓ 70▲ 71▼ 72△ 73▽ 74◀ 75▶ 76◁ 77▷ 78◣ 79◢ 7A◤ 7B◥ 7C◂ 7D▸ 7E▴ 80▾';

const table = (rows: string) =>
  new Map(rows.split(' ').map((row) => [Number.parseInt(row.slice(0, 2), 16), row.slice(2)] as const));
const FONTS: Readonly<Record<string, ReadonlyMap<number, string>>> = {
  symbol: new Map([...SYMBOL].flatMap((sign, at) => (sign === ' ' ? [] : [[at + 0x21, sign] as const]))),
  wingdings: table(WINGDINGS),
  'wingdings 2': table(WINGDINGS_2),
  'wingdings 3': table(WINGDINGS_3),
};

/** Private characters into which Word moves the bytes of symbol fonts. */
const PRIVATE = /[\uf020-\uf0ff]/u;

/** True for the name of a font whose letters are symbols. */
function isSymbolFont(font: string | undefined): font is string {
  return font !== undefined && /^(?:symbol|wingdings(?: [23])?|webdings)$/iu.test(font);
}

/**
 * Returns a text with the private characters of symbol fonts replaced; `all` replaces the letters of such a font, too. Unknown
 * ones stay as they are (a bullet • for `all`) and are reported.
 */
export function printSymbols(
  text: string,
  font: string | undefined,
  unknown: (symbol: string) => void,
  all = false,
): string {
  if (!PRIVATE.test(text) && !(all && isSymbolFont(font))) return text;
  return [...text]
    .map((character) => {
      const code = character.codePointAt(0) as number;
      const isPrivate = PRIVATE.test(character);
      if (!isPrivate && !(all && isSymbolFont(font) && code < 0x100)) return character;
      const byte = code & 0xff;
      if (byte === 0x20) return ' ';
      const known = symbolOf(byte, font);
      if (known !== undefined) return known;
      unknown(`${(0xf000 + byte).toString(16).toUpperCase()} ${font ?? ''}`.trim());
      return all ? '•' : character;
    })
    .join('');
}

/** Returns the character of a byte of a font; without a font, of the one that bullets mostly have. */
function symbolOf(byte: number, font: string | undefined): string | undefined {
  if (isSymbolFont(font)) return FONTS[font.toLowerCase()]?.get(byte);
  return byte === 0xb7 ? '•' : FONTS['wingdings']?.get(byte);
}

/** Returns the character of a `w:sym`: its code in hexadecimal digits, in a symbol font or as Unicode. */
export function printSymbol(
  code: string | undefined,
  font: string | undefined,
  unknown: (symbol: string) => void,
): string {
  if (code === undefined || !/^[0-9a-f]{1,5}$/iu.test(code)) return '';
  const value = Number.parseInt(code, 16);
  if (value < 0x20 || (value >= 0xd800 && value < 0xe000) || value > 0x10ffff) return '';
  return printSymbols(String.fromCodePoint(value), font, unknown, isSymbolFont(font));
}
