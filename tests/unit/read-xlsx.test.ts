/** Workbooks as different programs write them: the texts of the cells of the first sheet. */
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readXlsx } from '../../src/coding/read-xlsx.ts';

/** A workbook of parts; the first sheet is the one that the workbook names first, whatever its file. */
const workbook = (rows: string, more: Readonly<Record<string, string>> = {}) =>
  zipSync(
    Object.fromEntries(
      Object.entries({
        'xl/workbook.xml':
          '<workbook xmlns:r="x"><sheets><sheet name="甲" r:id="rId7"/><sheet name="乙" r:id="rId2"/></sheets></workbook>',
        'xl/_rels/workbook.xml.rels':
          '<Relationships><Relationship Id="rId2" Target="worksheets/sheet1.xml"/><Relationship Id="rId7" Target="worksheets/sheet2.xml"/><Sheet Id="rId7" Target="no"/></Relationships>',
        'xl/worksheets/sheet1.xml':
          '<worksheet><sheetData><row><c><v>乙</v></c></row></sheetData></worksheet>',
        'xl/worksheets/sheet2.xml': `<worksheet xmlns:x="x"><sheetData>${rows}</sheetData></worksheet>`,
        ...more,
      }).map(([name, text]) => [name, strToU8(text)]),
    ),
  );
const SHARED = `<sst xmlns:x="x"><si><t>泵站</t></si><si><r><t>堤</t></r><r><t>防</t></r><rPh sb="0" eb="1"><t>di</t></rPh><t>段</t></si><si><t>a_x000A_b_x005F_x0041_</t></si> <x:si><x:t> 渠 </x:t></x:si></sst>`;

describe('the first sheet of a workbook', () => {
  it.each([
    [
      'numbers and texts in the cell',
      '<row><c><v>3.5</v></c><c t="inlineStr"><is><t>泵站</t></is></c></row>',
      [['3.5', '泵站']],
    ],
    [
      'cells at their places, gaps empty',
      '<row><c r="B1"><v>1</v></c><c r="D1"><v>2</v></c><c><v>3</v></c></row>',
      [['', '1', '', '2', '3']],
    ],
    ['columns beyond Z', '<row><c r="AB3"><v>1</v></c></row>', [[...Array<string>(27).fill(''), '1']]],
    ['rows without cells', '<row/><row><c><v>1</v></c></row>', [[], ['1']]],
    [
      'a new row from its first column',
      '<row><c r="C1"><v>1</v></c></row><row><c><v>2</v></c></row>',
      [['', '', '1'], ['2']],
    ],
    [
      'texts that cells share, without the sounds above them',
      '<row><c t="s"><v>0</v></c><c t="s"><v>1</v></c><c t="s"><v>3</v></c><c t="s"><v>9</v></c></row>',
      [['泵站', '堤防段', ' 渠 ', '']],
    ],
    [
      'escapes of characters',
      '<row><c t="s"><v>2</v></c><c t="str"><v>_x0041__x00e9_</v></c></row>',
      [['a\nb_x0041_', 'Aé']],
    ],
    [
      'names with prefixes, and no words beside the value',
      '<x:row><x:c t="str">甲<x:f>A1+1</x:f><x:v>泵站</x:v>乙</x:c></x:row>',
      [['泵站']],
    ],
    [
      'an empty cell between others',
      '<row><c t="str"><v>甲</v></c><c/><c t="str"><v>乙</v></c></row>',
      [['甲', '', '乙']],
    ],
  ])('has %s', (_, rows, expected) =>
    expect(readXlsx(workbook(rows, { 'xl/sharedStrings.xml': SHARED }))).toEqual(expected),
  );

  it('may be named from the root of the package', () => {
    const rels = '<Relationships><Relationship Id="rId7" Target="/xl/other.xml"/></Relationships>';
    const other = '<worksheet><row><c><v>7</v></c></row></worksheet>';
    expect(readXlsx(workbook('', { 'xl/_rels/workbook.xml.rels': rels, 'xl/other.xml': other }))).toEqual([
      ['7'],
    ]);
  });

  it('has a column more than Excel takes, or none: says what is wrong', () => {
    expect(() => readXlsx(workbook('<row><c r="XFE1"><v>1</v></c></row>'))).toThrow(
      'cell XFE1: expected at most 16384 columns',
    );
    expect(readXlsx(workbook('<row><c r="XFD1"><v>1</v></c></row>'))[0]).toHaveLength(16_384);
    const rels = '<Relationships><Relationship Id="rId1" Target="a.xml"/></Relationships>';
    expect(() => readXlsx(workbook('', { 'xl/_rels/workbook.xml.rels': rels }))).toThrow(
      'expected in a workbook, not found',
    );
    expect(() => readXlsx(zipSync({ 'word/document.xml': strToU8('<a/>') }))).toThrow(
      'xl/workbook.xml: expected in a workbook',
    );
  });
});
