/** Formulas of Word files in one line, fields without a run of their own, and archives whose directory is that of large files. */
import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readDocx } from '../../src/pipeline/readers/docx/read-docx.ts';
import { DecodeError } from '../../src/pipeline/readers/text/decode.ts';
import { docx, docxFiles, p, r } from '../support/docx-package.ts';

const texts = (...body: string[]) => readDocx(docx(body.join(''))).lines.map(({ text }) => text);
const notes = (...body: string[]) => readDocx(docx(body.join(''))).notes.map(({ rule }) => rule);

describe('a formula', () => {
  const m = (name: string, ...content: string[]) => `<m:${name}>${content.join('')}</m:${name}>`;
  const t = (text: string) => m('r', m('t', text));
  const e = (...content: string[]) => m('e', ...content);
  const sign = (name: string, value: string) => `<m:${name} m:val="${value}"/>`;
  const formula = (...content: string[]) => `<w:p>${r('记')}${m('oMath', ...content)}${r('式')}</w:p>`;

  it.each([
    ['plain words', [t('x'), t('+1')], 'x+1'],
    ['a fraction', [m('f', m('num', t('1')), m('den', t('2')))], '1/2'],
    ['a fraction of sums', [m('f', m('num', t('a+b')), m('den', t('c-d')))], '(a+b)/(c-d)'],
    ['a power', [m('sSup', e(t('m')), m('sup', t('2')))], 'm²'],
    ['an index', [m('sSub', e(t('CO')), m('sub', t('2')))], 'CO₂'],
    ['both', [m('sSubSup', e(t('x')), m('sub', t('1')), m('sup', t('2')))], 'x₁²'],
    ['a root', [m('rad', m('deg', t('3')), e(t('a+1')))], '³√(a+1)'],
    ['brackets', [m('d', e(t('a')), e(t('b')))], '(a|b)'],
    [
      'brackets of its own',
      [m('d', m('dPr', sign('begChr', '['), sign('sepChr', ';'), sign('endChr', ']')), e(t('a')), e(t('b')))],
      '[a;b]',
    ],
    [
      'a sum',
      [m('nary', m('naryPr', sign('chr', '∑')), m('sub', t('1')), m('sup', t('9')), e(t('x')))],
      '∑₁⁹x',
    ],
    ['an integral', [m('nary', m('naryPr'), m('sub', t('0')), m('sup', t('1')), e(t('y')))], '∫₀¹y'],
  ])('%s', (_, content, text) => {
    expect(texts(formula(...content))).toEqual([`记${text}式`]);
  });

  it('stands in a paragraph of its own, or in a run', () => {
    expect(texts(`<w:p>${m('oMathPara', m('oMath', t('a=b')))}</w:p>`)).toEqual(['a=b']);
    expect(texts(`<w:p><w:r>${m('oMath', t('a'))}</w:r></w:p>`)).toEqual(['a']);
  });

  it('is read without what was deleted in it, which is said', () => {
    const changed = formula(t('a'), `<w:del>${t('b')}</w:del>`, t('c'));
    expect(texts(changed)).toEqual(['记ac式']);
    expect(notes(changed)).toContain('changes-tracked');
  });

  it('in a hidden run or in contents is left out', () => {
    expect(texts(`<w:p>${r('甲')}<w:r><w:rPr><w:vanish/></w:rPr>${m('oMath', t('z'))}</w:r></w:p>`)).toEqual([
      '甲',
    ]);
  });
});

describe('within a paragraph', () => {
  it('simple fields print their result', () => {
    const simple = (code: string, result: string) =>
      `<w:p>${r('第')}<w:fldSimple w:instr="${code}">${result}</w:fldSimple>${r('项')}</w:p>`;
    expect(texts(simple(' REF a ', r('三')))).toEqual(['第三项']);
  });

  it('controls are read, and linked documents are said to be not', () => {
    const control = (content: string) => `<w:sdt><w:sdtContent>${content}</w:sdtContent></w:sdt>`;
    expect(texts(`<w:p>${r('甲')}${control(r('乙'))}${r('丙')}</w:p>`)).toEqual(['甲乙丙']);
    expect(texts(control(p('甲')), control(control(p('乙'))))).toEqual(['甲', '乙']);
    expect(notes(`<w:p>${r('甲')}<w:subDoc r:id="x"/></w:p>`)).toContain('part-not-read');
    expect(notes(p('甲'))).toEqual([]);
  });
});

/** Turns the directory of an archive into one of 64 bits: sizes and places stand in further fields. */
function in64Bits(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  const end = bytes.length - 22;
  const count = view.getUint16(end + 10, true);
  const start = view.getUint32(end + 16, true);
  const out: number[] = [...bytes.subarray(0, start)];
  const little = (value: number, length: number) =>
    Array.from({ length }, (_, index) => Math.floor(value / 256 ** index) % 256);
  for (let at = start, index = 0; index < count; index += 1) {
    const name = view.getUint16(at + 28, true);
    const [compressed, size, offset] = [20, 24, 42].map((field) => view.getUint32(at + field, true));
    const entry = [...bytes.subarray(at, at + 46 + name)];
    entry.splice(20, 8, ...little(0xffffffff, 4), ...little(0xffffffff, 4));
    entry.splice(30, 2, ...little(6 + 28, 2));
    entry.splice(42, 4, ...little(0xffffffff, 4));
    const others = [0x34, 0x12, 2, 0, 7, 7];
    const own = [size, compressed, offset].flatMap((value) => little(value ?? 0, 8));
    out.push(...entry, ...others, ...little(1, 2), ...little(24, 2), ...own);
    at += 46 + name;
  }
  const directory = out.length - start;
  const end64 = out.length;
  out.push(0x50, 0x4b, 6, 6, ...little(44, 8), 45, 0, 45, 0, ...little(0, 8));
  out.push(...little(count, 8), ...little(count, 8), ...little(directory, 8), ...little(start, 8));
  out.push(0x50, 0x4b, 6, 7, ...little(0, 4), ...little(end64, 8), ...little(1, 4));
  const last = [...bytes.subarray(end)];
  last.splice(
    8,
    12,
    ...little(0xffff, 2),
    ...little(0xffff, 2),
    ...little(0xffffffff, 4),
    ...little(0xffffffff, 4),
  );
  return Uint8Array.from([...out, ...last]);
}

describe('an archive of 64 bits', () => {
  const bytes = () => in64Bits(zipSync(docxFiles({ body: p('甲市规划') + p('一、目标') })));
  const refusal = (file: Uint8Array) => {
    try {
      return readDocx(file).lines;
    } catch (error) {
      if (error instanceof DecodeError) return `${error.rule}: ${error.message}`;
      throw error;
    }
  };

  it('is read like any other', () => {
    expect(readDocx(bytes()).lines.map(({ text }) => text)).toEqual(['甲市规划', '一、目标']);
  });

  it('without its directory is refused as broken', () => {
    const file = bytes();
    const end64 = file.length - 22 - 20 - 56;
    expect(refusal(file.with(end64, 0x51))).toMatch(/^docx-broken: .*directory/u);
    const far = file.slice();
    far[far.length - 22 - 10] = 0xff;
    expect(refusal(far)).toMatch(/^docx-broken: .*directory/u);
  });
});
