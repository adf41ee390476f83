/** Files that hold a text, or a part of it, twice. */
import { describe, expect, it } from 'vitest';
import { parseText } from '../support/parse-text.ts';

const PREFACE =
  '为推动乙产业高质量发展，扩大有效供给，增强发展动力，根据上级部署，结合本市实际情况，现提出如下意见。';
const SCHOOLS =
  '（一）建设学校。到2035年，全市新建学校十二所，改造校舍三十处，保障适龄儿童就近入学，提高办学质量。';
const ROADS =
  '（二）养护道路。每年养护道路二百公里，修复桥梁十五座，完善标志标线，保障群众出行安全和通行顺畅。';
const FOOD =
  '（三）保障供应。落实粮油储备任务，畅通生鲜配送渠道，稳定价格，方便群众购买，守住安全底线不放松。';
const PARAGRAPHS = [PREFACE, SCHOOLS, ROADS, FOOD];

const headings = (text: string) =>
  parseText(text).sections.flatMap(({ form, number, title }) =>
    form === 'front' ? [] : `${number}${title}`,
  );
const omittedOf = (text: string, reason: string) =>
  parseText(text)
    .omissions.filter((each) => each.reason === reason)
    .map((each) => each.text);
const shown = (text: string) => parseText(text).clauses.map((clause) => clause.text);

describe('a text that a file holds once without line ends and once by its paragraphs', () => {
  const flat = `甲市关于发展乙产业的意见${PREFACE}一、主要任务${SCHOOLS}${ROADS}二、保障措施${FOOD}`;
  const both = [flat, '甲市关于发展乙产业的意见', ...PARAGRAPHS].join('\n');

  it('is shown once, with the headings that only the first copy has', () => {
    expect(headings(both)).toEqual([
      '一、主要任务',
      '（一）建设学校',
      '（二）养护道路',
      '二、保障措施',
      '（三）保障供应',
    ]);
    expect(omittedOf(both, 'repeated-text')).toEqual(['甲市关于发展乙产业的意见', ...PARAGRAPHS]);
  });

  it('is read across the lines on which a print breaks the first copy', () => {
    const broken = both.replace('全市新建学校', '全市新建\n学校');
    expect(headings(broken)).toEqual(headings(both));
    expect(shown(broken)).toEqual(shown(both));
  });

  it('is shown by its paragraphs where the first copy has nothing else, as an abstract does', () => {
    const abstract = `甲市关于发展乙产业的意见${PREFACE}一、主要任务${SCHOOLS}（二）养护道路。每年养护道路二百……`;
    const lines = ['甲市关于发展乙产业的意见', PREFACE, '一、主要任务', SCHOOLS, ROADS, FOOD];
    const text = [abstract, ...lines].join('\n');
    expect(omittedOf(text, 'repeated-text').join('')).toBe(abstract);
    expect(shown(text)).toContain(ROADS.replace('（二）养护道路。', ''));
  });

  it('is none where the lines below say a part of a long one again', () => {
    const text = [
      '甲市关于发展乙产业的意见',
      `${PREFACE}要建设学校、养护道路、保障供应，坚持尽力而为、量力而行，把有限的资金用在群众最需要的地方，一件接着一件办，久久为功。`,
      '一、建设学校',
      '新建学校十二所。',
      '二、养护道路',
      '养护道路二百公里。',
      '三、保障供应',
      '落实储备任务。',
    ].join('\n');
    expect(omittedOf(text, 'repeated-text')).toEqual([]);
  });
});

describe('lines that follow once more right behind themselves', () => {
  const section = ['（一）建设学校', SCHOOLS.slice(8), '（市教育局负责）'];

  it('are shown once', () => {
    const text = ['甲市民生方案', '一、任务', ...section, ...section, '（二）养护道路', ROADS.slice(8)].join(
      '\n',
    );
    expect(headings(text)).toEqual(['一、任务', '（一）建设学校', '（二）养护道路']);
    expect(omittedOf(text, 'repeated-text')).toEqual(section);
  });

  it('are rows where they come a third time, and lists where they are short', () => {
    const rows = Array.from({ length: 3 }, () => ['全市学校', SCHOOLS.slice(8)]).flat();
    expect(omittedOf(['甲市民生方案', '一、任务', ...rows].join('\n'), 'repeated-text')).toEqual([]);
    const list = ['一、任务', '建设学校。', '养护道路。', '建设学校。', '养护道路。'];
    expect(omittedOf(['甲市民生方案', ...list].join('\n'), 'repeated-text')).toEqual([]);
  });

  it('stay where other lines are between them', () => {
    const text = [
      '甲市民生方案',
      '一、城区',
      SCHOOLS.slice(8),
      '落实资金。',
      '二、乡镇',
      SCHOOLS.slice(8),
      '落实责任。',
    ];
    expect(omittedOf(text.join('\n'), 'repeated-text')).toEqual([]);
  });
});
