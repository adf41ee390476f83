/** Paragraphs that open with a name and a colon, and those whose file calls every broken line a paragraph. */
import { expect, it } from 'vitest';
import { parsePlan } from '../../src/pipeline/plan/parse.ts';
import { parseText } from '../support/parse-text.ts';

const titlesOf = (text: string) =>
  parseText(text).sections.flatMap(({ form, title }) => (form === 'runin' ? [title] : []));

it.each([
  ['节水减排工程：推进再生水利用。\n管网连通工程：加快管网建设。', ['节水减排工程', '管网连通工程']],
  ['校舍加固项目：改造危房。\n乡村医生培养计划：每年轮训一次。', ['校舍加固项目', '乡村医生培养计划']],
  [
    '日常监测：根据任务进展监测各单位落实情况。\n实地调研：对重点项目的进度和质量开展现场核查。\n民意调查：通过网站和热线征求意见建议。',
    ['日常监测', '实地调研', '民意调查'],
  ],
])('names before a colon head their paragraphs: %s', (text, titles) => {
  expect(titlesOf(`甲市规划\n一、任务\n${text}\n二、保障\n略。\n`)).toEqual(titles);
});

it.each([
  '节水减排工程：推进再生水利用。\n全市上下共同努力。',
  '日常监测：根据任务进展监测各单位落实情况。\n实地调研：对重点项目的进度和质量开展现场核查。',
  '联系人：张某。\n电话：12345。\n地址：甲路1号。',
  '任务包括：建设园区，引进企业。\n要求如下：按期完成。',
])('one such paragraph, two short words and labels do not: %s', (text) => {
  expect(titlesOf(`甲市规划\n一、任务\n${text}\n二、保障\n略。\n`)).toEqual([]);
});

it('paragraphs of a file that all stop at one width in mid-sentence are lines', () => {
  const words =
    '推广集中供热，拓展清洁供暖方式，因地制宜推动公共机构实施清洁取暖，开展绿色食堂建设，推广高效油烟净化设备，运用智能管控等技术实现能效提升，持续开展围护结构、照明、电梯等用能系统节能改造，增强示范带动作用。';
  const width = 30;
  const broken = Array.from({ length: Math.ceil(words.length / width) }, (_, index) =>
    words.slice(index * width, (index + 1) * width),
  );
  const texts = ['甲市规划', '一、任务', ...broken, '二、保障', ...broken, '三、组织', ...broken];
  const lines = texts.map((text, index) => ({
    number: index + 1,
    text,
    hints: { place: { kind: 'paragraph' as const, paragraph: index + 1 } },
  }));
  const { clauses } = parsePlan({ file: 'input.docx', lines });
  expect(
    clauses.map(({ source }) => [source.line, source.endLine]).filter(([from, to]) => from !== to),
  ).toEqual([
    [3, 2 + broken.length],
    [4 + broken.length, 3 + 2 * broken.length],
    [5 + 2 * broken.length, 4 + 3 * broken.length],
  ]);
});
