/** Sentences that the setting of a PDF breaks: indented boxes, pages of other margins, lines that are short by hand. */
import { expect, it } from 'vitest';
import { FULL, grid, lines, paragraph, words } from '../support/pdf-file.ts';
import { cellsOf, page, pageNumber, read, SENTENCE, textOf } from '../support/pdf-reading.ts';

const LINE = '完善县乡村三级医疗卫生服务网络，推动优质医疗资源向基层延伸，全面提升';
const REST = '家庭医生签约服务水平。';

it('the text of a box that is indented below its heading is one paragraph', async () => {
  const text = LINE.slice(0, 30);
  const document = await read(
    page(
      paragraph(80, SENTENCE),
      grid([84, 510], [170, 300]),
      words(90, 190, '01 服务网络'),
      words(108, 220, `${text}${text.slice(0, 3)}`),
      words(108, 244, REST),
      paragraph(340, SENTENCE),
      paragraph(500, SENTENCE),
    ),
  );
  expect(cellsOf(document)).toEqual(['0:0,0 01 服务网络', `0:0,0 ${text}${text.slice(0, 3)}${REST}`]);
});

it('paragraphs of a box that begin at its edge are apart although each fills its last line', async () => {
  const item = (name: string) => `${name}。${LINE}`.slice(0, 33).concat('。');
  const document = await read(
    page(
      paragraph(80, SENTENCE),
      grid([84, 510], [170, 300]),
      words(90, 190, `${LINE.slice(0, 34)}`),
      words(90, 214, `${LINE.slice(0, 33)}。`),
      words(90, 238, item('社区食堂')),
      words(90, 262, '略。'),
      paragraph(340, SENTENCE),
      paragraph(500, SENTENCE),
    ),
  );
  expect(cellsOf(document).filter((line) => line.includes('社区食堂'))).toHaveLength(1);
  expect(cellsOf(document)[0]).not.toContain('社区食堂');
});

it('a line at the left edge ends the sentence of a line that is nearly full', async () => {
  const document = await read(
    page(
      paragraph(80, SENTENCE),
      words(114, 170, `${LINE.slice(0, 29)}`),
      words(90, 194, REST),
      paragraph(240, SENTENCE),
      paragraph(400, SENTENCE),
    ),
  );
  expect(textOf(document)).toContain(`${LINE.slice(0, 29)}${REST}`);
});

it('names and dates that sign a text stay apart from the title below them', async () => {
  const document = await read(
    page(
      paragraph(80, SENTENCE),
      words(380, 200, '甲市卫生健康局'),
      words(390, 224, '2025年3月1日'),
      words(90, 248, '甲市卫生服务规划'),
      paragraph(300, SENTENCE),
      paragraph(460, SENTENCE),
    ),
  );
  expect(textOf(document)).toContain('甲市卫生服务规划');
});

it('a title in heavy brackets begins a line, whatever is above it', async () => {
  const full = `${'享受补贴的企业和个人'.repeat(4)}`.slice(0, FULL - 2);
  const document = await read(
    page(paragraph(80, SENTENCE), paragraph(200, full), lines(224, '【申报条件】'), paragraph(250, SENTENCE)),
  );
  expect(textOf(document)).toContain('【申报条件】');
});

it('a box whose head the next page prints again is one box', async () => {
  const box = (index: number) => [
    grid([84, 510], [660, 690, 760]),
    words(90, 680, '专栏1　服务工程'),
    words(90, 715, index === 0 ? LINE.slice(0, 34) : REST),
  ];
  const document = await read(
    page(
      paragraph(80, SENTENCE),
      paragraph(240, SENTENCE),
      paragraph(400, SENTENCE),
      ...box(0),
      pageNumber(1),
    ),
    page(
      grid([84, 510], [60, 90, 160]),
      words(90, 80, '专栏1　服务工程'),
      words(90, 115, REST),
      paragraph(240, SENTENCE),
      paragraph(400, SENTENCE),
      pageNumber(2),
    ),
  );
  expect(cellsOf(document)).toEqual(['0:0,0 head 专栏1　服务工程', `0:1,0 ${LINE.slice(0, 34)}${REST}`]);
});
