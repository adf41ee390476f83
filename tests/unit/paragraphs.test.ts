/** Lines that make one paragraph, and lines that do not. */
import { describe, expect, it } from 'vitest';
import { paragraphsOf } from '../support/draft.ts';

const WRAPPED = [
  '坚持科学规划和稳步推进的工作要求，完善各项制度安排，推动全',
  '市各类企业加快改造升级步伐，提升产品质量和市场竞争能力，形',
  '成一批具有较强影响力的骨干企业，带动上下游企业协同发展，增',
  '强产业链供应链韧性和安全水平，为经济提供支撑。',
];

describe('a text broken at one width', () => {
  it('is put together again, whatever a few longer lines say', () => {
    const long =
      '市科技主管部门组织专家对申报材料进行评审并公示拟立项名单，公示期不少于五个工作日，期满后会同财政部门下达。';
    const text = paragraphsOf('甲市办法', '第一章 总则', ...WRAPPED, ...WRAPPED, long, ...WRAPPED);
    expect(text).toContain(WRAPPED.join(''));
    expect(text.every((paragraph) => paragraph.length < 14 || paragraph.endsWith('。'))).toBe(true);
  });

  it('may have lost the indent of first lines, which are narrower by two characters', () => {
    const first = '为贯彻落实全市科技工作会议要求和主要领导批示精神，确保今';
    const text = paragraphsOf(
      '甲市规划',
      '一、目标',
      ...WRAPPED,
      ...WRAPPED,
      first.slice(0, -2),
      `${first.slice(-2)}年完成任务。`,
    );
    expect(text).toContain(`${first}年完成任务。`);
  });

  it('goes on where a line was cut short before a quotation mark', () => {
    const text = paragraphsOf(
      '甲市纲要',
      '第一章 基础',
      ...WRAPPED,
      ...WRAPPED,
      '首都功能持续优化。牢牢把握城市的战略定位，',
      '“四个',
      '中心”功能不断增强。',
    );
    expect(text.at(-1)).toBe('首都功能持续优化。牢牢把握城市的战略定位，“四个中心”功能不断增强。');
  });
});

describe('a heading as wide as the page', () => {
  const wide = '三、完善公共交通和慢行系统布局，建设换乘便捷的综合枢纽场站';
  const chapters = (...below: string[]) =>
    paragraphsOf(
      '甲市规划',
      '一、目标',
      ...WRAPPED,
      '二、布局',
      ...WRAPPED,
      wide,
      ...below,
      '四、保障',
      ...WRAPPED,
    );

  it('ends where the others of its list have lines of their own and text fills the next line', () => {
    expect(chapters(...WRAPPED)).toEqual(expect.arrayContaining([wide, WRAPPED.join('')]));
  });

  it('goes on in a short line', () => {
    expect(chapters('和线路', ...WRAPPED)).toContain(`${wide}和线路`);
  });

  it('goes on where text stands behind the numbers of its list', () => {
    const text = paragraphsOf(
      '甲市规划',
      '一、目标。到2030年，建成体系。',
      '二、布局',
      ...WRAPPED,
      wide,
      ...WRAPPED,
    );
    expect(text).toContain(wide + WRAPPED.join(''));
  });
});

describe('a text with a line for each paragraph', () => {
  it('keeps the items of a list apart that have no full stop', () => {
    const items = [
      '年招生一百五十人以上，其中新专业不少于三十人',
      '毕业生取得资格证书的比例达到94%以上',
      '对口就业率达到75%以上，完成培训一千人次以上',
    ];
    expect(paragraphsOf('甲市方案', '一、年度目标', ...items, '二、保障', '加强领导。').slice(2, 5)).toEqual(
      items,
    );
  });

  it('joins what a page breaks in mid-sentence', () => {
    const text = paragraphsOf(
      '甲市规划',
      '一、形势',
      '众创、众包成为创新的重要方式，是',
      '时代发展的新趋势。经济进入新常态。',
      '营造良好氛围。',
    );
    expect(text).toContain('众创、众包成为创新的重要方式，是时代发展的新趋势。经济进入新常态。');
  });

  it('joins nothing to a heading, a date or a line in another language', () => {
    const lines = [
      '甲市措施',
      '一、支持建设联合实验室，提升合作水平',
      '对新建的实验室给予资助，',
      '分两年拨付。',
      'A newly built laboratory shall receive up to 3 million yuan.',
      '2024年3月1日',
    ];
    expect(paragraphsOf(...lines)).toEqual([
      lines[0],
      lines[1],
      '对新建的实验室给予资助，分两年拨付。',
      lines[4],
      lines[5],
    ]);
  });
});

describe('a heading on several lines', () => {
  it('is one: a box, its number and its title', () => {
    expect(
      paragraphsOf('甲市规划', '一、任务', '专栏', '1', '骨干节点建设工程', '围绕堵点建设节点。'),
    ).toContain('专栏1骨干节点建设工程');
  });

  it('is one: a part of the plan above its first chapter', () => {
    expect(
      paragraphsOf('甲市纲要', '第一篇 明确方向', '谱写新的篇章', '第一章 打下坚实基础', '经济稳步增长。'),
    ).toContain('第一篇 明确方向谱写新的篇章');
  });

  it('is one: an annex and what it is', () => {
    expect(
      paragraphsOf(
        '甲市通知',
        '一、范围',
        '各类人才。',
        '附件1',
        '甲市科技特派员',
        '选派工作实施细则',
        '第一条　制定本细则。',
      ),
    ).toContain('附件1甲市科技特派员选派工作实施细则');
  });
});

describe('a text of long paragraphs', () => {
  const headings = [
    '扩大普惠托育服务有效供给',
    '推进社区养老服务设施建设',
    '健全困难群众救助帮扶机制',
    '完善公共法律服务网络',
  ];
  const paragraph =
    '支持用人单位、社区和社会力量举办服务机构，完善标准规范，加强质量监管，提高服务水平，满足群众需求。'.repeat(
      5,
    );
  const lines = headings.flatMap((heading, index) => [
    `${'一二三四'[index]}、${heading}和管理`,
    paragraph,
    `${heading}与保障`,
    paragraph,
  ]);

  it('is not broken at the width of its headings, however many there are', () => {
    const texts = paragraphsOf('甲市民生事业发展规划', ...lines);
    expect(texts.filter((text) => text === paragraph)).toHaveLength(8);
  });
});
