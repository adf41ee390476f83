/** One plan in every setting of a page: broken at a width, indented, with page numbers, headers and contents. All read alike. */
import { describe, expect, it } from 'vitest';
import { parseText } from '../support/parse-text.ts';

const TITLE = '丙市养老服务发展规划（2031—2035年）';
/** Headings and paragraphs, one an item. */
const PLAN = [
  '一、发展基础',
  '“十五五”时期，全市养老服务网络基本建成，社区食堂覆盖所有街道，老年人就近就餐的问题得到缓解，家庭照护者的负担明显减轻。',
  '同时也要看到，城乡之间差距仍然较大，护理人员数量不足、流动性强，机构床位空置与专业床位紧缺并存，需要在今后五年着力解决。',
  '二、主要任务',
  '（一）健全服务网络',
  '新建街道综合服务中心四十二处，改造提升社区站点三百个，在老年人集中居住的小区优先布局，做到步行十五分钟可以到达。',
  '鼓励物业企业、家政企业和餐饮企业参与，支持闲置的学校、厂房和办公用房改造为服务场所，简化审批手续，减免相关费用。',
  '（二）提升照护能力',
  '1.壮大护理队伍。支持职业院校开设相关专业，每年培训护理员五千人次，完善技能等级与工资挂钩的办法，让从业者有盼头。',
  '2.推动医养结合。二级以上医院开设老年医学科的比例达到百分之七十，机构与邻近医院签订合作协议，开通就诊绿色通道。',
  '3.发展智慧服务。推广紧急呼叫、跌倒监测等设备，建设统一的信息平台，数据依法共享，方便家属随时了解老人的状况。',
  '三、保障措施',
  '（一）加强组织领导。市政府建立联席会议制度，定期研究解决重大问题，各县区把任务列入年度计划，明确责任人和完成时限。',
  '（二）加大投入力度。统筹财政资金、福利彩票公益金和社会捐赠，重点支持护理型床位建设，并对运营困难的机构给予补助。',
  '（三）强化监督检查。每年组织一次全面评估，结果向社会公开，对进展缓慢的地方进行约谈，确保各项任务如期完成。',
];
const isHeading = (line: string) => !line.includes('。');

const reading = (text: string) => {
  const { sections, clauses, printed, diagnostics } = parseText(text);
  return {
    title: printed.title,
    outline: sections.map(({ id, form, kind, depth, number, title }) => [
      id,
      form,
      kind,
      depth,
      number,
      title,
    ]),
    clauses: clauses.map(({ id, section, kind, role, text: words }) => [id, section, kind, role, words]),
    warnings: diagnostics.map(({ rule }) => rule),
  };
};
const PLAIN = [TITLE, ...PLAN].join('\n');

describe('the plan', () => {
  it('has its headings, and each paragraph below its own', () => {
    const { title, outline, clauses, warnings } = reading(PLAIN);
    expect(title).toBe(TITLE);
    expect(
      outline.slice(1).map(([id, , kind, depth, number, words]) => [id, kind, depth, `${number}${words}`]),
    ).toEqual([
      ['s1', 'block', 1, '一、发展基础'],
      ['s2', 'block', 1, '二、主要任务'],
      ['s2-1', 'block', 2, '（一）健全服务网络'],
      ['s2-2', 'block', 2, '（二）提升照护能力'],
      ['s2-2-1', 'runin', 3, '1.壮大护理队伍'],
      ['s2-2-2', 'runin', 3, '2.推动医养结合'],
      ['s2-2-3', 'runin', 3, '3.发展智慧服务'],
      ['s3', 'block', 1, '三、保障措施'],
      ['s3-1', 'runin', 2, '（一）加强组织领导'],
      ['s3-2', 'runin', 2, '（二）加大投入力度'],
      ['s3-3', 'runin', 2, '（三）强化监督检查'],
    ]);
    expect(clauses.slice(1).map(([, section, kind, role]) => [section, kind, role])).toEqual(
      ['s1', 's1', 's2-1', 's2-1', 's2-2-1', 's2-2-2', 's2-2-3', 's3-1', 's3-2', 's3-3'].map((section) => [
        section,
        'text',
        null,
      ]),
    );
    expect(warnings).toEqual([]);
  });
});

const INDENT = '\u3000\u3000';
const indented = PLAN.map((line) => INDENT + line);
/** Lines of a paragraph on a page of so many characters. */
const broken = (line: string, width: number) => {
  const characters = [...line];
  return Array.from({ length: Math.ceil(characters.length / width) }, (_, index) =>
    characters.slice(index * width, (index + 1) * width).join(''),
  );
};
const pagesOf = (lines: readonly string[], length: number) =>
  Array.from({ length: Math.ceil(lines.length / length) }, (_, page) =>
    lines.slice(page * length, (page + 1) * length),
  );
/** Paragraphs broken in lines of a width, and every page with what is printed around it. */
const printed = (width: number, length: number, around: (page: string[], number: number) => string[]) =>
  pagesOf(
    indented.flatMap((line) => broken(line, width)),
    length,
  )
    .flatMap((page, index) => around(page, index + 1))
    .join('\n');

const SETTINGS: Readonly<Record<string, string>> = {
  'Windows line ends': PLAIN.replaceAll('\n', '\r\n'),
  'blanks at the ends of lines': PLAIN.replaceAll('\n', ' \u3000\n'),
  'an empty line between all': PLAIN.replaceAll('\n', '\n\n'),
  'empty lines at both ends': `\n\n${PLAIN}\n\n\n`,
  'a blank line above chapters': PLAIN.replace(/\n(?=[二三]、)/gu, '\n\n'),
  indents: [TITLE, ...indented].join('\n'),
  'indents of four blanks': [TITLE, ...PLAN.map((line) => `    ${line}`)].join('\n'),
  'indents of text alone': [TITLE, ...PLAN.map((line) => (isHeading(line) ? line : INDENT + line))].join(
    '\n',
  ),
  'a centred title': [`${'\u3000'.repeat(8)}${TITLE}`, ...indented].join('\n'),
  ...Object.fromEntries(
    [26, 33, 38, 44].flatMap((width) => [
      [
        `lines of ${width} characters`,
        `${TITLE}\n${indented.flatMap((line) => broken(line, width)).join('\n')}`,
      ],
      [
        `lines of ${width} characters, paragraphs apart`,
        `${TITLE}\n\n${PLAN.map((line) => broken(line, width).join('\n')).join('\n\n')}`,
      ],
      [
        `pages of lines of ${width} characters`,
        `${TITLE}\n${printed(width, 8, (page, number) => [...page, `- ${number} -`])}`,
      ],
      [
        `pages with form feeds of lines of ${width} characters`,
        `${TITLE}\n${printed(width, 8, (page, number) => [...page, `${number}\f`])}`,
      ],
      [
        `pages with a header of lines of ${width} characters`,
        `${TITLE}\n${printed(width, 7, (page, number) => [TITLE, ...page, `第${number}页`])}`,
      ],
    ]),
  ),
  'contents with page numbers': [
    TITLE,
    '目录',
    ...PLAN.filter((line) => isHeading(line)).map((line, index) => `${line}${'…'.repeat(6)}${index + 1}`),
    ...PLAN,
  ].join('\n'),
};

describe('is read alike', () => {
  const { title, outline, clauses } = reading(PLAIN);
  it.each(Object.entries(SETTINGS))('with %s', (_, text) => {
    const other = reading(text);
    expect(other.title).toBe(title);
    expect(other.outline).toEqual(outline);
    expect(other.clauses).toEqual(clauses);
    expect(other.warnings).toEqual([]);
  });
});
