/**
 * Texts that were taken out of another format without turning its codes back: line ends of JSON (`\r\n`), entities of HTML
 * (`&quot;`). The codes are no characters of the document; what they stand for is.
 */
import type { Line, ReaderNote } from '../document.ts';

/** Fewest codes of line ends, and how many for each line end that the file has, which show that they are its line ends. */
const FEWEST_ENDS = 4;
const ENDS_PER_LINE = 2;
const LINE_END = /\\r\\n|\\n|\\r/gu;
/** Other codes of JSON, turned back only in a text with such line ends. */
const OF_JSON: Readonly<Record<string, string>> = {
  '\\t': '\t',
  '\\"': '"',
  '\\/': '/',
  '\\u3000': '\u3000',
};
const CODE_OF_JSON = /\\[t"/]|\\u3000/gu;

/**
 * Entities that stand for marks that a plan prints. A text about code may print `&lt;` and `&amp;` itself; the codes of blanks
 * around lines are told apart later.
 */
const ENTITIES: Readonly<Record<string, string>> = {
  quot: '"',
  ldquo: '“',
  rdquo: '”',
  lsquo: '‘',
  rsquo: '’',
  mdash: '—',
  hellip: '…',
  middot: '·',
  times: '×',
  permil: '‰',
};
const ENTITY = new RegExp(`&(${Object.keys(ENTITIES).join('|')});`, 'gu');

/** The lines with the codes turned back; where a line of the file holds several, each knows the line of the file. */
export function withoutCodes(lines: readonly Line[]): { lines: Line[]; notes: ReaderNote[] } {
  const ends = lines.reduce((sum, { text }) => sum + (text.match(LINE_END)?.length ?? 0), 0);
  const isEscaped = ends >= FEWEST_ENDS && ends >= ENDS_PER_LINE * lines.length;
  const cut = isEscaped
    ? lines.flatMap(({ number, text }) =>
        text.split(LINE_END).map((part) => ({
          text: part.replace(CODE_OF_JSON, (code) => OF_JSON[code] ?? code),
          hints: { place: { kind: 'line' as const, line: number } },
        })),
      )
    : lines;
  let entities = 0;
  const clean = cut.map((line) => ({
    ...line,
    text: line.text.replace(ENTITY, (_, name: string) => {
      entities += 1;
      return ENTITIES[name] ?? '';
    }),
  }));
  const found = [...(isEscaped ? [`${ends} × \\n`] : []), ...(entities > 0 ? [`${entities} × &…;`] : [])];
  return {
    lines: clean.map((line, index) => ({ ...line, number: index + 1 })),
    notes: found.length > 0 ? [{ rule: 'codes-turned-back', line: 1, actual: found.join(', ') }] : [],
  };
}
