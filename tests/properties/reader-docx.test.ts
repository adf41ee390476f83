/** Whatever a Word file holds: every visible character comes out once, in order; a damaged file ends in a clear refusal. */
import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { Line, SourceDocument } from '../../src/pipeline/readers/document.ts';
import { readDocx } from '../../src/pipeline/readers/docx/read-docx.ts';
import { DecodeError } from '../../src/pipeline/readers/text/decode.ts';
import { docx, docxFiles, field, inList, level, list, tbl } from '../support/docx-package.ts';

/** As in `support/edits.ts`, which reads the seeds. */
const fuzz = {
  numRuns: Number(process.env['FUZZ_CASES'] ?? 60),
  seed: Number(process.env['FUZZ_SEED'] ?? 20261122),
};

/** The characters of lines without white space and automatic numbers; raised digits as they were. */
const characters = (lines: readonly Line[]) =>
  bare(lines.map(({ text, hints }) => text.slice(hints?.generated ?? 0)).join(''));
const bare = (text: string) => text.normalize('NFKC').replaceAll('−', '-').replace(/\s+/gu, '');
const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** A part of a file and the text that it prints. */
interface Piece {
  xml: string;
  text: string;
}

const words = fc
  .array(
    fc.constantFrom(...'甲乙丙丁一二（）《》“”、，。；：0123456789%-abc&<> 　', '第一章', '（一）', '1.'),
    {
      minLength: 1,
      maxLength: 30,
    },
  )
  .map((parts) => parts.join(''));
const all = (pieces: readonly Piece[]): Piece => ({
  xml: pieces.map(({ xml }) => xml).join(''),
  text: pieces.map(({ text }) => text).join(''),
});
const several = (piece: fc.Arbitrary<Piece>, maxLength: number, minLength = 0) =>
  fc.array(piece, { minLength, maxLength }).map(all);
const run = (content: string, look = '') => `<w:r><w:rPr>${look}</w:rPr>${content}</w:r>`;
const shown = (text: string) => `<w:t xml:space="preserve">${escaped(text)}</w:t>`;

const LOOKS = [
  '',
  '<w:b/>',
  '<w:vertAlign w:val="superscript"/>',
  '<w:sz w:val="32"/>',
  '<w:vanish w:val="0"/>',
];
const plainRun = fc
  .tuple(words, fc.constantFrom(...LOOKS))
  .map(([text, look]) => ({ xml: run(shown(text), look), text }));
const unseen = words.chain((text) =>
  fc.constantFrom(
    run(shown(text), '<w:vanish/>'),
    `<w:del w:id="1">${run(`<w:delText>${escaped(text)}</w:delText>`)}</w:del>`,
    run('<w:br/>'),
    run('<w:br w:type="page"/>'),
    run('<w:tab/>'),
    run(`<w:instrText>${escaped(text)}</w:instrText>`),
  ),
);
const wrapped = fc
  .tuple(
    plainRun,
    fc.constantFrom(
      (xml: string) => `<w:ins w:id="1">${xml}</w:ins>`,
      (xml: string) => `<w:hyperlink r:id="x">${xml}</w:hyperlink>`,
      (xml: string) => `<w:smartTag>${xml}</w:smartTag>`,
      (xml: string) => `<w:sdt><w:sdtPr/><w:sdtContent>${xml}</w:sdtContent></w:sdt>`,
      (xml: string) => `<w:fldSimple w:instr=" REF a ">${xml}</w:fldSimple>`,
      (xml: string) => field(' HYPERLINK "x" ', xml),
      (xml: string) =>
        `<mc:AlternateContent><mc:Choice>${xml}</mc:Choice><mc:Fallback>${xml}</mc:Fallback></mc:AlternateContent>`,
    ),
  )
  .map(([{ xml, text }, wrap]) => ({ xml: wrap(xml), text }));
const inline = fc.oneof(
  { weight: 4, arbitrary: plainRun },
  { weight: 2, arbitrary: wrapped },
  { weight: 1, arbitrary: unseen.map((xml) => ({ xml, text: '' })) },
);
const PROPERTIES = [
  '',
  '<w:outlineLvl w:val="0"/>',
  '<w:jc w:val="center"/>',
  inList(1),
  inList(1, 1),
  inList(9),
  '<w:rPr><w:del w:id="1"/></w:rPr>',
  '<w:rPr><w:ins w:id="1"/></w:rPr>',
];
const line = fc
  .tuple(several(inline, 5), fc.constantFrom(...PROPERTIES))
  .map(([{ xml, text }, properties]) => ({ xml: `<w:p><w:pPr>${properties}</w:pPr>${xml}</w:p>`, text }));
/** A paragraph that ends: with a text box behind it. */
const boxed = fc
  .tuple(
    several(plainRun, 3),
    several(
      plainRun.map(({ xml, text }) => ({ xml: `<w:p>${xml}</w:p>`, text })),
      3,
      1,
    ),
  )
  .map(([before, inside]) => ({
    xml: `<w:p>${before.xml}<w:r><w:pict><v:textbox><w:txbxContent>${inside.xml}</w:txbxContent></v:textbox></w:pict></w:r></w:p>`,
    text: before.text + inside.text,
  }));
const cell = (content: fc.Arbitrary<Piece>) =>
  fc
    .tuple(
      several(content, 2, 1),
      fc.constantFrom('', '<w:gridSpan w:val="2"/>', '<w:vMerge w:val="restart"/>'),
    )
    .map(([{ xml, text }, properties]) => ({
      xml: `<w:tc><w:tcPr>${properties}</w:tcPr>${xml}</w:tc>`,
      text,
    }));
const covered: fc.Arbitrary<Piece> = fc.constant({
  xml: '<w:tc><w:tcPr><w:vMerge/></w:tcPr><w:p/></w:tc>',
  text: '',
});
const table = (content: fc.Arbitrary<Piece>) =>
  fc
    .array(
      several(fc.oneof({ weight: 5, arbitrary: cell(content) }, { weight: 1, arbitrary: covered }), 4, 1),
      {
        minLength: 1,
        maxLength: 4,
      },
    )
    .map((rows) => ({ xml: tbl(...rows.map(({ xml }) => xml)), text: all(rows).text }));
const block = fc.oneof(
  { weight: 6, arbitrary: line },
  { weight: 1, arbitrary: boxed },
  { weight: 2, arbitrary: table(line) },
  { weight: 1, arbitrary: table(fc.oneof(line, table(line))) },
);
const numbering = list(1, level('chineseCounting', '%1、'), level('decimal', '%1.%2'));

describe('a Word file', () => {
  it('comes out with every visible character once, in order', () => {
    fc.assert(
      fc.property(several(block, 10), ({ xml, text }) => {
        const body = `${xml}<w:p>${run(shown('完'))}</w:p>`;
        expect(characters(readDocx(docx({ body, numbering })).lines)).toBe(bare(`${text}完`));
      }),
      fuzz,
    );
  });

  it('comes out with each note once, behind the text', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(words, words), { minLength: 1, maxLength: 9 }), (pairs) => {
        const body = pairs.map(
          ([text], id) => `<w:p>${run(shown(text))}<w:r><w:footnoteReference w:id="${id + 1}"/></w:r></w:p>`,
        );
        const footnotes = pairs.map(
          ([, note], id) =>
            `<w:footnote w:id="${id + 1}"><w:p><w:r><w:footnoteRef/></w:r>${run(shown(`。${note}`))}</w:p></w:footnote>`,
        );
        const expected =
          pairs.map(([text], at) => text + (at + 1)).join('') + pairs.map(([, note]) => `。${note}`).join('');
        const { lines } = readDocx(docx({ body: body.join(''), footnotes: footnotes.reverse().join('') }));
        expect(characters(lines)).toBe(bare(expected));
      }),
      fuzz,
    );
  });
});

/** Reads bytes; fails for every error but a refusal with a way on, and for a document that contradicts itself. */
function endsWell(bytes: Uint8Array): void {
  let document: SourceDocument;
  try {
    document = readDocx(bytes);
  } catch (error) {
    if (!(error instanceof DecodeError)) throw error;
    expect(error.hint).not.toBe('');
    return;
  }
  const { lines, notes } = document;
  expect(lines.map(({ number }) => number)).toEqual(lines.map((_, index) => index + 1));
  for (const { text, hints } of lines) {
    expect(text).not.toMatch(/[\r\n]/u);
    expect(hints?.generated ?? 0).toBeLessThanOrEqual(text.length);
  }
  for (const { line: at } of notes) expect(at >= 1 && at <= lines.length).toBe(true);
}

const FOLDER = new URL('../fixtures-files/docx/', import.meta.url);
const FILES = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.docx'))
  .map((name) => new Uint8Array(readFileSync(new URL(name, FOLDER))));
const fraction = fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true });

/** Damages a sequence: cuts its end off, takes a part out, doubles or moves one, or sets single bytes. */
function damage(bytes: Uint8Array, how: string, one: number, other: number, value: number): Uint8Array {
  const [from, to] = [one, other].map((part) => Math.floor(part * bytes.length)).sort((a, b) => a - b) as [
    number,
    number,
  ];
  const parts = [bytes.subarray(0, from), bytes.subarray(from, to), bytes.subarray(to)] as const;
  const join = (...pieces: Uint8Array[]) => Uint8Array.from(pieces.flatMap((piece) => [...piece]));
  if (how === 'cut') return bytes.slice(0, to);
  if (how === 'without') return join(parts[0], parts[2]);
  if (how === 'doubled') return join(parts[0], parts[1], parts[1], parts[2]);
  if (how === 'moved') return join(parts[0], parts[2], parts[1]);
  const copy = bytes.slice();
  copy[from] = value;
  if (how === 'swapped') [copy[from], copy[to]] = [bytes[to] as number, bytes[from] as number];
  return copy;
}
const damaged = fc.tuple(
  fc.constantFrom('cut', 'without', 'doubled', 'moved', 'set', 'set', 'set', 'swapped'),
  fraction,
  fraction,
  fc.integer({ min: 0, max: 255 }),
);

describe('a damaged Word file', () => {
  it('is read or refused, whatever byte is wrong', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...FILES),
        fc.array(damaged, { minLength: 1, maxLength: 3 }),
        (file, damages) => {
          endsWell(damages.reduce<Uint8Array>((bytes, each) => damage(bytes, ...each), file));
        },
      ),
      fuzz,
    );
  });

  it('is read or refused, whatever part has wrong characters', () => {
    fc.assert(
      fc.property(fc.constantFrom(...FILES), fraction, damaged, (file, which, [how, one, other, value]) => {
        const files = unzipSync(file);
        const names = Object.keys(files);
        const name = names[Math.floor(which * names.length)] ?? '';
        const broken = damage(files[name] ?? new Uint8Array(), how, one, other, value);
        endsWell(zipSync({ ...files, [name]: broken }, { level: 0 }));
      }),
      fuzz,
    );
  });

  it('is read or refused, whatever its elements are', () => {
    const names =
      'p r t tbl tr tc tcPr trPr pPr rPr sectPr ins del moveFrom moveTo sdt sdtPr sdtContent fldSimple fldChar instrText ' +
      'footnoteReference footnoteRef hyperlink br tab sym ruby rubyBase pict drawing txbxContent numPr numId ilvl vMerge hMerge ' +
      'gridSpan gridBefore tblPr tblHeader pStyle outlineLvl vanish b sz footnote style basedOn lvl lvlText abstractNum num ' +
      'abstractNumId lvlOverride startOverride numFmt name body altChunk headerReference smartTag';
    const attribute = fc.tuple(
      fc.constantFrom(
        'val',
        'id',
        'type',
        'fldCharType',
        'ilvl',
        'numId',
        'abstractNumId',
        'styleId',
        'char',
        'instr',
      ),
      fc.constantFrom(
        '',
        '0',
        '1',
        '-1',
        '9',
        '99999999999',
        'begin',
        'separate',
        'end',
        'a',
        'restart',
        'decimal',
        'bullet',
        'none',
        '%1',
        'F0FE',
        ' TOC ',
      ),
    );
    const attributes = fc.uniqueArray(attribute, { maxLength: 3, selector: ([name]) => name });
    const { tree } = fc.letrec<{ tree: string }>((tie) => ({
      tree: fc.oneof(
        { maxDepth: 8, depthIdentifier: 'tree' },
        words.map(shown),
        fc
          .tuple(
            fc.constantFrom(...names.split(' ')),
            attributes,
            fc.array(tie('tree'), { maxLength: 5, depthIdentifier: 'tree' }),
          )
          .map(
            ([name, values, inside]) =>
              `<w:${name}${values.map(([key, value]) => ` w:${key}="${value}"`).join('')}>${inside.join('')}</w:${name}>`,
          ),
      ),
    }));
    const part = fc.array(tree, { maxLength: 6 }).map((trees) => trees.join(''));
    fc.assert(
      fc.property(part, part, part, part, (body, styles, lists, footnotes) => {
        const files = docxFiles({
          body: `${body}<w:p>${run(shown('完'))}</w:p>`,
          styles,
          numbering: lists,
          footnotes,
        });
        endsWell(zipSync(files, { level: 0 }));
      }),
      fuzz,
    );
  });
});
